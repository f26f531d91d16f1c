import type { ByteSource } from '../bytes/byteSource.ts';
import { bytesAt } from '../bytes/reads.ts';
import { readHeaders } from './headers.ts';
import { mappedSize, type PeHeaders, type PeImage, type ReadBytes, type Section, sectionAt } from './peImage.ts';

const EMPTY = new Uint8Array(0);
/** What nobody here asks for at once; keeps zero-filled parts of sections from becoming large arrays. */
const MAX_READ = 1 << 20;
const PAGE = 0x1000;
/** The loader rounds a section's place in the file down to a sector. */
const SECTOR = 0x200;

/** An image file as Windows would load it: RVAs are looked up in the section table. Throws PeError. */
export function fileImage(source: ByteSource): PeImage {
  const readFile: ReadBytes = (at, length) => bytesAt(source, at, length);
  const headers = readHeaders(readFile);
  return { headers, read: (rva, length) => readMapped(headers, readFile, rva, Math.min(length, MAX_READ)), readFile };
}

/** An image that lies loaded in memory; `read` takes RVAs. Throws PeError, also when its headers are not in memory. */
export function memoryImage(read: ReadBytes): PeImage {
  const headers = readHeaders(read);
  const bounded: ReadBytes = (rva, length) =>
    rva < 0 || rva >= headers.sizeOfImage ? EMPTY : read(rva, Math.min(length, MAX_READ, headers.sizeOfImage - rva));
  return { headers, read: bounded, readFile: null };
}

/** Bytes by RVA: the headers, else the first section that covers it, zeros behind what the file holds of that section. */
function readMapped(headers: PeHeaders, readFile: ReadBytes, rva: number, length: number): Uint8Array {
  if (!Number.isSafeInteger(rva) || rva < 0 || length <= 0) return EMPTY;
  if (rva < headers.sizeOfHeaders) return readFile(rva, Math.min(length, headers.sizeOfHeaders - rva));
  const section = sectionAt(headers, rva);
  if (!section) return EMPTY;
  const within = rva - section.rva;
  const wanted = Math.min(length, mappedSize(section) - within);
  const inFile = Math.max(0, Math.min(wanted, section.fileSize - within));
  const bytes = inFile === 0 ? EMPTY : readFile(fileOffsetOf(headers, section) + within, inFile);
  // A file that ends before the section does is cut: what is missing must not read as zeros.
  if (bytes.length < inFile || inFile === wanted) return bytes;
  const out = new Uint8Array(wanted);
  out.set(bytes);
  return out;
}

function fileOffsetOf(headers: PeHeaders, section: Section): number {
  return headers.sectionAlignment < PAGE ? section.fileOffset : section.fileOffset - (section.fileOffset % SECTOR);
}
