/** Stirling series coefficients B(2k) / (2k (2k - 1)): Abramowitz and Stegun 6.1.41. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
/** From here on seven terms of the series are exact to double precision. */
const SERIES_FROM = 15;

/**
 * Natural logarithm of the gamma function for `x` > 0; `Infinity` for 0 and below, where nothing here asks.
 * Stirling's series, after moving small arguments up by the recurrence. Abramowitz and Stegun 6.1.15, 6.1.41.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.POSITIVE_INFINITY;
  let shifted = x;
  let product = 1;
  while (shifted < SERIES_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return stirling(shifted) - Math.log(product);
}

function stirling(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * square + (STIRLING[k] ?? 0);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series * inverse;
}

/** Natural logarithm of the number of ways to choose `k` of `n`; `-Infinity` where there is none. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  if (k === 0 || k === n) return 0;
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
