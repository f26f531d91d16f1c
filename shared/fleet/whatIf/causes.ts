import type { DriverRole } from '../culprits/culpritRanking.ts';
import type { BlameCount } from '../fleetStore.ts';
import { groupBy } from '../groupBy.ts';

/** What stopped Windows, in the order in which it is told. */
export const CAUSES = ['third-party-driver', 'windows', 'hardware', 'memory-corruption', 'user-initiated', 'unknown'] as const;
export type Cause = (typeof CAUSES)[number];

/** Crashes of one OS build or week by cause. */
export interface CauseCounts {
  /** As in `BlameCount`. */
  readonly bucket: number | null;
  readonly crashes: number;
  /** Crashes of each cause, in the order of `CAUSES`. */
  readonly byCause: readonly number[];
}

/** Whose code, or what else, a verdict of this kind blames; `module` is asked for drivers only. */
export function causeOf({ kind, module }: Pick<BlameCount, 'kind' | 'module'>, roleOf: (name: string) => DriverRole): Cause {
  if (kind === 'os-component') return 'windows';
  if (kind === 'driver' && module !== null) return roleOf(module) === 'third-party' ? 'third-party-driver' : 'windows';
  return CAUSES.find((cause) => cause === kind) ?? 'unknown';
}

/** One row for each bucket, in the order of the counts. */
export function causeCounts(counts: readonly BlameCount[], roleOf: (name: string) => DriverRole): CauseCounts[] {
  return [...groupBy(counts, ({ bucket }) => bucket)].map(([bucket, rows]) => {
    const byCause = CAUSES.map(() => 0);
    for (const row of rows) {
      const place = CAUSES.indexOf(causeOf(row, roleOf));
      byCause[place] = (byCause[place] ?? 0) + row.crashes;
    }
    return { bucket, crashes: byCause.reduce((sum, count) => sum + count, 0), byCause };
  });
}

/** The module that most of these crashes blame, one of the asked role before all others; null when none blames a driver. */
export function mostBlamedModule(counts: readonly BlameCount[], roleOf: (name: string) => DriverRole): string | null {
  const crashes = new Map<string, number>();
  for (const { module, crashes: count } of counts) if (module !== null) crashes.set(module, (crashes.get(module) ?? 0) + count);
  const isThirdParty = (name: string) => Number(roleOf(name) === 'third-party');
  const [most] = [...crashes].sort(([x, xCount], [y, yCount]) => isThirdParty(y) - isThirdParty(x) || yCount - xCount || (x < y ? -1 : 1));
  return most?.[0] ?? null;
}
