import { type DragEvent, type ReactNode, useState } from 'react';
import type { PickedFile } from '../../api/client.ts';
import { droppedFiles } from './collectFiles.ts';

/** The whole window takes what is dropped on it. */
export function DropTarget({ onFiles, children }: { onFiles: (files: readonly PickedFile[]) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a keyboard equal in the buttons to open files and folders
    <div className={over ? 'window is-over' : 'window'} onDragEnter={hold} onDragOver={hold} onDragLeave={leave} onDrop={drop}>
      {children}
      {over ? <div className="drop-veil">Drop dumps, folders or archives</div> : null}
    </div>
  );
}
