import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '../../../shared/api/contract.ts';

/** A full memory dump of a large server still fits. */
export const MOST_UPLOAD_BYTES = 64 * 1024 ** 3;

/** Writes a request's body to a new file as it comes in. Throws ApiError `too-large`, or `failed` when it ends early or the disk is full. */
export async function writeUpload(body: ReadableStream<Uint8Array> | null, path: string, most = MOST_UPLOAD_BYTES): Promise<number> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length;
      if (bytes > most) done(new ApiError('too-large', `the file is larger than ${most} bytes`));
      else done(null, chunk);
    },
  });
  const source = body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(source, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('failed', `the file did not arrive whole: ${error instanceof Error ? error.message : error}`);
  }
  return bytes;
}
