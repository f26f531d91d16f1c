import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { serverPlaces } from '../../../shared/symbols/storeLayout.ts';
import type { SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { type DownloadOptions, download } from './download.ts';
import { DownloadError } from './downloadError.ts';
import { newPart } from './partFile.ts';
import { type Taken, takeIn } from './takeIn.ts';

/** What a server had. `failed`: it could not be had; `isServersFault` when other files will hardly go better. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly path: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isServersFault: boolean };

/**
 * Fetches a file from a server into the nearest cache of the place: as it is, else packed. Rejects with CacheError, ReadFailure, or the
 * signal's reason.
 */
export async function fetchFrom(server: SearchPlace, key: SymbolKey, options: DownloadOptions): Promise<Fetched> {
  let failed: Fetched | null = null;
  for (const { parts } of serverPlaces(key)) {
    try {
      const taken = await fetchOne([server.at, ...parts.map(encodeURIComponent)].join('/'), server, key, options);
      if (taken === null) continue;
      if ('path' in taken) return { kind: 'fetched', path: taken.path };
      // A wrong file under the plain name does not mean that the packed one is wrong, too.
      failed = { kind: 'failed', reason: taken.reason, isServersFault: false };
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      failed = { kind: 'failed', reason: error.message, isServersFault: error.trouble !== 'refused' };
      if (failed.isServersFault) return failed;
    }
  }
  return failed ?? { kind: 'absent' };
}

async function fetchOne(
  url: string,
  { copyTo: [root = ''] }: SearchPlace,
  key: SymbolKey,
  options: DownloadOptions,
): Promise<Taken | null> {
  const { limits, signal } = options;
  const part = newPart(root);
  try {
    const outcome = await download(url, part, options);
    return outcome === 'absent' ? null : await takeIn(part, key, { root, limits, signal });
  } finally {
    part.discard();
  }
}
