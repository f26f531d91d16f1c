import { isShare, type SearchPlace } from '../../../shared/symbols/searchPlan.ts';

/**
 * The folders of a search plan in which files may lie ready, caches of servers included; shares only if `mayUseNetwork`. `defaultStore` is
 * one of them where there is any place at all: what was packed is unpacked into it.
 */
export function readyFolders(places: readonly SearchPlace[], defaultStore: string, mayUseNetwork = false): SearchPlace[] {
  const folders = new Map<string, SearchPlace>();
  const add = (at: string, isStore: boolean) => {
    const isRemote = isShare(at);
    const id = `${at} ${isStore}`;
    if ((mayUseNetwork || !isRemote) && !folders.has(id)) folders.set(id, { kind: 'folder', at, isStore, isRemote, copyTo: [] });
  };
  for (const { kind, at, isStore, copyTo } of places) {
    for (const cache of copyTo) add(cache, true);
    if (kind === 'folder') add(at, isStore);
  }
  if (places.length > 0) add(defaultStore, true);
  return [...folders.values()];
}
