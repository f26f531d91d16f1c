import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { type TempFolder, tempFolder } from '../archives/tempFolder.ts';

/** Text that is written now and read once, later: sections of a report whose beginning is known only at the end. */
export interface Spool {
  add(text: string): void;
  /** All of it, in pieces. */
  pieces(): Generator<Uint8Array, void, undefined>;
  /** Deletes it. */
  close(): void;
}

const PIECE_BYTES = 256 * 1024;

/** A spool in a private temporary file, made at the first text: memory does not grow with it. */
export function openSpool(temp: TempFolder = tempFolder()): Spool {
  let path: string | null = null;
  let fd: number | null = null;
  return {
    add(text) {
      if (fd === null) {
        path = temp.newPath();
        fd = openSync(path, 'wx+', 0o600);
      }
      writeSync(fd, text);
    },
    *pieces() {
      if (fd === null) return;
      for (let at = 0; ; ) {
        const piece = new Uint8Array(PIECE_BYTES);
        const got = readSync(fd, piece, 0, piece.length, at);
        if (got === 0) return;
        yield piece.subarray(0, got);
        at += got;
      }
    },
    close() {
      if (fd !== null) closeSync(fd);
      fd = null;
      if (path !== null) rmSync(path, { force: true });
      temp.close();
    },
  };
}
