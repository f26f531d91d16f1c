import { createHash } from 'node:crypto';
import type { OpenFile } from './fileSource.ts';

/** Larger files are hashed only when asked for: a 64 GiB memory dump would take minutes. */
export const HASH_LIMIT_BYTES = 256 * 1024 * 1024;

/** SHA-256 as lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Pieces in which a file is read and hashed: small enough to be still in the processor's cache when the hash looks at them. */
export const PIECE_BYTES = 256 * 1024;

/**
 * Fills `target` with the file's first bytes and hashes them on the way, piece by piece: a file that is read whole and hashed
 * after that goes through the cache twice. Returns the bytes read and their SHA-256. Throws ReadFailure.
 */
export function readAndHash(file: OpenFile, target: Uint8Array): { got: number; sha256: string } {
  const hash = createHash('sha256');
  let got = 0;
  while (got < target.length) {
    const piece = target.subarray(got, Math.min(target.length, got + PIECE_BYTES));
    const count = file.read(piece, got);
    hash.update(count === piece.length ? piece : piece.subarray(0, count));
    got += count;
    if (count < piece.length) break;
  }
  return { got, sha256: hash.digest('hex') };
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
