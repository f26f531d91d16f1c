import { createHash } from 'node:crypto';
import type { OpenFile } from './fileSource.ts';

/** Larger files are hashed only when asked for: a 64 GiB memory dump would take minutes. */
export const HASH_LIMIT_BYTES = 256 * 1024 * 1024;

/** SHA-256 as lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of a whole file, read through `chunk`. Throws ReadFailure. */
export function sha256OfFile(file: OpenFile, chunk: Uint8Array): string {
  const hash = createHash('sha256');
  let position = 0;
  while (position < file.sizeBytes) {
    const got = file.read(chunk, position);
    if (got === 0) break;
    hash.update(chunk.subarray(0, got));
    position += got;
  }
  return hash.digest('hex');
}
