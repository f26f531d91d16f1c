import { isFileName, nameInPath } from './fileName.ts';

/** A PDB: the one that an image was linked with has this GUID and age. */
export interface PdbKey {
  readonly kind: 'pdb';
  readonly name: string;
  /** Lower case with dashes, no braces. */
  readonly guid: string;
  readonly age: number;
}

/** An image (.exe, .sys, .dll): the build has this timestamp and size in memory. */
export interface ImageKey {
  readonly kind: 'image';
  readonly name: string;
  readonly timestamp: number;
  /** SizeOfImage. */
  readonly sizeBytes: number;
}

/** What names one file among all that symbol servers have. `name` is a bare file name, safe to be a part of a path. */
export type SymbolKey = PdbKey | ImageKey;

const GUID = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/i;
const PDB_INDEX = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([0-9a-f]{1,8})$/i;
const IMAGE_INDEX = /^([0-9a-f]{8})([0-9a-f]{1,8})$/i;
const MOST = 0xffff_ffff;

/**
 * The key of the PDB that a debug directory names; null when there is no file name at the end of its path, the GUID is none or
 * all of it is zeros. A path from the build machine is cut to its last part: nothing else of it leaves this computer.
 */
export function pdbKey(reference: { readonly path: string; readonly guid: string; readonly age: number }): PdbKey | null {
  const name = nameInPath(reference.path);
  const isGuid = GUID.test(reference.guid) && /[1-9a-f]/i.test(reference.guid);
  if (name === null || !isGuid || !isWord(reference.age)) return null;
  return { kind: 'pdb', name, guid: reference.guid.toLowerCase(), age: reference.age };
}

/** The key of an image; null when `name` is no file name or the image has neither timestamp nor size. */
export function imageKey(name: string, timestamp: number, sizeBytes: number): ImageKey | null {
  if (!isFileName(name) || !isWord(timestamp) || !isWord(sizeBytes) || timestamp === 0 || sizeBytes === 0) return null;
  return { kind: 'image', name, timestamp, sizeBytes };
}

/** The key that a result's `wants` has as text; null when name or key are damaged. */
export function keyOfWant({
  kind,
  name,
  key,
}: {
  readonly kind: 'image' | 'pdb';
  readonly name: string;
  readonly key: string;
}): SymbolKey | null {
  if (kind === 'image') {
    const [, timestamp, size] = IMAGE_INDEX.exec(key) ?? [];
    return timestamp === undefined || size === undefined ? null : imageKey(name, Number.parseInt(timestamp, 16), Number.parseInt(size, 16));
  }
  const [whole, ...parts] = PDB_INDEX.exec(key) ?? [];
  if (whole === undefined) return null;
  return pdbKey({ path: name, guid: parts.slice(0, 5).join('-'), age: Number.parseInt(parts[5] ?? '', 16) });
}

/**
 * The middle part of the place in a store. PDB: GUID in capitals without dashes, age in hex without zeros in front. Image:
 * timestamp in capitals with eight digits, size in small letters without zeros in front. Source: "Using SymStore", and SSQP key
 * conventions of dotnet/symstore; the two cases in one index are what symstore.exe and Microsoft's server have.
 */
export function storeIndex(key: SymbolKey): string {
  if (key.kind === 'pdb') return key.guid.replaceAll('-', '').toUpperCase() + key.age.toString(16);
  return key.timestamp.toString(16).toUpperCase().padStart(8, '0') + key.sizeBytes.toString(16);
}

/** Same text for the same file, however its name is spelled: Windows does not tell cases apart. */
export function keyText(key: SymbolKey): string {
  return `${key.name.toLowerCase()}/${storeIndex(key)}`;
}

function isWord(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST;
}
