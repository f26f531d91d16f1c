import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

/** Larger is none of ours. */
const MOST_BYTES = 1024 * 1024;

/** A small file that remembers something between two starts. */
export interface JsonFile<T> {
  /** What was remembered; null when there is nothing, or nothing of that shape. */
  read(): T | null;
  /** Replaces it as a whole: never half a file. A disk that is full or read-only costs the memory, not the program. */
  write(value: T): void;
}

export function jsonFile<T>(path: string, schema: v.GenericSchema<T>): JsonFile<T> {
  return {
    read() {
      try {
        const text = readFileSync(path, 'utf8');
        const result = text.length > MOST_BYTES ? null : v.safeParse(schema, JSON.parse(text));
        return result?.success ? result.output : null;
      } catch {
        return null;
      }
    },
    write(value) {
      const part = `${path}.${process.pid}.part`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
        renameSync(part, path);
      } catch {
        rmSync(part, { force: true });
      }
    },
  };
}
