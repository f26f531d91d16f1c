/** Nothing computed from counts is surer than this; a printed 0 would claim that chance is impossible. */
export const LEAST_P = 1e-300;

/**
 * Bonferroni: the chance that any of `tests` candidates would show such an excess when none is guilty. 0..1.
 * `tests` is how many were tried, not how many looked good.
 */
export function bonferroni(pValue: number, tests: number): number {
  if (Number.isNaN(pValue)) return 1;
  return Math.min(1, Math.max(LEAST_P, pValue * Math.max(1, tests)));
}

/**
 * Benjamini-Hochberg adjusted p-values in the order given: calling everything at most q a finding, a share of at most q of
 * the findings is false. Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995) 289. `tests` may be more than the values given:
 * those not given count as 1.
 */
export function benjaminiHochberg(pValues: readonly number[], tests = pValues.length): number[] {
  const order = pValues.map((_, index) => index).sort((x, y) => valueAt(pValues, y) - valueAt(pValues, x));
  const total = Math.max(tests, pValues.length);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  order.forEach((index, position) => {
    const rank = pValues.length - position;
    const value = valueAt(pValues, index);
    smallest = Math.min(smallest, Math.max(value, (value * total) / rank));
    adjusted[index] = smallest;
  });
  return adjusted;
}

function valueAt(values: readonly number[], index: number): number {
  const value = values[index] ?? 1;
  return Number.isNaN(value) ? 1 : Math.min(1, Math.max(0, value));
}
