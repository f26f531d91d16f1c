import { logGamma } from './logGamma.ts';

const MAX_STEPS = 20_000;
const PRECISION = 1e-16;
const TINY = 1e-300;
/** Past this shape the sums below need too many steps, and the normal approximation is exact to better than one in a thousand. */
const LARGE_SHAPE = 1e6;

/** Both halves of the regularised incomplete gamma function: `lower` + `upper` = 1, each computed where it is accurate. */
export interface GammaHalves {
  readonly lower: number;
  readonly upper: number;
}

/**
 * P(shape, x) and Q(shape, x). The tails of the Poisson, chi-square and normal distributions are all cases of it.
 * Series below shape + 1, continued fraction above (Abramowitz and Stegun 6.5.29, 6.5.31; Lentz's method); for very large
 * shapes the cube-root normal approximation of Wilson and Hilferty (1931). Never NaN; 0..1 for every finite input.
 */
export function incompleteGamma(shape: number, x: number): GammaHalves {
  if (!(shape > TINY)) return { lower: 1, upper: 0 };
  if (!(x > 0)) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (shape > LARGE_SHAPE) return wilsonHilferty(shape, x);
  if (x < shape + 1) {
    const lower = clamp(series(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = clamp(continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** exp(-x) x^shape / Gamma(shape), by its logarithm: the factor before both expansions. */
function front(shape: number, x: number): number {
  return Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < MAX_STEPS; step++) {
    term *= x / (shape + step);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum * front(shape, x);
}

function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < MAX_STEPS; step++) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return fraction * front(shape, x);
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

function wilsonHilferty(shape: number, x: number): GammaHalves {
  const z = (Math.cbrt(x / shape) - (1 - 1 / (9 * shape))) * 3 * Math.sqrt(shape);
  const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return z > 0 ? { lower: 1 - tail, upper: tail } : { lower: tail, upper: 1 - tail };
}
