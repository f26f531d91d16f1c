import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { cleanText } from '../../../shared/bytes/text.ts';
import { type TempFolder, tempFolder } from '../archives/tempFolder.ts';
import { isDumpFolder } from '../machineName.ts';
import type { DumpTask } from '../tasks.ts';

/** Files that the page sent: they lie under numbers in a temporary folder and are shown under the names they had. */
export interface Uploads {
  /** A path to write a file to that will be shown as `name`, a path with `/` of the page's choosing. */
  place(name: string): string;
  /** The task as it is to be reported. */
  shown(task: DumpTask): DumpTask;
  /** Deletes a file that was placed. */
  remove(path: string): void;
  /** Keeps a placed file to be looked into, as long as there is room: the oldest ones go first. */
  keep(path: string): void;
  /** Deletes every file that was kept. */
  clear(): void;
  close(): void;
}

const MOST_NAME = 1024;
const MOST_KEPT_BYTES = 1024 ** 3;

export function openUploads(folder: TempFolder = tempFolder(), mostKeptBytes = MOST_KEPT_BYTES): Uploads {
  const names = new Map<string, string>();
  const kept = new Map<string, number>();
  let keptBytes = 0;
  return {
    place(name) {
      const path = folder.newPath();
      names.set(path, cleanName(name));
      return path;
    },
    shown(task) {
      const [path, rest] = placedPart(task.path, names);
      const name = names.get(path);
      if (name === undefined) return task;
      const shown = name + rest;
      return { ...task, path: shown, name: rest === '' ? posix.basename(name) : task.name, machine: machineOf(name) ?? '' };
    },
    remove(path) {
      names.delete(path);
      folder.remove(path);
    },
    keep(path) {
      names.delete(path);
      const sizeBytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      kept.set(path, sizeBytes);
      keptBytes += sizeBytes;
      for (const [oldest, bytes] of kept) {
        if (keptBytes <= mostKeptBytes) break;
        kept.delete(oldest);
        keptBytes -= bytes;
        folder.remove(oldest);
      }
    },
    clear() {
      for (const path of kept.keys()) folder.remove(path);
      kept.clear();
      keptBytes = 0;
    },
    close: () => folder.close(),
  };
}

/** The placed file that a path is or lies in (an entry of an archive), and what follows. */
function placedPart(path: string, names: ReadonlyMap<string, string>): [string, string] {
  if (names.has(path)) return [path, ''];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const head = path.slice(0, at);
    if (names.has(head)) return [head, path.slice(at)];
  }
  return [path, ''];
}

/** Names are only shown, never opened; still no control characters and no endless ones. */
function cleanName(name: string): string {
  const clean = cleanText(name, MOST_NAME).replaceAll('\\', '/').replace(/^\/+/, '');
  return clean === '' ? 'unnamed' : clean;
}

/** The nearest folder in the shown path that says something of the machine; null when there is none. */
export function machineOf(shown: string): string | null {
  return (
    shown
      .split('/')
      .slice(0, -1)
      .findLast((folder) => !isDumpFolder(folder)) ?? null
  );
}
