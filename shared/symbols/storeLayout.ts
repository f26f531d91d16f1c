import { compressedName } from './fileName.ts';
import { type SymbolKey, storeIndex } from './symbolKey.ts';

/** A file in the root of a store says that its folders are in two tiers. Source: "SymStore Command-Line Options". */
export const TWO_TIER_MARK = 'index2.txt';

/** `one`: name/index/name. `two`: a folder of the name's first two letters before that. */
export type StoreLayout = 'one' | 'two';

/** Where a file may lie below a store's root. */
export interface StorePlace {
  /** Folders and file name, in order; each is a bare name. */
  readonly parts: readonly string[];
  readonly isCompressed: boolean;
}

/** The place that a file is written to: as its name is spelled. */
export function storePlace(key: SymbolKey, layout: StoreLayout): StorePlace {
  return placeOf(key.name, storeIndex(key), key.name, layout, false);
}

/** What a server is asked for, in this order: the file as it is, then compressed. A server knows both layouts by the flat address. */
export function serverPlaces(key: SymbolKey): StorePlace[] {
  return [storePlace(key, 'one'), placeOf(key.name, storeIndex(key), compressedName(key.name), 'one', true)];
}

/**
 * Where to look in a folder, the likely places first: the layout that the store says it has, then the other; as the name is spelled,
 * then in small letters, for file systems that tell cases apart; as it is, then compressed.
 */
export function folderPlaces(key: SymbolKey, layout: StoreLayout): StorePlace[] {
  const index = storeIndex(key);
  const small = key.name.toLowerCase();
  const spellings: readonly (readonly [string, string])[] = distinct([
    [key.name, index],
    [small, index],
    [small, index.toLowerCase()],
    [small, index.toUpperCase()],
  ]);
  const layouts: readonly StoreLayout[] = layout === 'two' ? ['two', 'one'] : ['one', 'two'];
  return layouts.flatMap((each) =>
    spellings.flatMap(([name, spelled]) => [
      placeOf(name, spelled, name, each, false),
      placeOf(name, spelled, compressedName(name), each, true),
    ]),
  );
}

/**
 * Where a debugger looks in a folder that is no store: `symbols\sys`, `sys` and the folder itself, by the extension of the image.
 * A PDB does not tell its image's, so the usual ones are tried. Source: "Symbol path for Windows debuggers".
 */
export function plainPlaces(key: SymbolKey): StorePlace[] {
  const names = [...new Set([key.name, key.name.toLowerCase()])];
  const extension = key.name.slice(key.name.lastIndexOf('.') + 1).toLowerCase();
  const kinds = key.kind === 'pdb' ? ['sys', 'exe', 'dll'] : [extension];
  const folders = [[], ...kinds.flatMap((kind) => [['symbols', kind], [kind]])];
  return folders.flatMap((folder) =>
    names.flatMap((name) => [
      { parts: [...folder, name], isCompressed: false },
      { parts: [...folder, compressedName(name)], isCompressed: true },
    ]),
  );
}

function placeOf(name: string, index: string, file: string, layout: StoreLayout, isCompressed: boolean): StorePlace {
  const parts = [name, index, file];
  return { parts: layout === 'two' ? [name.slice(0, 2), ...parts] : parts, isCompressed };
}

function distinct(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join('/'), pair])).values()];
}
