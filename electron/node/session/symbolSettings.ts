import type { Settings } from '../../../shared/api/settings.ts';
import { type SearchPlace, searchPlan } from '../../../shared/symbols/searchPlan.ts';
import { parseSymbolPath, SymbolPathError } from '../../../shared/symbols/symbolPath.ts';
import { defaultStore } from '../symbols/defaultStore.ts';

/** The places of a symbol path in order; `problem`: why it cannot be understood, and then there are none. */
export interface PathPlaces {
  readonly places: readonly SearchPlace[];
  readonly problem: string | null;
}

export function placesOfPath(symbolPath: string): PathPlaces {
  try {
    return { places: searchPlan(parseSymbolPath(symbolPath), defaultStore()), problem: null };
  } catch (error) {
    if (error instanceof SymbolPathError) return { places: [], problem: `The symbol path cannot be understood: ${error.message}` };
    throw error;
  }
}

/** Why nothing may be fetched, a sentence for the user; null when it may. */
export function whyBlocked({ symbolPath, downloadSymbols }: Settings): string | null {
  const { places, problem } = placesOfPath(symbolPath);
  if (problem !== null) return problem;
  if (places.length === 0) return 'No symbol path is set.';
  if (!places.some(({ isRemote }) => isRemote)) return 'There is no server in the symbol path.';
  return downloadSymbols ? null : 'Fetching is switched off in the settings.';
}
