import { closeSync, openSync, writeSync } from 'node:fs';
import { ioErrorText } from '../ioError.ts';
import { ArchiveError } from './limits.ts';
import type { TempFolder } from './tempFolder.ts';

/** Unpacked bytes: in memory, or in a temporary file that `release` deletes. */
export type Content =
  | { readonly kind: 'memory'; readonly bytes: Uint8Array; release(): void }
  | { readonly kind: 'file'; readonly path: string; readonly sizeBytes: number; release(): void };

/** Collects the chunks of one entry. */
export interface Spool {
  readonly sizeBytes: number;
  write(chunk: Uint8Array): void;
  finish(): Content;
  /** Deletes what was written. */
  discard(): void;
}

const SMALLEST = 0x10000;

/**
 * Starts in shared memory (threads see it without a copy) and moves to a temporary file past `memoryBytes`. `sizeHint` is
 * what the archive claims: it saves copying, nothing relies on it. Throws ArchiveError when the temporary file cannot be written.
 */
export function spool(temp: TempFolder, memoryBytes: number, sizeHint: number): Spool {
  let memory: Uint8Array = new Uint8Array(new SharedArrayBuffer(Math.min(Math.max(sizeHint, SMALLEST), memoryBytes)));
  let used = 0;
  let file: { path: string; fd: number } | null = null;

  function toFile(): { path: string; fd: number } {
    const path = temp.newPath();
    const opened = { path, fd: openSync(path, 'wx', 0o600) };
    file = opened;
    writeAll(opened.fd, memory.subarray(0, used));
    memory = new Uint8Array(0);
    return opened;
  }

  function reserve(bytes: number): void {
    if (bytes <= memory.length) return;
    const larger = new Uint8Array(new SharedArrayBuffer(Math.min(Math.max(bytes, memory.length * 2), memoryBytes)));
    larger.set(memory.subarray(0, used));
    memory = larger;
  }

  function close(): void {
    if (file !== null) closeSync(file.fd);
  }

  return {
    get sizeBytes() {
      return used;
    },
    write(chunk) {
      if (file === null && used + chunk.length <= memoryBytes) {
        reserve(used + chunk.length);
        memory.set(chunk, used);
      } else {
        intoTemp(() => writeAll((file ?? toFile()).fd, chunk));
      }
      used += chunk.length;
    },
    finish() {
      close();
      if (file === null) return { kind: 'memory', bytes: trimmed(memory, used), release: () => undefined };
      const { path } = file;
      return { kind: 'file', path, sizeBytes: used, release: () => temp.remove(path) };
    },
    discard() {
      close();
      if (file !== null) temp.remove(file.path);
    },
  };
}

/** Without a tail that only a wrong size hint asked for. */
function trimmed(memory: Uint8Array, used: number): Uint8Array {
  if (used * 2 >= memory.length) return memory.subarray(0, used);
  const exact = new Uint8Array(new SharedArrayBuffer(used));
  exact.set(memory.subarray(0, used));
  return exact;
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
