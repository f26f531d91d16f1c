import { type ChangeEvent, type Ref, useImperativeHandle, useRef } from 'react';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { pickedFiles } from './collectFiles.ts';

export interface PickersHandle {
  openFiles(): void;
  openFolder(): void;
}

/** The file dialogs behind the buttons and Ctrl+O. */
export function Pickers({ client, store, ref }: { client: Client; store: AppStore; ref: Ref<PickersHandle> }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const open = (what: 'files' | 'folder') => {
    if (client.desktop) store.attempt(client.desktop.openChosen(what));
    else (what === 'files' ? files : folder).current?.click();
  };
  useImperativeHandle(ref, () => ({ openFiles: () => open('files'), openFolder: () => open('folder') }));
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const { files: list } = input;
    if (list && list.length > 0) store.collect((onLooked) => pickedFiles(list, onLooked));
    // The same file may be picked again.
    setTimeout(() => {
      input.value = '';
    });
  };
  return (
    <>
      <button type="button" onClick={() => open('files')} title="Ctrl+O">
        Open files
      </button>
      <button type="button" onClick={() => open('folder')}>
        Open folder
      </button>
      <input ref={files} type="file" multiple hidden aria-label="Dump files" onChange={take} />
      <input ref={folder} type="file" hidden aria-label="Folder of dumps" onChange={take} {...{ webkitdirectory: '' }} />
    </>
  );
}
