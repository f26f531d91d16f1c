import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contrast } from '../../../../shared/fleet/stats/contrast.ts';
import { fisherExact } from '../../../../shared/fleet/stats/fisherExact.ts';
import { mantelHaenszel } from '../../../../shared/fleet/stats/mantelHaenszel.ts';

/** Rows [a, b, c, d]: target with, target without, reference with, reference without. */
const strata = (rows: readonly (readonly [number, number, number, number])[]): Contrast[] =>
  rows.map(([a, b, c, d]) => ({ targetWith: a, targetAll: a + b, referenceWith: c, referenceAll: c + d }));

/** Admissions at Berkeley in 1973 by department: the data of R's mantelhaen.test. Bickel et al., Science 187 (1975) 398. */
const BERKELEY = strata([
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
]);

/** Penicillin in rabbits: Mantel (1963), the small example of R's mantelhaen.test. */
const RABBITS = strata([
  [0, 6, 0, 5],
  [3, 3, 0, 6],
  [6, 0, 2, 4],
  [5, 1, 6, 0],
  [2, 0, 5, 0],
]);

describe('mantelHaenszel', () => {
  it('gives the published values for the Berkeley admissions (X-squared 1.4269, odds ratio 0.9047)', () => {
    const test = mantelHaenszel(BERKELEY);
    expect(test.chiSquare).toBeCloseTo(1.4269462285866712, 9);
    expect(test.oddsRatio).toBeCloseTo(0.9046968282586231, 9);
    expect(test.pValue).toBeGreaterThan(0.8);
    expect(test.method).toBe('normal');
  });

  it('gives the published exact values for the rabbits (half of 0.03994, odds ratio 7)', () => {
    const test = mantelHaenszel(RABBITS);
    expect(test.method).toBe('exact');
    expect(test.pValue).toBeCloseTo(0.01997245179063361, 12);
    expect(test.oddsRatio).toBeCloseTo(7, 12);
    expect(test.informative).toBe(3);
  });

  it("is Fisher's exact test when there is one stratum", () => {
    const cell = fc.nat(60);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const [one] = strata([[a, b, c, d]]);
        if (one) expect(mantelHaenszel([one]).pValue).toBeCloseTo(fisherExact(one), 9);
      }),
    );
  });

  it("is not fooled by Simpson's paradox", () => {
    // Crude: 80 of 100 against 210 of 400. Within each model: no difference at all.
    const test = mantelHaenszel(
      strata([
        [80, 0, 200, 0],
        [0, 20, 0, 200],
      ]),
    );
    expect(test).toMatchObject({ pValue: 1, oddsRatio: null, informative: 0 });
  });

  it('says nothing for no strata, empty ones, or strata with one group only', () => {
    expect(mantelHaenszel([]).pValue).toBe(1);
    expect(mantelHaenszel(strata([[0, 0, 0, 0]])).pValue).toBe(1);
    const apart = strata([
      [10, 5, 0, 0],
      [0, 0, 10, 50],
    ]);
    expect(mantelHaenszel(apart)).toMatchObject({ pValue: 1, oddsRatio: null, targetMachines: 0 });
  });

  it('is a probability for any counts, small or huge, and does not depend on the order of strata', () => {
    const cell = fc.oneof(fc.nat(20), fc.nat(100_000_000));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 }), (rows) => {
        const test = mantelHaenszel(strata(rows));
        expect(test.pValue).toBeGreaterThanOrEqual(0);
        expect(test.pValue).toBeLessThanOrEqual(1);
        expect(test.oddsRatio).not.toBeNaN();
        expect(mantelHaenszel(strata([...rows].reverse())).pValue).toBeCloseTo(test.pValue, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('goes over from exact to normal without a jump', () => {
    const exact = mantelHaenszel(strata(new Array(13).fill([18, 12, 90, 110])));
    const normal = mantelHaenszel(strata(new Array(14).fill([18, 12, 90, 110])));
    expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
    expect(normal.pValue).toBeLessThan(exact.pValue);
    expect(normal.pValue).toBeGreaterThan(exact.pValue / 4);
  });
});
