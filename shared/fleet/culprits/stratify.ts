import type { StratumCount } from '../fleetStore.ts';
import type { Contrast } from '../stats/contrast.ts';
import { mantelHaenszel, type StratifiedTest } from '../stats/mantelHaenszel.ts';

/** At least this share of the target's machines must have like machines in the reference for a comparison within strata. */
const COMPARABLE = 0.5;

/** A feature compared within groups of like machines. */
export interface Adjusted {
  /** What the machines are alike in; empty when there are no like machines to compare with. */
  readonly by: readonly ('model' | 'os-build')[];
  readonly pValue: number;
  readonly oddsRatio: number | null;
  /** Comparing within this alone: what p-value is left. `value` is the one that is most over-represented in the target. */
  readonly withinModel: WithinOne;
  readonly withinOsBuild: WithinOne;
}

export interface WithinOne {
  readonly pValue: number;
  readonly name: string;
}

/**
 * Compares within models and OS builds at once; if too few of the target's machines have like machines then, within models, then
 * within OS builds. With none of these the association cannot be told from the machines' kind: p-value 1.
 */
export function adjust(rows: readonly StratumCount[]): Adjusted {
  const both = grouped(rows, (row) => `${row.model ?? ''}|${row.osBuild ?? ''}`);
  const byModel = grouped(rows, (row) => row.model ?? '');
  const byBuild = grouped(rows, (row) => String(row.osBuild ?? ''));
  const modelTest = mantelHaenszel([...byModel.values()]);
  const buildTest = mantelHaenszel([...byBuild.values()]);
  const within = {
    withinModel: { pValue: modelTest.pValue, name: named('model', mostExcess(byModel)) },
    withinOsBuild: { pValue: buildTest.pValue, name: named('OS build', mostExcess(byBuild)) },
  };
  const chosen = (by: Adjusted['by'], test: StratifiedTest): Adjusted => ({
    by,
    ...within,
    pValue: test.pValue,
    oddsRatio: test.oddsRatio,
  });
  if (comparableShare(both) >= COMPARABLE) return chosen(['model', 'os-build'], mantelHaenszel([...both.values()]));
  if (comparableShare(byModel) >= COMPARABLE) return chosen(['model'], modelTest);
  if (comparableShare(byBuild) >= COMPARABLE) return chosen(['os-build'], buildTest);
  return { by: [], ...within, pValue: 1, oddsRatio: null };
}

/** Strata summed up by a key, in the order in which the keys first appear. */
export function grouped(rows: readonly StratumCount[], keyOf: (row: StratumCount) => string): Map<string, Contrast> {
  const groups = new Map<string, Contrast>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    groups.set(key, {
      targetWith: row.targetWith + (known?.targetWith ?? 0),
      targetAll: row.targetAll + (known?.targetAll ?? 0),
      referenceWith: row.referenceWith + (known?.referenceWith ?? 0),
      referenceAll: row.referenceAll + (known?.referenceAll ?? 0),
    });
  }
  return groups;
}

/** Share of the target's machines in strata that have machines of the reference too. */
function comparableShare(groups: ReadonlyMap<string, Contrast>): number {
  let all = 0;
  let comparable = 0;
  for (const group of groups.values()) {
    all += group.targetAll;
    if (group.referenceAll > 0) comparable += group.targetAll;
  }
  return all === 0 ? 0 : comparable / all;
}

/** The key whose share of the target exceeds its share of the reference most: what the target's machines have in common. */
function mostExcess(groups: ReadonlyMap<string, Contrast>): string {
  const sum = (pick: (group: Contrast) => number) => [...groups.values()].reduce((total, group) => total + pick(group), 0) || 1;
  const target = sum((group) => group.targetAll);
  const reference = sum((group) => group.referenceAll);
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  for (const [key, group] of groups) {
    const excess = group.targetAll / target - group.referenceAll / reference;
    if (excess > most) [best, most] = [key, excess];
  }
  return best;
}

function named(what: string, value: string): string {
  return value === '' ? `machines whose ${what} is not known` : `${what} ${value}`;
}
