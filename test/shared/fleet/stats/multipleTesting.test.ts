import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni, LEAST_P } from '../../../../shared/fleet/stats/multipleTesting.ts';

/** The fifteen p-values of the worked example: Benjamini and Hochberg (1995), section 4. */
const NEUHAUS = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe('corrections for many tests', () => {
  it('reject three by Bonferroni and four by Benjamini-Hochberg in the published example', () => {
    expect(NEUHAUS.filter((p) => bonferroni(p, NEUHAUS.length) <= 0.05)).toHaveLength(3);
    expect(benjaminiHochberg(NEUHAUS).filter((q) => q <= 0.05)).toHaveLength(4);
  });

  it('never lower a p-value, keep their order, stay in 0..1', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = benjaminiHochberg(values);
        adjusted.forEach((q, index) => {
          const p = values[index] ?? 0;
          expect(q).toBeGreaterThanOrEqual(p);
          expect(q).toBeLessThanOrEqual(1);
          expect(q).toBeLessThanOrEqual(bonferroni(p, values.length) + 1e-12);
          values.forEach((other, at) => {
            if (other < p) expect(adjusted[at]).toBeLessThanOrEqual(q);
          });
        });
      }),
    );
  });

  it('count candidates that were tried but are not listed', () => {
    expect(benjaminiHochberg([0.001], 100)).toEqual([0.1]);
    expect(bonferroni(0.001, 100)).toBeCloseTo(0.1, 12);
  });

  it('never claim certainty, and take what is no number for no evidence', () => {
    expect(bonferroni(0, 10)).toBe(LEAST_P);
    expect(bonferroni(Number.NaN, 10)).toBe(1);
    expect(benjaminiHochberg([Number.NaN, 0.01])).toEqual([1, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
