import { watch } from 'chokidar';

export interface WatchOptions {
  /** Called with each file that lands in the folder or below, once it has stopped growing. */
  readonly onFile: (path: string) => void;
  /** Called when the folder can no longer be watched, with a sentence for the user. */
  readonly onError: (message: string) => void;
  /** How long a file must not grow. */
  readonly quietMs?: number;
}

const QUIET_MS = 2000;

/** Watches a folder for files that land in it from now on; what is there already is left alone. Resolves, once it watches, to how to stop. */
export async function watchFolder(folder: string, { onFile, onError, quietMs = QUIET_MS }: WatchOptions): Promise<() => Promise<void>> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: quietMs, pollInterval: Math.min(200, quietMs) },
  });
  watcher.on('add', onFile);
  watcher.on('error', (error) => onError(`${folder} cannot be watched: ${error instanceof Error ? error.message : error}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return () => watcher.close();
}
