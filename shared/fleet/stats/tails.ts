import { incompleteGamma } from './incompleteGamma.ts';

/** P(Z >= z) for a standard normal Z; accurate far into the tail, where it matters for very small p-values. */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return 1;
  const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** P(X >= x) for a chi-square X with that many degrees of freedom. */
export function chiSquareTail(x: number, degrees: number): number {
  return incompleteGamma(degrees / 2, x / 2).upper;
}

/**
 * P(X >= count) for a Poisson X of that mean: how likely so many or more crashes are by chance. 1 for a count of 0.
 * It is the regularised lower incomplete gamma function: Abramowitz and Stegun 26.4.21.
 */
export function poissonTail(count: number, mean: number): number {
  if (!(count > 0)) return 1;
  return incompleteGamma(count, mean).lower;
}
