import type { SymbolWant } from '../../../shared/api/symbolWant.ts';
import { compareText } from '../../../shared/fleet/order.ts';
import type { Want } from '../../../shared/result/triageResult.ts';

const MOST_LISTED = 2000;
/** Dumps name a few files each; hostile ones cannot make the book grow without end. */
const MOST_KEPT = 100_000;

/** What is wanted, the most wanted first, and how many files are left out because there are too many. */
export interface WantedFiles {
  readonly wants: readonly SymbolWant[];
  readonly more: number;
}

/** Counts which files the dumps of a session or a run want. Dumps go by number. */
export interface WantsBook {
  /** What a dump wants, in place of what it wanted before. */
  put(dump: number, wants: readonly Want[]): void;
  all(): WantedFiles;
  /** Numbers of the dumps that want one of these files, in order. Files go by `wantId`. */
  wanting(files: ReadonlySet<string>): number[];
  clear(): void;
}

interface Counted {
  readonly id: string;
  readonly want: Want;
  dumps: number;
}

/** The same text as `keyText` has for the file's key. */
export function wantId({ name, key }: Want): string {
  return `${name.toLowerCase()}/${key}`;
}

export function wantsBook(): WantsBook {
  const counts = new Map<string, Counted>();
  const byDump: (readonly Counted[] | undefined)[] = [];

  function counted(want: Want): Counted[] {
    const id = wantId(want);
    const known = counts.get(id);
    if (known) return [known];
    if (counts.size >= MOST_KEPT) return [];
    const fresh = { id, want, dumps: 0 };
    counts.set(id, fresh);
    return [fresh];
  }

  return {
    put(dump, wants) {
      for (const one of byDump[dump] ?? []) {
        one.dumps--;
        if (one.dumps === 0) counts.delete(one.id);
      }
      const now = [...new Set(wants.flatMap(counted))];
      for (const one of now) one.dumps++;
      byDump[dump] = now;
    },
    all() {
      const all = [...counts.values()].map(({ want, dumps }) => ({ ...want, dumps }));
      const sorted = all.sort((a, b) => b.dumps - a.dumps || compareText(a.name, b.name) || compareText(a.key, b.key));
      return { wants: sorted.slice(0, MOST_LISTED), more: Math.max(0, sorted.length - MOST_LISTED) };
    },
    wanting: (files) => byDump.flatMap((wanted, dump) => (wanted?.some(({ id }) => files.has(id)) ? [dump] : [])),
    clear() {
      counts.clear();
      byDump.length = 0;
    },
  };
}
