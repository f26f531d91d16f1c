/** One feature in two groups of machines: how many have it, of how many. */
export interface Contrast {
  readonly targetWith: number;
  readonly targetAll: number;
  readonly referenceWith: number;
  readonly referenceAll: number;
}

/** The four cells of a two-by-two table: target with and without, reference with and without. */
export interface Cells {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly n: number;
}

/** Cells of a contrast; counts that cannot be (negative, more than all, not a number) are cut to what can. */
export function cellsOf(contrast: Contrast): Cells {
  const targetAll = count(contrast.targetAll);
  const referenceAll = count(contrast.referenceAll);
  const a = Math.min(count(contrast.targetWith), targetAll);
  const c = Math.min(count(contrast.referenceWith), referenceAll);
  return { a, b: targetAll - a, c, d: referenceAll - c, n: targetAll + referenceAll };
}

function count(value: number): number {
  return value > 0 && Number.isFinite(value) ? value : 0;
}

/** Machines added to each side, with the pooled rate, before a ratio is taken: the four of Agresti and Coull (1998). */
const PSEUDO_MACHINES = 4;

/**
 * How many times commoner the feature is among the target's machines, smoothed towards 1: both rates are taken after adding
 * four machines with the pooled rate, so equal rates give exactly 1, few machines cannot give much, and nothing is infinite.
 * 1 when either side is empty.
 */
export function smoothedLift(contrast: Contrast): number {
  const { a, b, c, d, n } = cellsOf(contrast);
  if (a + b === 0 || c + d === 0 || a + c === 0) return 1;
  const pooled = (a + c) / n;
  const rate = (having: number, all: number) => (having + PSEUDO_MACHINES * pooled) / (all + PSEUDO_MACHINES);
  return rate(a, a + b) / rate(c, c + d);
}

/**
 * Share of the target that the feature can account for, 0..1: the population attributable fraction, support times
 * (1 - 1/odds ratio), 0 for an odds ratio of 1 or less. Miettinen, Am. J. Epidemiol. 99 (1974) 325, formula for case-control data.
 * `oddsRatio` may be `Infinity`; null (nothing to compare) gives 0.
 */
export function attributableFraction(contrast: Contrast, oddsRatio: number | null): number {
  const { a, b } = cellsOf(contrast);
  if (oddsRatio === null || a === 0 || !(oddsRatio > 1)) return 0;
  return (a / (a + b)) * (1 - 1 / oddsRatio);
}
