import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributableFraction, type Contrast, smoothedLift } from '../../../../shared/fleet/stats/contrast.ts';
import { chiSquareGreater, contrastTest } from '../../../../shared/fleet/stats/contrastTest.ts';
import { fisherExact } from '../../../../shared/fleet/stats/fisherExact.ts';

const table = (targetWith: number, targetAll: number, referenceWith: number, referenceAll: number): Contrast => ({
  targetWith,
  targetAll,
  referenceWith,
  referenceAll,
});

/** Any contrast with at most `max` machines on each side. */
const anyContrast = (max: number) =>
  fc
    .tuple(fc.nat(max), fc.nat(max), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([target, reference, x, y]) => table(Math.floor(target * x), target, Math.floor(reference * y), reference));

const swapped = (of: Contrast) => table(of.referenceWith, of.referenceAll, of.targetWith, of.targetAll);
const without = (of: Contrast) => table(of.targetAll - of.targetWith, of.targetAll, of.referenceAll - of.referenceWith, of.referenceAll);

describe('fisherExact', () => {
  it("gives the published values: Fisher's tea tasting, his convicted twins", () => {
    expect(fisherExact(table(3, 4, 1, 4))).toBeCloseTo(0.2428571428571, 12);
    expect(fisherExact(table(10, 12, 3, 18))).toBeCloseTo(4.65180943362905e-4, 14);
    expect(fisherExact(table(2, 12, 15, 18))).toBeCloseTo(0.9999845190186861, 12);
  });

  it('is exact in the far tail (SciPy fisher_exact)', () => {
    expect(fisherExact(table(40, 40, 20, 200)) / 6.630864707611141e-31).toBeCloseTo(1, 8);
    expect(fisherExact(table(300, 1000, 2000, 9000)) / 4.143959601089296e-8).toBeCloseTo(1, 6);
  });

  it('says nothing where there is nothing to compare', () => {
    for (const empty of [table(0, 0, 0, 0), table(5, 5, 0, 0), table(0, 0, 5, 9), table(7, 7, 9, 9), table(0, 7, 0, 9)]) {
      expect(fisherExact(empty)).toBe(1);
    }
  });

  it('is a probability, equal when both sides and both answers are swapped, smaller with a stronger excess', () => {
    fc.assert(
      fc.property(anyContrast(300), (contrast) => {
        const p = fisherExact(contrast);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(without(swapped(contrast)))).toBeCloseTo(p, 9);
        if (contrast.targetWith < contrast.targetAll) {
          expect(fisherExact({ ...contrast, targetWith: contrast.targetWith + 1 })).toBeLessThanOrEqual(p + 1e-12);
        }
      }),
    );
  });
});

describe('contrastTest', () => {
  it("agrees with the corrected chi-square where counts are large (R's chisq.test: 30.3046)", () => {
    expect(chiSquareGreater(table(300, 1000, 2000, 9000)) / (3.692493987942037e-8 / 2)).toBeCloseTo(1, 6);
  });

  it('takes the exact test for few machines or rare features, chi-square for the rest', () => {
    expect(contrastTest(table(3, 20, 5, 100)).method).toBe('fisher');
    expect(contrastTest(table(3, 2000, 4, 50_000)).method).toBe('fisher');
    expect(contrastTest(table(300, 1000, 2000, 9000)).method).toBe('chi-square');
  });

  it('has an odds ratio only where both groups tell with from without', () => {
    expect(contrastTest(table(30, 40, 10, 40)).oddsRatio).toBe(9);
    expect(contrastTest(table(40, 40, 10, 40)).oddsRatio).toBe(Number.POSITIVE_INFINITY);
    expect(contrastTest(table(40, 40, 40, 40)).oddsRatio).toBeNull();
  });

  it('stays in 0..1 without NaN for absurd counts', () => {
    const absurd = fc.oneof(
      fc.constantFrom(0, -3, Number.NaN, Number.POSITIVE_INFINITY),
      fc.double({ min: 0, max: 1e15, noNaN: true }).map(Math.floor),
    );
    fc.assert(
      fc.property(absurd, absurd, absurd, absurd, (a, b, c, d) => {
        const { pValue } = contrastTest(table(a, b, c, d));
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(smoothedLift(table(a, b, c, d))).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('goes over from exact to approximate without a jump', () => {
    const large = table(620, 1000, 500, 1000);
    expect(chiSquareGreater(large) / fisherExact(large)).toBeGreaterThan(0.8);
    expect(chiSquareGreater(large) / fisherExact(large)).toBeLessThan(1.25);
  });
});

describe('smoothedLift', () => {
  it('is 1 for equal rates, above 1 for a higher rate in the target, finite when the reference has none', () => {
    expect(smoothedLift(table(300, 300, 100, 100))).toBe(1);
    expect(smoothedLift(table(30, 300, 10, 100))).toBeCloseTo(1, 12);
    expect(smoothedLift(table(300, 300, 1000, 9700))).toBeGreaterThan(9);
    expect(Number.isFinite(smoothedLift(table(300, 300, 0, 9700)))).toBe(true);
    expect(smoothedLift(table(1, 1, 10, 100))).toBeLessThan(3);
  });

  it('never falls when more of the target have the feature', () => {
    fc.assert(
      fc.property(anyContrast(500), (contrast) => {
        if (contrast.targetWith >= contrast.targetAll || contrast.targetWith === 0) return;
        const more = { ...contrast, targetWith: contrast.targetWith + 1 };
        expect(smoothedLift(more)).toBeGreaterThanOrEqual(smoothedLift(contrast) - 1e-9);
      }),
    );
  });
});

describe('attributableFraction', () => {
  it('is the support when the feature is the only cause, and none without an excess', () => {
    expect(attributableFraction(table(30, 40, 0, 100), Number.POSITIVE_INFINITY)).toBe(0.75);
    expect(attributableFraction(table(30, 40, 10, 40), 9)).toBeCloseTo(0.75 * (8 / 9), 12);
    expect(attributableFraction(table(30, 40, 30, 40), 1)).toBe(0);
    expect(attributableFraction(table(40, 40, 40, 40), null)).toBe(0);
  });
});
