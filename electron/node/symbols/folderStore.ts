import { closeSync, constants, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { folderPlaces, plainPlaces, type StoreLayout, storePlace, TWO_TIER_MARK } from '../../../shared/symbols/storeLayout.ts';
import type { SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { onDisk } from './cacheError.ts';
import { newPart, type PartFile } from './partFile.ts';
import { verifyFile } from './verifyFile.ts';

/**
 * Paths below a folder where the file may be, those that exist, the likely ones first. `file.ptr`, which names a path anywhere else,
 * is not followed. Links are: the folder is the user's own.
 */
export function* filesIn({ at, isStore }: SearchPlace, key: SymbolKey): Generator<string, void, undefined> {
  const places = [...folderPlaces(key, layoutOf(at)), ...(isStore ? [] : plainPlaces(key))];
  // Most files are in no store: one look at the first folder spares those at everything below it.
  const tops = new Map<string, boolean>();
  for (const { parts } of places) {
    const [top = '', ...below] = parts;
    const isThere = tops.get(top) ?? (below.length === 0 || existsSync(join(at, top)));
    tops.set(top, isThere);
    const path = join(at, ...parts);
    if (isThere && isFile(path)) yield path;
  }
}

/** Moves a whole and verified part file to its place in the store that it lies in. Returns its path; throws CacheError. */
export function keepPart(part: PartFile, root: string, key: SymbolKey): string {
  const path = placeIn(root, key);
  onDisk(path, () => {
    part.close();
    flush(part.path);
    mkdirSync(dirname(path), { recursive: true });
    moveOver(part.path, path, key);
  });
  return path;
}

/** Copies a verified file into a store. Returns its path there; throws CacheError. */
export function copyInto(root: string, key: SymbolKey, from: string): string {
  const path = placeIn(root, key);
  if (isFile(path) && verifyFile(path, key) === null) return path;
  const part = newPart(root);
  try {
    part.close();
    onDisk(path, () => copyFileSync(from, part.path, constants.COPYFILE_FICLONE));
    return keepPart(part, root, key);
  } finally {
    part.discard();
  }
}

function placeIn(root: string, key: SymbolKey): string {
  return join(root, ...storePlace(key, layoutOf(root)).parts);
}

function layoutOf(root: string): StoreLayout {
  return existsSync(join(root, TWO_TIER_MARK)) ? 'two' : 'one';
}

/** On Windows a file that a debugger has open cannot be replaced; when it is the right one, nothing is lost. */
function moveOver(from: string, to: string, key: SymbolKey): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isFile(to) || verifyFile(to, key) !== null) throw error;
    rmSync(from, { force: true });
  }
}

/** The name must not be on the disk before the content is. */
function flush(path: string): void {
  const fd = openSync(path, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A folder that may not be entered, a path with a file in the middle: there is no file to be had.
    return false;
  }
}
