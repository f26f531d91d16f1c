import { featureKey } from './features.ts';
import type { Feature, FeatureCounts, FleetFilter, FleetStore, FleetTotals, GroupRow } from './fleetStore.ts';
import { compareText } from './order.ts';
import { contrastTest } from './stats/contrastTest.ts';
import { benjaminiHochberg } from './stats/multipleTesting.ts';
import { type ShareInterval, wilson } from './stats/wilson.ts';

/** One side of a comparison: the crashes of a filter. */
export interface Cohort {
  readonly totals: FleetTotals;
  /** The largest groups. */
  readonly groups: readonly GroupRow[];
}

/** A property that is commoner among the machines of one side. */
export interface CohortDifference {
  readonly feature: Feature;
  /** Machines that have it, and their share of the side with its 95% interval. */
  readonly a: { readonly machines: number; readonly share: ShareInterval };
  readonly b: { readonly machines: number; readonly share: ShareInterval };
  /** Chance of such a difference, either way, if the sides were alike; corrected for the number of properties tried. */
  readonly pValue: number;
}

export interface CohortComparison {
  readonly a: Cohort;
  readonly b: Cohort;
  /** Of all properties tried, those that differ most, the surest first. */
  readonly differences: readonly CohortDifference[];
  /** Properties that were tried. */
  readonly tried: number;
}

const MOST_GROUPS = 10;
const MOST_DIFFERENCES = 40;
/** Above this the difference is what chance gives. */
const LEAST_SURE = 0.05;

/** Asks a store about two cohorts. Their machines may overlap: one that crashed in both counts in both, by its last crash in each. */
export async function compareCohorts(store: FleetStore, a: FleetFilter, b: FleetFilter): Promise<CohortComparison> {
  const sides = [await cohortOf(store, a), await cohortOf(store, b)] as const;
  const counts = [await store.featureCounts(a, { kind: 'others' }), await store.featureCounts(b, { kind: 'others' })] as const;
  const all = differences(counts[0], counts[1]);
  const sure = all.filter(({ pValue }) => pValue <= LEAST_SURE);
  return { a: sides[0], b: sides[1], differences: sure.slice(0, MOST_DIFFERENCES), tried: all.length };
}

async function cohortOf(store: FleetStore, filter: FleetFilter): Promise<Cohort> {
  return { totals: await store.totals(filter), groups: await store.groups(filter, MOST_GROUPS) };
}

/**
 * Every property of the target machines of `a` and of `b`, the surest difference first. What the counts say of their own references
 * is not looked at. Equal ones by the greater difference of the shares, then by the property's name.
 */
export function differences(a: FeatureCounts, b: FeatureCounts): CohortDifference[] {
  const found = new Map<string, { feature: Feature; a: number; b: number }>();
  for (const [side, { counts }] of [['a', a] as const, ['b', b] as const]) {
    for (const { feature, target } of counts) {
      const key = featureKey(feature);
      const entry = found.get(key) ?? { feature, a: 0, b: 0 };
      entry[side] = target;
      found.set(key, entry);
    }
  }
  // What a reference alone has is no property of either side.
  const properties = [...found.values()].filter((entry) => entry.a + entry.b > 0);
  const pValues = benjaminiHochberg(properties.map((entry) => twoSided(entry.a, a.targetMachines, entry.b, b.targetMachines)));
  return properties
    .map((entry, index) => ({
      feature: entry.feature,
      a: { machines: entry.a, share: wilson(entry.a, a.targetMachines) },
      b: { machines: entry.b, share: wilson(entry.b, b.targetMachines) },
      pValue: pValues[index] ?? 1,
    }))
    .sort((x, y) => x.pValue - y.pValue || gap(y) - gap(x) || compareText(featureKey(x.feature), featureKey(y.feature)));
}

/** Twice the smaller tail. */
function twoSided(withA: number, allA: number, withB: number, allB: number): number {
  const contrast = { targetWith: withA, targetAll: allA, referenceWith: withB, referenceAll: allB };
  const mirrored = { targetWith: withB, targetAll: allB, referenceWith: withA, referenceAll: allA };
  return Math.min(1, 2 * Math.min(contrastTest(contrast).pValue, contrastTest(mirrored).pValue));
}

function gap({ a, b }: CohortDifference): number {
  return Math.abs(a.share.share - b.share.share);
}
