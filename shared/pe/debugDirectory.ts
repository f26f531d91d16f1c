import { readLayout } from '../bytes/layout.ts';
import { cleanText, guid } from '../bytes/text.ts';
import { DEBUG_ENTRY, DEBUG_ENTRY_SIZE, DEBUG_TYPE, RSDS, RSDS_GUID_AT, RSDS_PATH_AT, RSDS_SIGNATURE } from './layouts.ts';
import { DIRECTORY, directoryOf, type PeImage, viewAtRva } from './peImage.ts';

/** What names the PDB that belongs to an image: a symbol server finds it by name, GUID and age. */
export interface PdbReference {
  /** Lower case with dashes, no braces. */
  readonly guid: string;
  readonly age: number;
  /** As the linker wrote it: a bare name or the path on the build machine. */
  readonly path: string;
}

/** Where a piece of debug data lies. `rva` is 0 for what is not mapped. */
export interface DebugEntry {
  readonly type: number;
  readonly sizeBytes: number;
  readonly rva: number;
  readonly fileOffset: number;
}

export interface DebugFacts {
  /** Null when the image names no PDB of the format in use since Visual Studio 2002 (RSDS). */
  readonly pdb: PdbReference | null;
  /** True when the linker says the timestamp is a hash of the content: then it is no date. */
  readonly isReproducible: boolean;
  /** True when the image was laid out by profile (POGO data), so functions may be split into distant parts. */
  readonly hasProfileData: boolean;
  readonly entries: readonly DebugEntry[];
}

const MAX_ENTRIES = 64;
const MAX_PATH = 1024;
const UTF8 = new TextDecoder('utf-8');
const NOTHING: DebugFacts = { pdb: null, isReproducible: false, hasProfileData: false, entries: [] };

/** Reads the debug directory; no entries when there is none or it cannot be read. */
export function readDebugDirectory(image: PeImage): DebugFacts {
  const directory = directoryOf(image, DIRECTORY.debug);
  if (!directory) return NOTHING;
  const count = Math.min(MAX_ENTRIES, Math.floor(directory.sizeBytes / DEBUG_ENTRY_SIZE));
  const bytes = image.read(directory.rva, count * DEBUG_ENTRY_SIZE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DebugEntry[] = [];
  for (let at = 0; at + DEBUG_ENTRY_SIZE <= bytes.length; at += DEBUG_ENTRY_SIZE) {
    const fields = readLayout(view, at, DEBUG_ENTRY);
    entries.push({
      type: fields.type,
      sizeBytes: fields.sizeOfData,
      rva: fields.addressOfRawData,
      fileOffset: fields.pointerToRawData,
    });
  }
  const has = (type: number) => entries.some((entry) => entry.type === type);
  return { pdb: firstPdb(image, entries), isReproducible: has(DEBUG_TYPE.repro), hasProfileData: has(DEBUG_TYPE.pogo), entries };
}

function firstPdb(image: PeImage, entries: readonly DebugEntry[]): PdbReference | null {
  for (const entry of entries) {
    const pdb = entry.type === DEBUG_TYPE.codeView ? readRsds(image, entry) : null;
    if (pdb) return pdb;
  }
  return null;
}

/** The path must end within the record: half a name would ask a server for another file. */
function readRsds(image: PeImage, entry: DebugEntry): PdbReference | null {
  if (entry.sizeBytes <= RSDS_PATH_AT) return null;
  const length = Math.min(entry.sizeBytes, RSDS_PATH_AT + MAX_PATH);
  const view = entry.rva !== 0 ? viewAtRva(image.read, entry.rva, length) : readUnmapped(image, entry, length);
  if (!view) return null;
  const { signature, age } = readLayout(view, 0, RSDS);
  if (signature !== RSDS_SIGNATURE) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const end = bytes.indexOf(0, RSDS_PATH_AT);
  if (end <= RSDS_PATH_AT) return null;
  return { guid: guid(bytes, RSDS_GUID_AT), age, path: cleanText(UTF8.decode(bytes.subarray(RSDS_PATH_AT, end)), MAX_PATH) };
}

function readUnmapped(image: PeImage, entry: DebugEntry, length: number): DataView | null {
  return image.readFile && entry.fileOffset !== 0 ? viewAtRva(image.readFile, entry.fileOffset, length) : null;
}
