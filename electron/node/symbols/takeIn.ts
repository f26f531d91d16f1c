import type { SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { keepPart } from './folderStore.ts';
import type { SymbolLimits } from './limits.ts';
import { newPart, type PartFile } from './partFile.ts';
import { isCabinet, unpackCabinet } from './unpackCabinet.ts';
import { verifyFile } from './verifyFile.ts';

/** Where a file is kept now, or why it is not: a sentence. */
export type Taken = { readonly path: string } | { readonly reason: string };

/** The store that takes a file in, and what that may cost. */
export interface Taking {
  readonly root: string;
  readonly limits: SymbolLimits;
  readonly signal: AbortSignal;
}

/**
 * Takes a part file of the store into it, unpacked if it is a cabinet. Only a file that is whole and the one wanted gets its name there.
 * Rejects with CacheError, ReadFailure, or the signal's reason.
 */
export async function takeIn(part: PartFile, key: SymbolKey, taking: Taking): Promise<Taken> {
  part.close();
  if (isCabinet(part.path)) return takeCabinet(part.path, key, taking);
  return taken(part, key, taking);
}

/** The same with a packed file that lies anywhere, and stays there. */
export async function takeCabinet(path: string, key: SymbolKey, taking: Taking): Promise<Taken> {
  const unpacked = newPart(taking.root);
  try {
    const trouble = await unpackCabinet(path, unpacked, taking.limits, taking.signal);
    unpacked.close();
    return trouble === null ? taken(unpacked, key, taking) : { reason: `it cannot be unpacked: ${trouble}` };
  } finally {
    unpacked.discard();
  }
}

function taken(part: PartFile, key: SymbolKey, { root }: Taking): Taken {
  const reason = verifyFile(part.path, key);
  return reason === null ? { path: keepPart(part, root, key) } : { reason: `it is not the file wanted: ${reason}` };
}
