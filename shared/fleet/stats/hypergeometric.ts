import type { Cells } from './contrast.ts';
import { logChoose } from './logGamma.ts';

/** The margins of a two-by-two table are held fixed: how many of the target may have the feature then, and how many are expected. */
export interface Margins {
  readonly smallest: number;
  readonly largest: number;
  readonly expected: number;
  readonly variance: number;
}

/** Range, mean and variance of the first cell under the hypothesis of no association. */
export function marginsOf({ a, b, c, d, n }: Cells): Margins {
  const having = a + c;
  const target = a + b;
  const smallest = Math.max(0, target - (b + d));
  const largest = Math.min(target, having);
  if (n < 2) return { smallest, largest, expected: a, variance: 0 };
  const share = having / n;
  return { smallest, largest, expected: target * share, variance: (target * share * (1 - share) * (n - target)) / (n - 1) };
}

/** Logarithm of the probability that exactly `k` of the target have the feature, margins given. */
export function logProbability({ a, b, c, d, n }: Cells, k: number): number {
  return logChoose(a + c, k) + logChoose(b + d, a + b - k) - logChoose(n, a + b);
}

/** Factor from the probability of `k` to that of `k + 1`. */
export function upwardRatio({ a, b, c, d }: Cells, k: number): number {
  return ((a + c - k) * (a + b - k)) / ((k + 1) * (d - a + k + 1));
}
