import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '../../../../shared/fleet/stats/incompleteGamma.ts';
import { logChoose, logGamma } from '../../../../shared/fleet/stats/logGamma.ts';
import { chiSquareTail, normalTail, poissonTail } from '../../../../shared/fleet/stats/tails.ts';

/** Equal to eight digits, whatever the size. */
const near = (found: number, expected: number, digits = 1e-8) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.abs(expected) * digits);

describe('logGamma', () => {
  it('agrees with tables (SciPy gammaln)', () => {
    near(logGamma(0.5), 0.5 * Math.log(Math.PI), 1e-14);
    near(logGamma(3.3), 0.987098577894734, 1e-12);
    near(logGamma(20.5), 40.8315009745308);
    near(logGamma(1e6), 12815504.5691477);
    near(logGamma(1e9), 19723265827.503, 1e-8);
  });

  it('gives the factorials', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      factorial *= n;
      near(Math.exp(logGamma(n + 1)), factorial, 1e-12);
    }
  });

  it('counts choices: 52 cards, 5 in hand', () => {
    near(Math.exp(logChoose(52, 5)), 2598960, 1e-11);
    expect(logChoose(5, 6)).toBe(Number.NEGATIVE_INFINITY);
    expect(logChoose(5, 0)).toBe(0);
  });
});

describe('tails of distributions', () => {
  it('normal: the published quantiles and the far tail (SciPy norm.sf)', () => {
    near(normalTail(1.959963984540054), 0.025, 1e-12);
    near(normalTail(5), 2.86651571879194e-7);
    near(normalTail(10), 7.61985302416053e-24);
    near(normalTail(30), 4.90671392714821e-198);
    near(normalTail(-3), 0.99865010196837);
  });

  it('chi-square: the 5% and 0.1% points of the tables', () => {
    expect(chiSquareTail(3.841, 1)).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(10.828, 1)).toBeCloseTo(0.001, 5);
    expect(chiSquareTail(18.307, 10)).toBeCloseTo(0.05, 5);
  });

  it('Poisson: ten or more where five are usual, and counts near a million (SciPy poisson.sf)', () => {
    near(poissonTail(10, 5), 0.0318280573062048);
    near(poissonTail(1, 0.1), 0.0951625819640405);
    near(poissonTail(50, 10), 1.85472688386985e-19);
    near(poissonTail(1_000_100, 1e6), 0.460305138513884, 1e-5);
    near(poissonTail(2_000_001, 2.001e6), 0.760066847009487, 1e-3);
  });

  it('stay in 0..1 for any input and add up to 1', () => {
    const size = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(size, size, (shape, x) => {
        const { lower, upper } = incompleteGamma(shape, x);
        for (const value of [lower, upper, lower + upper]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(lower + upper).toBeCloseTo(1, 9);
      }),
    );
  });

  it('fall with more crashes and rise with a higher usual rate', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, fc.double({ min: 0, max: 4000, noNaN: true }), (crashes, mean) => {
        expect(poissonTail(crashes + 1, mean)).toBeLessThanOrEqual(poissonTail(crashes, mean) + 1e-12);
        expect(poissonTail(crashes, mean + 1)).toBeGreaterThanOrEqual(poissonTail(crashes, mean) - 1e-12);
      }),
    );
  });

  it('are symmetric for the normal distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
        expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 12);
      }),
    );
  });
});
