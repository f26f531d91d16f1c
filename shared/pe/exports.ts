import { readLayout } from '../bytes/layout.ts';
import { asciiz, cleanText } from '../bytes/text.ts';
import { EXPORT_DIRECTORY, EXPORT_DIRECTORY_SIZE } from './layouts.ts';
import { DIRECTORY, directoryOf, type PeImage, type Rva, viewAtRva } from './peImage.ts';

/** One exported place. A function with several names appears once for each. */
export interface PeExport {
  readonly ordinal: number;
  /** Null when it is exported by its ordinal only. */
  readonly name: string | null;
  readonly rva: Rva;
  /** `other.Function` when the export lives in another image; null otherwise. */
  readonly forwarder: string | null;
}

export interface ExportTable {
  /** The name that the image was linked under; null when it cannot be read. */
  readonly dllName: string | null;
  /** By ordinal, those of one ordinal as their names come. */
  readonly exports: readonly PeExport[];
  /** How many of the exports that the directory claims could not be read. */
  readonly missing: number;
}

/** Ordinals are 16 bits wide. */
const MAX_EXPORTS = 0x1_0000;
const MAX_NAME = 2048;
const USUAL_NAME = 128;
/** All names together: hostile files point thousands of names at one long string. */
const MAX_ALL_NAMES = 4 << 20;

/** Reads the export directory; null when the image has none or it cannot be read. */
export function readExports(image: PeImage): ExportTable | null {
  const directory = directoryOf(image, DIRECTORY.exports);
  const view = directory && viewAtRva(image.read, directory.rva, EXPORT_DIRECTORY_SIZE);
  if (!view) return null;
  const fields = readLayout(view, 0, EXPORT_DIRECTORY);
  const budget = { left: MAX_ALL_NAMES };
  const functions = readNumbers(image, fields.addressOfFunctions, fields.numberOfFunctions, 4);
  const names = namesByIndex(image, fields, functions.length, budget);
  const exports: PeExport[] = [];
  for (let index = 0; index < functions.length; index++) {
    const rva = functions[index] as number;
    if (rva === 0) continue;
    const isForwarder = rva >= directory.rva && rva - directory.rva < directory.sizeBytes;
    const forwarder = isForwarder ? readName(image, rva, budget) : null;
    for (const name of names.byIndex.get(index) ?? [null]) exports.push({ ordinal: fields.base + index, name, rva, forwarder });
  }
  const missing = Math.max(0, fields.numberOfFunctions - functions.length) + names.missing;
  return { dllName: readName(image, fields.name, budget), exports, missing };
}

function namesByIndex(
  image: PeImage,
  fields: { numberOfNames: number; addressOfNames: number; addressOfNameOrdinals: number },
  functionCount: number,
  budget: { left: number },
): { byIndex: Map<number, string[]>; missing: number } {
  const places = readNumbers(image, fields.addressOfNames, fields.numberOfNames, 4);
  const indexes = readNumbers(image, fields.addressOfNameOrdinals, places.length, 2);
  const byIndex = new Map<number, string[]>();
  let read = 0;
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i] as number;
    if (index >= functionCount) continue;
    const name = readName(image, places[i] as number, budget);
    if (name === null) continue;
    read++;
    const known = byIndex.get(index);
    if (known) known.push(name);
    else byIndex.set(index, [name]);
  }
  return { byIndex, missing: Math.max(0, fields.numberOfNames - read) };
}

/** An array of numbers of `width` bytes, as much of it as the image holds. */
function readNumbers(image: PeImage, rva: Rva, count: number, width: 2 | 4): number[] {
  const bytes = rva === 0 ? new Uint8Array(0) : image.read(rva, Math.min(count, MAX_EXPORTS) * width);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out: number[] = [];
  for (let at = 0; at + width <= bytes.length; at += width) out.push(width === 4 ? view.getUint32(at, true) : view.getUint16(at, true));
  return out;
}

/** A NUL-terminated name; null when it is empty, has no end or all names together grew too long. */
function readName(image: PeImage, rva: Rva, budget: { left: number }): string | null {
  if (rva === 0 || budget.left <= 0) return null;
  let bytes = image.read(rva, USUAL_NAME);
  if (bytes.length === USUAL_NAME && !bytes.includes(0)) bytes = image.read(rva, MAX_NAME);
  budget.left -= bytes.length;
  if (!bytes.includes(0)) return null;
  const name = cleanText(asciiz(bytes), MAX_NAME);
  return name === '' ? null : name;
}
