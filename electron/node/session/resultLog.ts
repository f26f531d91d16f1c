import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { tempFolder } from '../archives/tempFolder.ts';

/** Results on disk, packed: a list of 100,000 dumps would not fit in memory. */
export interface ResultLog {
  /** Adds a line; its number is the count of those before. */
  append(line: Uint8Array): void;
  /** Null when there is no such line. */
  read(index: number): Uint8Array | null;
  clear(): void;
  close(): void;
}

/** Results are repetitive text: the fastest level already makes a tenth of them. */
const LEVEL = 1;

/** A log in a temporary file that nobody else can read; it is gone with `close`. */
export function openResultLog(): ResultLog {
  const folder = tempFolder();
  let file: number | null = null;
  let ends: number[] = [];
  const opened = () => {
    file ??= openSync(folder.newPath(), 'w+', 0o600);
    return file;
  };
  return {
    append(line) {
      const packed = deflateRawSync(line, { level: LEVEL });
      const start = ends.at(-1) ?? 0;
      writeSync(opened(), packed, 0, packed.length, start);
      ends.push(start + packed.length);
    },
    read(index) {
      const end = ends[index];
      if (end === undefined) return null;
      const start = index === 0 ? 0 : (ends[index - 1] as number);
      const packed = new Uint8Array(end - start);
      readSync(opened(), packed, 0, packed.length, start);
      return inflateRawSync(packed);
    },
    clear() {
      ends = [];
      if (file !== null) ftruncateSync(file, 0);
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
      folder.close();
    },
  };
}
