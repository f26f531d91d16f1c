import { type Cells, type Contrast, cellsOf } from './contrast.ts';
import { logProbability, marginsOf, upwardRatio } from './hypergeometric.ts';
import { normalTail } from './tails.ts';

/** While the sum over strata can take no more values than this, its distribution is computed instead of approximated. */
const EXACT_UP_TO = 400;

export interface StratifiedTest {
  /** One-sided, 0..1; 1 when no stratum tells anything. */
  readonly pValue: number;
  readonly method: 'exact' | 'normal';
  /** The common odds ratio of Mantel and Haenszel; `Infinity` when nothing speaks against; null when no stratum tells anything. */
  readonly oddsRatio: number | null;
  /** With continuity correction, one degree of freedom, two-sided as published. */
  readonly chiSquare: number;
  /** Strata that have both groups and in which some machines have the feature while others have not. */
  readonly informative: number;
  /** Machines of the target in informative strata. */
  readonly targetMachines: number;
}

/**
 * Is the feature commoner in the target within strata of like machines? Each stratum is compared with itself, so a feature that
 * only rides along with what the strata are made of shows nothing. Mantel and Haenszel, J. Natl. Cancer Inst. 22 (1959) 719;
 * for small counts the exact conditional distribution (a convolution of hypergeometric ones) instead of the normal one.
 */
export function mantelHaenszel(strata: readonly Contrast[]): StratifiedTest {
  const tables = strata.map(cellsOf).filter(isInformative);
  let observed = 0;
  let expected = 0;
  let variance = 0;
  let agreeing = 0;
  let opposing = 0;
  let targetMachines = 0;
  for (const cells of tables) {
    const margins = marginsOf(cells);
    observed += cells.a;
    expected += margins.expected;
    variance += margins.variance;
    agreeing += (cells.a * cells.d) / cells.n;
    opposing += (cells.b * cells.c) / cells.n;
    targetMachines += cells.a + cells.b;
  }
  const values = tables.reduce((sum, cells) => sum + marginsOf(cells).largest - marginsOf(cells).smallest, 1);
  const exact = values <= EXACT_UP_TO;
  const pValue =
    tables.length === 0 ? 1 : exact ? exactTail(tables, observed) : normalTail((observed - expected - 0.5) / Math.sqrt(variance));
  return {
    pValue,
    method: exact ? 'exact' : 'normal',
    oddsRatio: opposing > 0 ? agreeing / opposing : agreeing > 0 ? Number.POSITIVE_INFINITY : null,
    chiSquare: variance > 0 ? Math.max(0, Math.abs(observed - expected) - 0.5) ** 2 / variance : 0,
    informative: tables.length,
    targetMachines,
  };
}

/** Both groups are there, and machines with and without the feature. */
function isInformative({ a, b, c, d }: Cells): boolean {
  return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;
}

/** P(sum over strata >= observed), margins of every stratum given. */
function exactTail(tables: readonly Cells[], observed: number): number {
  let distribution = [1];
  let offset = 0;
  for (const cells of tables) {
    distribution = convolve(distribution, probabilities(cells));
    offset += marginsOf(cells).smallest;
  }
  const from = Math.max(0, Math.round(observed - offset));
  let tail = 0;
  for (let index = distribution.length - 1; index >= from; index--) tail += distribution[index] ?? 0;
  return Math.min(1, tail);
}

function probabilities(cells: Cells): number[] {
  const { smallest, largest } = marginsOf(cells);
  const result = [Math.exp(logProbability(cells, smallest))];
  for (let k = smallest; k < largest; k++) {
    const last = result[result.length - 1] ?? 0;
    result.push(last > 0 ? last * upwardRatio(cells, k) : Math.exp(logProbability(cells, k + 1)));
  }
  return result;
}

function convolve(left: readonly number[], right: readonly number[]): number[] {
  const result = new Array<number>(left.length + right.length - 1).fill(0);
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) result[i + j] = (result[i + j] ?? 0) + (left[i] ?? 0) * (right[j] ?? 0);
  }
  return result;
}
