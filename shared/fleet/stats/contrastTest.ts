import { type Contrast, cellsOf } from './contrast.ts';
import { fisherExact } from './fisherExact.ts';
import { normalTail } from './tails.ts';

/** Cochran's rule: below five expected machines in any cell the chi-square approximation is not to be trusted. */
const LEAST_EXPECTED = 5;
/** Up to here the exact test costs nothing. */
const ALWAYS_EXACT = 1000;

export interface ContrastTest {
  /** One-sided, 0..1: chance of such an excess in the target, or a greater one, if the groups do not differ. */
  readonly pValue: number;
  readonly method: 'fisher' | 'chi-square';
  /** Odds ratio of the table as it is; `Infinity` when only the target tells with from without, null when neither side does. */
  readonly oddsRatio: number | null;
}

/** Is the feature commoner in the target? Fisher's exact test for small counts, chi-square with continuity otherwise. */
export function contrastTest(contrast: Contrast): ContrastTest {
  const { a, b, c, d, n } = cellsOf(contrast);
  const oddsRatio = b * c > 0 ? (a * d) / (b * c) : a * d > 0 ? Number.POSITIVE_INFINITY : null;
  const leastExpected = n === 0 ? 0 : (Math.min(a + b, c + d) * Math.min(a + c, b + d)) / n;
  if (n <= ALWAYS_EXACT || leastExpected < LEAST_EXPECTED) return { pValue: fisherExact(contrast), method: 'fisher', oddsRatio };
  return { pValue: chiSquareGreater(contrast), method: 'chi-square', oddsRatio };
}

/**
 * One-sided tail of the chi-square test with Yates' correction: the signed root of chi-square against the normal distribution,
 * so a deficit gives more than one half. Yates, J. R. Stat. Soc. Suppl. 1 (1934) 217. 1 when a margin is empty.
 */
export function chiSquareGreater(contrast: Contrast): number {
  const { a, b, c, d, n } = cellsOf(contrast);
  const margins = ((a + b) / n) * ((c + d) / n) * ((a + c) / n) * ((b + d) / n);
  if (!(margins > 0)) return 1;
  const excess = a - ((a + b) * (a + c)) / n - 0.5;
  return normalTail(excess / Math.sqrt(margins * n));
}
