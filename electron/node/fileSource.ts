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
      if (got < wanted) {
        throw new ReadFailure(
          `it became shorter while it was read: ${file.sizeBytes} bytes at first, then ${offset + got}`,
          file.sizeBytes,
        );
      }
      return target;
    },
  };
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
