import { type Cells, type Contrast, cellsOf } from './contrast.ts';
import { logProbability, marginsOf, upwardRatio } from './hypergeometric.ts';

const NEGLIGIBLE = 1e-18;
const MAX_TERMS = 2_000_000;

/**
 * Fisher's exact test, one-sided: the probability that as many or more of the target's machines have the feature when
 * target and reference do not differ. 1 when there is nothing to compare. Fisher, The Design of Experiments (1935), ch. 2.
 */
export function fisherExact(contrast: Contrast): number {
  const cells = cellsOf(contrast);
  const { smallest, expected } = marginsOf(cells);
  if (cells.a <= smallest) return 1;
  if (cells.a >= expected) return Math.min(1, sumFrom(cells, cells.a, 1));
  return Math.min(1, Math.max(0, 1 - sumFrom(cells, cells.a - 1, -1)));
}

/** Probability of `k` and all beyond it away from the mean; terms only fall there, so the sum stops when they stop to count. */
function sumFrom(cells: Cells, k: number, step: 1 | -1): number {
  const { smallest, largest } = marginsOf(cells);
  let sum = 1;
  let term = 1;
  let at = k;
  for (let terms = 0; terms < MAX_TERMS; terms++) {
    if (step === 1 ? at >= largest : at <= smallest) break;
    term *= step === 1 ? upwardRatio(cells, at) : 1 / upwardRatio(cells, at - 1);
    sum += term;
    at += step;
    if (term < sum * NEGLIGIBLE) break;
  }
  return sum * Math.exp(logProbability(cells, k));
}
