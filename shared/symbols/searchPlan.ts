import type { SymbolPathElement, SymbolStore } from './symbolPath.ts';

/** A place to look for files, and where a copy goes when it has one. */
export interface SearchPlace {
  readonly kind: 'folder' | 'server';
  /** Folder, or address without a slash at its end. */
  readonly at: string;
  /** False: a folder that is searched as a debugger searches any folder, too. */
  readonly isStore: boolean;
  /** True when looking there uses the network: a server, or a share (`\\server\share`). */
  readonly isRemote: boolean;
  /** Folders that get a copy, the nearest first; there is one at least when the place is a server. */
  readonly copyTo: readonly string[];
}

/**
 * Where to look for a file, in order. `defaultStore`: the folder that empty names in the path stand for, and where files of servers
 * go for which the path names no folder. A place that comes twice is kept where it comes first.
 */
export function searchPlan(elements: readonly SymbolPathElement[], defaultStore: string): SearchPlace[] {
  const places = new Map<string, SearchPlace>();
  const folderOf = (store: SymbolStore) => (store.kind === 'folder' ? store.path : defaultStore);
  let caches: readonly string[] = [];
  const add = (store: SymbolStore, isStore: boolean, copyTo: readonly string[]) => {
    const place = placeOf(store, folderOf(store), isStore, copyTo, defaultStore);
    const id = `${place.at} ${isStore}`;
    if (!places.has(id)) places.set(id, place);
  };
  for (const element of elements) {
    if (element.kind === 'folder') add(element, false, []);
    else if (element.kind === 'cache') {
      add(element.store, true, caches);
      caches = distinct([...caches, folderOf(element.store)]);
    } else {
      let before = caches;
      for (const store of element.stores) {
        add(store, true, before);
        if (store.kind !== 'server') before = distinct([...before, folderOf(store)]);
      }
    }
  }
  return [...places.values()];
}

function placeOf(store: SymbolStore, folder: string, isStore: boolean, copyTo: readonly string[], defaultStore: string): SearchPlace {
  if (store.kind === 'server') {
    return { kind: 'server', at: store.url, isStore, isRemote: true, copyTo: copyTo.length > 0 ? copyTo : [defaultStore] };
  }
  return { kind: 'folder', at: folder, isStore, isRemote: isShare(folder), copyTo: copyTo.filter((copy) => copy !== folder) };
}

/** True for a folder of another computer: `\\\\server\\share`, also in its long form. */
export function isShare(folder: string): boolean {
  return /^[\\/]{2}[^\\/?.]/.test(folder) || /^\\\\[?.]\\unc\\/i.test(folder);
}

function distinct(folders: readonly string[]): string[] {
  return [...new Set(folders)];
}
