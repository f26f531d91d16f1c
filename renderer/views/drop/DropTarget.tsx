import { type DragEvent, type ReactNode, useState } from 'react';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { droppedFiles } from './collectFiles.ts';

/** The whole window takes what is dropped on it. */
export function DropTarget({ client, store, children }: { client: Client; store: AppStore; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { dataTransfer } = event;
    if (client.desktop) store.attempt(client.desktop.openDropped([...dataTransfer.files]));
    else store.collect((onLooked) => droppedFiles(dataTransfer, onLooked));
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
