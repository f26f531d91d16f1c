import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { SparseDump } from '../../builder/memoryDump.ts';

/** Writes the pieces of a dump; the rest of the file takes no room on disk. */
export function writeSparse(path: string, { sizeBytes, pieces }: SparseDump): void {
  const fd = openSync(path, 'w');
  try {
    for (const { at, bytes } of pieces) writeSync(fd, bytes, 0, bytes.length, at);
    ftruncateSync(fd, sizeBytes);
  } finally {
    closeSync(fd);
  }
}
