import { type ChangeEvent, type Ref, useImperativeHandle, useRef } from 'react';
import type { AppStore } from '../../state/appStore.ts';
import { pickedFiles } from './collectFiles.ts';

export interface PickersHandle {
  openFiles(): void;
  openFolder(): void;
}

/** The file dialogs behind the buttons and Ctrl+O. */
export function Pickers({ onPicked, ref }: { onPicked: AppStore['collect']; ref: Ref<PickersHandle> }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ openFiles: () => files.current?.click(), openFolder: () => folder.current?.click() }), []);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const { files: list } = input;
    if (list && list.length > 0) onPicked((onLooked) => pickedFiles(list, onLooked));
    // The same file may be picked again.
    setTimeout(() => {
      input.value = '';
    });
  };
  return (
    <>
      <button type="button" onClick={() => files.current?.click()} title="Ctrl+O">
        Open files
      </button>
      <button type="button" onClick={() => folder.current?.click()}>
        Open folder
      </button>
      <input ref={files} type="file" multiple hidden aria-label="Dump files" onChange={take} />
      <input ref={folder} type="file" hidden aria-label="Folder of dumps" onChange={take} {...{ webkitdirectory: '' }} />
    </>
  );
}
