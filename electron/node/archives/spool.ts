import { closeSync, openSync, writeSync } from 'node:fs';
import { ioErrorText } from '../ioError.ts';
import { ArchiveError } from './limits.ts';
import type { MemoryPool } from './memoryPool.ts';
import type { TempFolder } from './tempFolder.ts';

/** Unpacked bytes, in shared memory or in a temporary file, until `release` takes them away. */
export type Content =
  | { readonly kind: 'memory'; readonly bytes: Uint8Array; release(): void }
  | { readonly kind: 'file'; readonly path: string; readonly sizeBytes: number; release(): void };

/** Collects the chunks of one entry. */
export interface Spool {
  write(chunk: Uint8Array): void;
  finish(): Content;
  /** Gives back what was written. */
  discard(): void;
}

export interface SpoolPlaces {
  readonly memory: MemoryPool;
  readonly temp: TempFolder;
}

/**
 * Starts in shared memory and moves to a temporary file past `memoryBytes`. `sizeHint` is what the archive claims: it saves
 * copying, nothing relies on it. `write` throws ArchiveError when the temporary file cannot be written.
 */
export function spool(places: SpoolPlaces, memoryBytes: number, sizeHint: number): Spool {
  let memory: Uint8Array | null = places.memory.take(Math.min(sizeHint, memoryBytes));
  let used = 0;
  let file: { path: string; fd: number } | null = null;

  function freeMemory(): void {
    if (memory !== null) places.memory.give(memory);
    memory = null;
  }

  function removeFile(): void {
    if (file !== null) places.temp.remove(file.path);
  }

  /** Room for so many bytes in memory; null once the entry is too large for it. */
  function room(bytes: number): Uint8Array | null {
    if (memory === null || bytes > memoryBytes) return null;
    if (bytes <= memory.length) return memory;
    const larger = places.memory.take(bytes);
    larger.set(memory.subarray(0, used));
    freeMemory();
    memory = larger;
    return larger;
  }

  function openedFile(): number {
    if (file !== null) return file.fd;
    const path = places.temp.newPath();
    file = { path, fd: openSync(path, 'wx', 0o600) };
    if (memory !== null) writeAll(file.fd, memory.subarray(0, used));
    freeMemory();
    return file.fd;
  }

  return {
    write(chunk) {
      const target = room(used + chunk.length);
      if (target !== null) target.set(chunk, used);
      else intoTemp(() => writeAll(openedFile(), chunk));
      used += chunk.length;
    },
    finish() {
      if (file !== null) {
        closeSync(file.fd);
        return { kind: 'file', path: file.path, sizeBytes: used, release: removeFile };
      }
      return { kind: 'memory', bytes: (memory ?? new Uint8Array(0)).subarray(0, used), release: freeMemory };
    },
    discard() {
      if (file !== null) closeSync(file.fd);
      removeFile();
      freeMemory();
    },
  };
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

function intoTemp(action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new ArchiveError('read-failed', 'entry', `could not be unpacked to a temporary file: ${ioErrorText(error)}`);
  }
}
