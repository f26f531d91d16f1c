import { readLayout } from '../bytes/layout.ts';
import { type DebugEntry, readDebugDirectory } from './debugDirectory.ts';
import { DEBUG_TYPE, FPO, FPO_SIZE } from './layouts.ts';
import { type PeImage, type ReadBytes, type Rva, viewAtRva } from './peImage.ts';

/** FPO_DATA: how an x86 function lays out its frame. All sizes in bytes. */
export interface FpoRecord {
  readonly startRva: Rva;
  readonly sizeBytes: number;
  readonly prologBytes: number;
  readonly localBytes: number;
  readonly paramBytes: number;
  readonly savedRegisterBytes: number;
  /** True when EBP holds something else than the frame; its old value is then among the saved registers. */
  readonly usesBasePointer: boolean;
  readonly frame: 'fpo' | 'trap' | 'tss' | 'non-fpo';
}

/** Finds records of one image. */
export type FpoTable = (rva: Rva) => FpoRecord | null;

const FRAMES = ['fpo', 'trap', 'tss', 'non-fpo'] as const;

/**
 * The FPO records (debug directory type 3) of an image, by function; null when there are none. Linkers stopped writing them in
 * 2005: newer x86 images have theirs in the PDB. They are usually not mapped, so a loaded image alone rarely has them.
 */
export function openFpoTable(image: PeImage): FpoTable | null {
  const entry = readDebugDirectory(image).entries.find((one) => one.type === DEBUG_TYPE.fpo);
  const place = entry && placeOf(image, entry);
  if (!entry || !place) return null;
  const count = Math.floor(entry.sizeBytes / FPO_SIZE);
  return (rva) => findRecord(place.read, place.at, count, rva);
}

function placeOf(image: PeImage, entry: DebugEntry): { read: ReadBytes; at: number } | null {
  if (entry.rva !== 0) return { read: image.read, at: entry.rva };
  return image.readFile && entry.fileOffset !== 0 ? { read: image.readFile, at: entry.fileOffset } : null;
}

/** Records are sorted by function; a binary search reads about 16 of them. */
function findRecord(read: ReadBytes, at: number, count: number, rva: Rva): FpoRecord | null {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const view = viewAtRva(read, at + middle * FPO_SIZE, FPO_SIZE);
    if (!view) return null;
    const fields = readLayout(view, 0, FPO);
    if (rva < fields.start) high = middle - 1;
    else if (rva - fields.start >= fields.size) low = middle + 1;
    else return recordOf(fields);
  }
  return null;
}

function recordOf(fields: { start: number; size: number; locals: number; params: number; packed: number }): FpoRecord {
  return {
    startRva: fields.start,
    sizeBytes: fields.size,
    prologBytes: fields.packed & 0xff,
    localBytes: fields.locals * 4,
    paramBytes: fields.params * 4,
    savedRegisterBytes: ((fields.packed >> 8) & 7) * 4,
    usesBasePointer: (fields.packed & 0x1000) !== 0,
    frame: FRAMES[(fields.packed >> 14) & 3] ?? 'non-fpo',
  };
}
