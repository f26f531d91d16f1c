import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { keyText, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { ReadFailure } from '../ioError.ts';
import { CacheError } from './cacheError.ts';
import type { DownloadOptions, DownloadWatch } from './download.ts';
import { copyInto, filesIn } from './folderStore.ts';
import { SYMBOL_LIMITS, type SymbolLimits } from './limits.ts';
import { sweepParts } from './partFile.ts';
import { fetchFrom } from './serverStore.ts';
import { takeCabinet } from './takeIn.ts';
import { isCabinet } from './unpackCabinet.ts';
import { verifyFile } from './verifyFile.ts';
import { webAgent } from './webAgent.ts';

/** What became of a file that was looked for. `notes` are sentences on what was wrong on the way, each with its place. */
export type SymbolOutcome =
  | { readonly state: 'had' | 'fetched'; readonly path: string; readonly from: string; readonly notes: readonly string[] }
  | { readonly state: 'missing'; readonly failed: boolean; readonly notes: readonly string[] };

export interface SymbolFinder {
  /** The file, unpacked and verified. Looked for once, however often it is asked for. Rejects only with the signal's reason. */
  find(key: SymbolKey): Promise<SymbolOutcome>;
  /** Closes the connections. */
  close(): Promise<void>;
}

export interface FinderOptions {
  readonly places: readonly SearchPlace[];
  /** Takes what is found packed in a place that names no cache. */
  readonly defaultStore: string;
  /** The user's word: without it nothing that uses the network is looked at, shares included. */
  readonly mayUseNetwork: boolean;
  readonly signal: AbortSignal;
  readonly watch?: DownloadWatch;
  readonly limits?: SymbolLimits;
}

/** Files in a row that a server failed on before it is left alone. */
const PATIENCE = 2;
const UNWATCHED: DownloadWatch = { onBytes: () => undefined };

/** Looks for symbol files in the places, in their order; the network is used only if `mayUseNetwork`. Throws ProxyError. */
export function openFinder(options: FinderOptions): SymbolFinder {
  const { signal, limits = SYMBOL_LIMITS, watch = UNWATCHED } = options;
  const places = options.places.filter((place) => options.mayUseNetwork || !place.isRemote);
  const agent = places.some(({ kind }) => kind === 'server') ? webAgent(limits) : null;
  const download: DownloadOptions | null = agent && { agent, limits, signal, watch };
  const asked = new Map<string, Promise<SymbolOutcome>>();
  const failures = new Map<string, number>();
  for (const root of new Set(places.flatMap(({ copyTo }) => copyTo))) sweepParts(root);

  async function look(key: SymbolKey): Promise<SymbolOutcome> {
    const search: Search = { key, notes: [], failed: false };
    for (const place of places) {
      signal.throwIfAborted();
      try {
        const found = place.kind === 'server' ? await fromServer(place, search) : await fromFolder(place, search);
        if (found) return found;
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof CacheError) && !(error instanceof ReadFailure)) throw error;
        search.failed = true;
        search.notes.push(`${place.at}: ${error.message}`);
      }
    }
    return { state: 'missing', failed: search.failed, notes: search.notes };
  }

  async function fromFolder(place: SearchPlace, { key, notes }: Search): Promise<SymbolOutcome | null> {
    for (const path of filesIn(place, key)) {
      if (isCabinet(path)) {
        const root = place.copyTo[0] ?? options.defaultStore;
        const taken = await takeCabinet(path, key, { root, limits, signal });
        if ('path' in taken) return { state: 'had', path: handOn(taken.path, place, key, notes), from: place.at, notes };
        notes.push(`${path}: ${taken.reason}`);
        continue;
      }
      const reason = verifyFile(path, key);
      if (reason === null) return { state: 'had', path: handOn(path, place, key, notes), from: place.at, notes };
      notes.push(`${path}: it is not the file wanted: ${reason}`);
    }
    return null;
  }

  async function fromServer(place: SearchPlace, search: Search): Promise<SymbolOutcome | null> {
    const { key, notes } = search;
    const failedBefore = failures.get(place.at) ?? 0;
    if (download === null) return null;
    if (failedBefore >= PATIENCE) {
      search.failed = true;
      notes.push(`${place.at}: it was not asked again, it failed too often`);
      return null;
    }
    const fetched = await fetchFrom(place, key, download);
    failures.set(place.at, fetched.kind === 'failed' && fetched.isServersFault ? failedBefore + 1 : 0);
    if (fetched.kind === 'fetched') return { state: 'fetched', path: handOn(fetched.path, place, key, notes), from: place.at, notes };
    if (fetched.kind === 'failed') {
      search.failed = true;
      notes.push(`${place.at}: ${fetched.reason}`);
    }
    return null;
  }

  return {
    find(key) {
      const id = keyText(key);
      const known = asked.get(id) ?? look(key);
      asked.set(id, known);
      return known;
    },
    async close() {
      await agent?.destroy();
    },
  };
}

interface Search {
  readonly key: SymbolKey;
  readonly notes: string[];
  failed: boolean;
}

/** Copies a file into the caches before its place. Returns the nearest copy; a cache that refuses costs the copy, not the file. */
function handOn(path: string, { copyTo }: SearchPlace, key: SymbolKey, notes: string[]): string {
  let nearest = path;
  for (const root of copyTo.toReversed()) {
    try {
      nearest = copyInto(root, key, path);
    } catch (error) {
      if (!(error instanceof CacheError)) throw error;
      notes.push(error.message);
    }
  }
  return nearest;
}
