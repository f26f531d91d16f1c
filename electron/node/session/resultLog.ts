import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { tempFolder } from '../archives/tempFolder.ts';

/** Results on disk, packed: a list of 100,000 dumps would not fit in memory. */
export interface ResultLog {
  /** Lines that are in it. */
  readonly length: number;
  /** Adds a line; its number is the count of those before. */
  append(line: Uint8Array): void;
  /** Puts a line in the place of one that is there; what was is gone, its room on the disk is not. */
  replace(index: number, line: Uint8Array): void;
  /** Null when there is no such line. */
  read(index: number): Uint8Array | null;
  clear(): void;
  close(): void;
}

interface Place {
  readonly start: number;
  readonly length: number;
}

/** Results are repetitive text: the fastest level already makes a tenth of them. */
const LEVEL = 1;

/** A log in a temporary file that nobody else can read; it is gone with `close`. */
export function openResultLog(): ResultLog {
  const folder = tempFolder();
  let file: number | null = null;
  let places: Place[] = [];
  let end = 0;
  const opened = () => {
    file ??= openSync(folder.newPath(), 'w+', 0o600);
    return file;
  };
  const written = (line: Uint8Array): Place => {
    const packed = deflateRawSync(line, { level: LEVEL });
    writeSync(opened(), packed, 0, packed.length, end);
    const place = { start: end, length: packed.length };
    end += packed.length;
    return place;
  };
  return {
    get length() {
      return places.length;
    },
    append(line) {
      places.push(written(line));
    },
    replace(index, line) {
      if (index < places.length) places[index] = written(line);
    },
    read(index) {
      const place = places[index];
      if (place === undefined) return null;
      const packed = new Uint8Array(place.length);
      readSync(opened(), packed, 0, packed.length, place.start);
      return inflateRawSync(packed);
    },
    clear() {
      places = [];
      end = 0;
      if (file !== null) ftruncateSync(file, 0);
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
      folder.close();
    },
  };
}
