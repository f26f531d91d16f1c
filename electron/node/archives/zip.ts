import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { ArchiveEntry, ArchiveSource } from './archiveEntry.ts';
import { ArchiveError } from './limits.ts';

const STORED = 0;
const DEFLATED = 8;

/** Inflate hands over pieces of this size, larger ones for larger entries. */
const SMALLEST_CHUNK = 0x4000;
const LARGEST_CHUNK = 0x10000;

/** Compression methods that are known by name but not read (APPNOTE 4.4.5). */
const OTHER_METHODS: Readonly<Record<number, string>> = { 9: 'Deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'Zstandard', 95: 'XZ', 98: 'PPMd' };

/** Names are left undecoded: yauzl gives up on the whole archive at the first name with `..` in it. Sizes and CRC are checked here. */
const OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;

/** The files in a zip archive, in the order of its directory. Throws ArchiveError when the archive itself is damaged. */
export async function* zipEntries(source: ArchiveSource): AsyncGenerator<ArchiveEntry, void, undefined> {
  const zip = await opened(source);
  // Errors reach us through the iteration; a late one (closing the file) has nobody to tell.
  zip.on('error', () => undefined);
  try {
    for await (const entry of zip.eachEntry()) {
      const rawName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (rawName.endsWith('/')) continue;
      yield { rawName, sizeBytes: entry.uncompressedSize, packedBytes: entry.compressedSize, read: () => entryBytes(zip, entry) };
    }
  } catch (error) {
    throw archiveErrorOf(error);
  } finally {
    zip.close();
  }
}

async function opened(source: ArchiveSource): Promise<ZipFile> {
  try {
    // A copy: streams do not take shared memory.
    return source.kind === 'file' ? await openPromise(source.path, OPTIONS) : await fromBufferPromise(Buffer.from(source.bytes), OPTIONS);
  } catch (error) {
    throw archiveErrorOf(error);
  }
}

async function* entryBytes(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array, void, undefined> {
  let crc = 0;
  let size = 0;
  for await (const chunk of await entryStream(zip, entry)) {
    crc = crc32(chunk as Uint8Array, crc);
    size += (chunk as Uint8Array).length;
    yield chunk as Uint8Array;
  }
  if (size !== entry.uncompressedSize) throw damaged(`it has ${size} bytes, the archive says ${entry.uncompressedSize}`);
  if (crc !== entry.crc32) throw damaged(`it has CRC-32 ${hex(crc)}, the archive says ${hex(entry.crc32)}`);
}

/** Turns every error of the streams into ArchiveError. */
async function entryStream(zip: ZipFile, entry: Entry): Promise<AsyncIterable<unknown>> {
  if (entry.isEncrypted()) throw new ArchiveError('encrypted-archive', 'entry', 'encrypted: unpack the archive with its password first');
  const method = entry.compressionMethod;
  if (method !== STORED && method !== DEFLATED) {
    const shown = OTHER_METHODS[method] ?? `method ${method}`;
    throw new ArchiveError('unsupported-archive', 'entry', `compressed with ${shown}, which is not supported: unpack the archive first`);
  }
  try {
    const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    return translated(method === DEFLATED ? inflated(raw, entry.uncompressedSize) : raw);
  } catch (error) {
    throw damaged(messageOf(error));
  }
}

function inflated(raw: Readable, sizeBytes: number): Readable {
  const chunkSize = Math.min(Math.max(sizeBytes, SMALLEST_CHUNK), LARGEST_CHUNK);
  // The error of either stream comes out of the reader's iteration.
  return pipeline(raw, createInflateRaw({ chunkSize }), () => undefined);
}

async function* translated(stream: Readable): AsyncGenerator<unknown, void, undefined> {
  try {
    yield* stream;
  } catch (error) {
    throw damaged(messageOf(error));
  }
}

function damaged(message: string): ArchiveError {
  return new ArchiveError('damaged-archive', 'entry', `damaged entry: ${message}`);
}

function archiveErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ArchiveError) return error;
  if (/encrypt/i.test(error.message)) {
    return new ArchiveError('encrypted-archive', 'archive', 'encrypted: unpack the archive with its password first');
  }
  return new ArchiveError('damaged-archive', 'archive', `not a readable zip archive: ${error.message}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, '0')}`;
}
