import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { ByteSource } from '../../shared/bytes/byteSource.ts';
import { ioErrorText, ReadFailure } from './ioError.ts';

/** An open regular file, read synchronously: parsing runs in workers, where nothing else waits. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** Fills `target` from `position`; returns the bytes read, fewer only where the file ends. Throws ReadFailure. */
  read(target: Uint8Array, position: number): number;
  /** Throws ReadFailure when size or modification time are no longer what they were at the start. */
  assertUnchanged(): void;
  close(): void;
}

/** Opens a regular file for reading. Throws ReadFailure when it cannot be opened or is no regular file. */
export function openFile(path: string): OpenFile {
  const fd = attempt(() => openSync(path, 'r'), 0);
  let before: Stats;
  try {
    before = attempt(() => fstatSync(fd), 0);
    if (!before.isFile()) throw new ReadFailure('it is not a regular file');
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  return {
    sizeBytes: before.size,
    read: (target, position) => attempt(() => readFully(fd, target, position), before.size),
    assertUnchanged() {
      const now = attempt(() => fstatSync(fd), before.size);
      if (now.size !== before.size) {
        throw new ReadFailure(`it changed while it was read: ${before.size} bytes at first, then ${now.size}`, now.size);
      }
      if (now.mtimeMs !== before.mtimeMs) throw new ReadFailure('it was written to while it was read', now.size);
    },
    close: () => closeSync(fd),
  };
}

/**
 * A file as a ByteSource. The array that `read` returns is reused by the next `read`. Throws ReadFailure on I/O errors and
 * when the file ends before the size it had when it was opened.
 */
export function fileSource(file: OpenFile): ByteSource {
  // Never a Buffer: its `slice` copies nothing, and the core relies on a copy.
  let buffer = new Uint8Array(0x10000);
  return {
    size: file.sizeBytes,
    read(offset, length) {
      const wanted = Math.min(length, file.sizeBytes - offset);
      if (offset < 0 || wanted <= 0) return buffer.subarray(0, 0);
      if (wanted > buffer.length) buffer = new Uint8Array(wanted);
      const target = buffer.subarray(0, wanted);
      const got = file.read(target, offset);
      if (got < wanted) throw shortened(file, offset + got);
      return target;
    },
  };
}

/** What is read at least: a verdict wants some forty pieces of a few KiB of a triage dump. */
const STRETCH_BYTES = 0x4000;

/**
 * A file of which only what is asked for is read, each stretch once and to its own place in `memory`, which has the file's size.
 * What `read` returns stays valid as long as the memory. Throws ReadFailure as `fileSource` does.
 */
export function fileInPlace(file: OpenFile, memory: Uint8Array): ByteSource {
  const there = new Uint8Array(Math.ceil(memory.length / STRETCH_BYTES));

  function fetch(first: number, end: number): void {
    const start = first * STRETCH_BYTES;
    const target = memory.subarray(start, end * STRETCH_BYTES);
    const got = file.read(target, start);
    if (got < target.length) throw shortened(file, start + got);
    there.fill(1, first, end);
  }

  return {
    size: memory.length,
    read(offset, length) {
      if (offset < 0 || offset >= memory.length || length <= 0) return memory.subarray(0, 0);
      const end = Math.min(memory.length, offset + length);
      const after = Math.ceil(end / STRETCH_BYTES);
      for (let stretch = Math.floor(offset / STRETCH_BYTES); stretch < after; stretch++) {
        if (there[stretch] === 1) continue;
        const first = stretch;
        while (stretch < after && there[stretch] === 0) stretch++;
        fetch(first, stretch);
      }
      return memory.subarray(offset, end);
    },
  };
}

function shortened(file: OpenFile, sizeBytes: number): ReadFailure {
  return new ReadFailure(`it became shorter while it was read: ${file.sizeBytes} bytes at first, then ${sizeBytes}`, file.sizeBytes);
}

function readFully(fd: number, target: Uint8Array, position: number): number {
  let got = 0;
  while (got < target.length) {
    const count = readSync(fd, target, got, target.length - got, position + got);
    if (count === 0) break;
    got += count;
  }
  return got;
}

function attempt<T>(action: () => T, sizeBytes: number): T {
  try {
    return action();
  } catch (error) {
    throw new ReadFailure(ioErrorText(error), sizeBytes);
  }
}
