import type { SymbolWant, SymbolWants } from '../../../shared/api/symbolWant.ts';
import { compareText } from '../../../shared/fleet/order.ts';
import type { Want } from '../../../shared/result/triageResult.ts';

const MOST_SHOWN = 2000;
/** Dumps name a few files each; hostile ones cannot make the book grow without end. */
const MOST_KEPT = 100_000;

/** Counts which files the dumps of a session want. */
export interface WantsBook {
  add(wants: readonly Want[]): void;
  all(): SymbolWants;
  clear(): void;
}

export function wantsBook(): WantsBook {
  const counts = new Map<string, SymbolWant>();
  return {
    add(wants) {
      for (const want of wants) {
        const key = `${want.kind} ${want.name} ${want.key}`;
        const known = counts.get(key);
        if (known === undefined && counts.size >= MOST_KEPT) continue;
        counts.set(key, { ...want, dumps: (known?.dumps ?? 0) + 1 });
      }
    },
    all() {
      const sorted = [...counts.values()].sort((a, b) => b.dumps - a.dumps || compareText(a.name, b.name) || compareText(a.key, b.key));
      return { wants: sorted.slice(0, MOST_SHOWN), more: Math.max(0, sorted.length - MOST_SHOWN) };
    },
    clear: () => counts.clear(),
  };
}
