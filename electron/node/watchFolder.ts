import { statSync } from 'node:fs';
import { watch } from 'chokidar';
import { ioErrorText } from './ioError.ts';
import { serial } from './serial.ts';

export interface WatchOptions {
  /** Called with each file that lands in the folder or below, once it has stopped growing. */
  readonly onFile: (path: string) => void;
  /** Called when the folder can no longer be watched, with a sentence for the user. */
  readonly onError: (message: string) => void;
  /** How long a file must not grow. */
  readonly quietMs?: number;
}

const QUIET_MS = 2000;

/** Watches a folder for files that land in it from now on; what is there already is left alone. Resolves, once it watches, to how to stop. Rejects when there is no such folder. */
export async function watchFolder(folder: string, { onFile, onError, quietMs = QUIET_MS }: WatchOptions): Promise<() => Promise<void>> {
  if (!statSync(folder).isDirectory()) throw new Error('it is no folder');
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: quietMs, pollInterval: Math.min(200, quietMs) },
  });
  watcher.on('add', onFile);
  watcher.on('error', (error) => onError(`${folder} cannot be watched: ${ioErrorText(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return () => watcher.close();
}

/** At most one folder that is watched, and another one at any time. */
export interface WatchedFolder {
  /** Watches this folder in place of the last one; null: none. What is wrong with it goes to `onProblem`. */
  set(folder: string | null): void;
}

export function watchedFolder(onFile: (path: string) => void, onProblem: (message: string) => void): WatchedFolder {
  const turns = serial();
  let current: string | null = null;
  let stop: (() => Promise<void>) | null = null;
  return {
    set(folder) {
      if (folder === current) return;
      current = folder;
      turns
        .run(async () => {
          await stop?.();
          stop = folder === null ? null : await watchFolder(folder, { onFile, onError: onProblem });
        })
        .catch((error: unknown) => onProblem(`${folder} cannot be watched: ${ioErrorText(error)}`));
    },
  };
}
