import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt, viewAt } from '../bytes/reads.ts';
import { MSF_MAGIC, SUPERBLOCK, SUPERBLOCK_MAPS_AT, SUPERBLOCK_MAX_MAPS } from './layouts.ts';
import { pagedSource } from './pagedSource.ts';
import { PdbError } from './pdbError.ts';

/** A "multi-stream file": numbered streams of bytes. */
export interface Msf {
  readonly pageSize: number;
  readonly streamCount: number;
  /** Null when there is no stream of that number, or it is empty. */
  stream(index: number): ByteSource | null;
}

const MIN_PAGE = 0x200;
const MAX_PAGE = 0x1_0000;
/** Stream numbers have 16 bits and the last means "none". */
const MAX_STREAMS = 0xffff;
/** The size of a stream that was deleted. */
const DELETED = 0xffff_ffff;

/**
 * Reads superblock and directory of an MSF 7.0 file. Nothing that they claim is believed: every page must lie in the file, and
 * all streams together have at most as many pages as it has. Throws PdbError.
 */
export function openMsf(file: ByteSource): Msf {
  const { pageSize, pageCount, directorySize } = readSuperblock(file);
  const directory = readDirectory(file, pageSize, pageCount, directorySize);
  const streamCount = directory[0] ?? 0;
  if (streamCount > MAX_STREAMS || streamCount >= directory.length) {
    throw new PdbError('damaged-directory', `the directory of ${directory.length * 4} bytes claims ${streamCount} streams`);
  }
  const firstPage = new Uint32Array(streamCount + 1);
  let next = 1 + streamCount;
  for (let i = 0; i < streamCount; i++) {
    firstPage[i] = next;
    next += Math.ceil(sizeOf(directory, i) / pageSize);
    if (next > directory.length) {
      throw new PdbError('damaged-directory', `stream ${i} needs ${next} words of the directory, it has ${directory.length}`);
    }
  }
  firstPage[streamCount] = next;
  const pages = directory.subarray(1 + streamCount, next);
  if (pages.length > pageCount) throw new PdbError('damaged-directory', `the streams have ${pages.length} pages, the file ${pageCount}`);
  checkPages(pages, pageCount, 'a stream');
  return {
    pageSize,
    streamCount,
    stream(index) {
      const size = index >= 0 && index < streamCount ? sizeOf(directory, index) : 0;
      if (size === 0) return null;
      return pagedSource(file, { pages: directory.subarray(firstPage[index], firstPage[index + 1]), pageSize, size });
    },
  };
}

function sizeOf(directory: Uint32Array, index: number): number {
  const size = directory[1 + index] as number;
  return size === DELETED ? 0 : size;
}

interface Superblock {
  readonly pageSize: number;
  readonly pageCount: number;
  readonly directorySize: number;
}

function readSuperblock(file: ByteSource): Superblock {
  const magic = bytesAt(file, 0, MSF_MAGIC.length);
  for (let i = 0; i < MSF_MAGIC.length; i++) {
    if (magic[i] !== MSF_MAGIC.charCodeAt(i)) throw new PdbError('not-a-pdb', 'not a PDB: it does not start as an MSF 7.00 file');
  }
  const view = viewAt(file, 0, MIN_PAGE);
  if (!view) throw new PdbError('truncated-file', `PDB truncated: need ${MIN_PAGE} bytes, file has ${file.size}`);
  const block = readLayout(view, 0, SUPERBLOCK);
  const { pageSize, pageCount } = block;
  if (pageSize < MIN_PAGE || pageSize > MAX_PAGE || (pageSize & (pageSize - 1)) !== 0) {
    throw new PdbError('damaged-header', `pages of ${pageSize} bytes, expected a power of two from ${MIN_PAGE} to ${MAX_PAGE}`);
  }
  if (pageCount * pageSize > file.size) {
    throw new PdbError('truncated-file', `PDB truncated: ${pageCount} pages need ${pageCount * pageSize} bytes, file has ${file.size}`);
  }
  return block;
}

/** The directory as words: number of streams, their sizes, their pages. */
function readDirectory(file: ByteSource, pageSize: number, pageCount: number, size: number): Uint32Array {
  const most = 4 * (1 + MAX_STREAMS + pageCount);
  if (size < 4 || size > most || size > file.size) {
    throw new PdbError('damaged-header', `a directory of ${size} bytes, expected 4 to ${Math.min(most, file.size)}`);
  }
  const pagesOfDirectory = Math.ceil(size / pageSize);
  const pagesOfMap = Math.ceil((pagesOfDirectory * 4) / pageSize);
  if (pagesOfMap > SUPERBLOCK_MAX_MAPS) {
    throw new PdbError('damaged-header', `the directory's pages fill ${pagesOfMap} pages, at most ${SUPERBLOCK_MAX_MAPS} can be named`);
  }
  const maps = readWords(file, SUPERBLOCK_MAPS_AT, pagesOfMap * 4);
  checkPages(maps, pageCount, 'the directory');
  const map = pagedSource(file, { pages: maps, pageSize, size: pagesOfDirectory * 4 });
  const pages = readWords(map, 0, map.size);
  checkPages(pages, pageCount, 'the directory');
  return readWords(pagedSource(file, { pages, pageSize, size }), 0, size);
}

function readWords(source: ByteSource, at: number, sizeBytes: number): Uint32Array {
  const bytes = bytesAt(source, at, sizeBytes);
  if (bytes.length < sizeBytes) throw new PdbError('truncated-file', `PDB truncated: need ${sizeBytes} bytes, got ${bytes.length}`);
  const words = new Uint32Array(sizeBytes >>> 2);
  const view = viewOf(bytes);
  for (let i = 0; i < words.length; i++) words[i] = view.getUint32(i * 4, true);
  return words;
}

function checkPages(pages: Uint32Array, pageCount: number, what: string): void {
  for (const page of pages) {
    // The first page is the superblock's.
    if (page === 0 || page >= pageCount)
      throw new PdbError('damaged-directory', `${what} lies in page ${page}, expected 1 to ${pageCount - 1}`);
  }
}
