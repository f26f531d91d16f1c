import type { FleetFilter, FleetStore, Reference } from '../fleetStore.ts';
import { compareText } from '../order.ts';
import { type Contrast, smoothedLift } from '../stats/contrast.ts';
import { contrastTest } from '../stats/contrastTest.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { type CrudeAssociation, SIGNIFICANT } from './association.ts';
import { driverOf, featureName } from './candidates.ts';
import type { FeaturePair } from './culpritRanking.ts';
import { sumOf } from './vendors.ts';

/** Pairs are made of this many of the most telling features: at most 435. */
const MAX_FEATURES = 30;
/** Of those, as many are counted (one query each): the ones that could tell most if they met as well as they can. */
const MAX_COUNTED = 25;
const MAX_PAIRS = 5;
/** A pair is worth a line only if it is this much less likely by chance than either of its parts. */
const STRONGER_THAN_PARTS = 1e-3;
/** And if it covers this share of what the narrower part covers. */
const COVERS = 0.5;

interface Pair {
  readonly left: CrudeAssociation;
  readonly right: CrudeAssociation;
}

/** Pairs considered, and those that set the target apart better than their parts do, by p-value, then names. */
export interface PairFindings {
  readonly tried: number;
  readonly pairs: readonly FeaturePair[];
}

/** Two features that only together make the difference: two drivers that clash, a driver on one BIOS. `tests`: single candidates tried. */
export async function findPairs(
  store: FleetStore,
  target: FleetFilter,
  reference: Reference,
  crude: readonly CrudeAssociation[],
  tests: number,
): Promise<PairFindings> {
  const telling = crude.filter((one) => one.candidate.feature.kind !== 'vendor' && one.crudeP <= SIGNIFICANT);
  const top = [...telling].sort(byP).slice(0, MAX_FEATURES);
  const considered = top.flatMap((left, index) =>
    top.slice(index + 1).flatMap((right) => (areDifferentThings(left, right) ? [{ left, right }] : [])),
  );
  const promising = considered
    .map((pair) => ({ pair, bestP: contrastTest(bestCase(pair)).pValue }))
    .filter(({ pair, bestP }) => bestP < partsP(pair) * STRONGER_THAN_PARTS)
    .sort((x, y) => x.bestP / partsP(x.pair) - y.bestP / partsP(y.pair) || compareText(nameOf(x.pair), nameOf(y.pair)))
    .slice(0, MAX_COUNTED);
  const corrected = (p: number) => bonferroni(p, tests + considered.length);
  const found: { pair: Pair; contrast: Contrast; p: number }[] = [];
  const contrasts = await Promise.all(promising.map(({ pair }) => countBoth(store, target, reference, pair)));
  for (const [index, contrast] of contrasts.entries()) {
    const { pair } = promising[index] as (typeof promising)[number];
    const p = contrastTest(contrast).pValue;
    const covers =
      contrast.targetWith >= COVERS * Math.min(pair.left.candidate.contrast.targetWith, pair.right.candidate.contrast.targetWith);
    if (covers && corrected(p) <= SIGNIFICANT && p < partsP(pair) * STRONGER_THAN_PARTS) found.push({ pair, contrast, p });
  }
  const pairs = found
    .sort((x, y) => x.p - y.p || compareText(nameOf(x.pair), nameOf(y.pair)))
    .slice(0, MAX_PAIRS)
    .map(({ pair, contrast, p }) => ({
      features: [featureName(pair.left.candidate.feature), featureName(pair.right.candidate.feature)] as const,
      targetMachines: contrast.targetWith,
      referenceMachines: contrast.referenceWith,
      lift: smoothedLift(contrast),
      pValue: corrected(p),
    }));
  return { tried: considered.length, pairs };
}

/** Machines with both: those with the one, and those with the other, less those with either. */
async function countBoth(store: FleetStore, target: FleetFilter, reference: Reference, { left, right }: Pair): Promise<Contrast> {
  const either = sumOf(await store.strata(target, reference, [left.candidate.feature, right.candidate.feature]));
  const [one, other] = [left.candidate.contrast, right.candidate.contrast];
  return {
    ...one,
    targetWith: one.targetWith + other.targetWith - either.targetWith,
    referenceWith: one.referenceWith + other.referenceWith - either.referenceWith,
  };
}

/** In the target the two meet wherever they can, in the reference only where they must. */
function bestCase({ left, right }: Pair): Contrast {
  const [one, other] = [left.candidate.contrast, right.candidate.contrast];
  return {
    ...one,
    targetWith: Math.min(one.targetWith, other.targetWith),
    referenceWith: Math.max(0, one.referenceWith + other.referenceWith - one.referenceAll),
  };
}

function partsP({ left, right }: Pair): number {
  return Math.min(left.crudeP, right.crudeP);
}

function nameOf({ left, right }: Pair): string {
  return `${left.candidate.key} ${right.candidate.key}`;
}

function byP(x: CrudeAssociation, y: CrudeAssociation): number {
  return x.crudeP - y.crudeP || compareText(x.candidate.key, y.candidate.key);
}

/** Not a driver with its own version, nor two versions of one, nor two values of one property. */
function areDifferentThings(left: CrudeAssociation, right: CrudeAssociation): boolean {
  const [one, other] = [left.candidate.feature, right.candidate.feature];
  const driver = driverOf(one);
  return driver === null ? one.kind !== other.kind : driver !== driverOf(other);
}
