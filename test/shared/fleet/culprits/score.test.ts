import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associationStrength, type BlameCounts, blameStrength, combinedScore } from '../../../../shared/fleet/culprits/score.ts';

const counts = (fields: Partial<BlameCounts>): BlameCounts => ({
  blamed: 30,
  elsewhere: null,
  having: 100,
  target: 100,
  reference: 0,
  usualRate: 1,
  drivers: 100,
  ...fields,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('blameStrength', () => {
  it('needs several machines, and a fair share of them', () => {
    expect(blameStrength(counts({ blamed: 1, target: 1, having: 1 }), 'third-party')).toBe(0);
    expect(blameStrength(counts({ blamed: 5, target: 5, having: 5 }), 'third-party')).toBeGreaterThan(0.6);
    expect(blameStrength(counts({ blamed: 10, target: 1000 }), 'third-party')).toBeLessThan(0.1);
    expect(blameStrength(counts({ blamed: 300, target: 1000 }), 'third-party')).toBeGreaterThan(0.5);
  });

  it('takes a rare driver seriously that nearly all of its machines blame', () => {
    const rare = counts({ blamed: 28, having: 30, target: 500, usualRate: 0.03 });
    expect(blameStrength(rare, 'third-party')).toBeGreaterThan(0.8);
    expect(blameStrength({ ...rare, usualRate: 0.9 }, 'third-party')).toBeLessThan(0.3);
  });

  it('discounts what is blamed as often outside the target', () => {
    const here = counts({ blamed: 60, target: 100, reference: 200, elsewhere: 0 });
    expect(blameStrength(here, 'third-party')).toBeGreaterThan(0.6);
    expect(blameStrength({ ...here, elsewhere: 120 }, 'third-party')).toBeLessThan(0.35);
  });

  it('never lets blame alone claim the kernel or a pass-through module', () => {
    for (const role of ['kernel', 'pass-through'] as const) {
      expect(blameStrength(counts({ blamed: 100_000, target: 100_000, having: 100_000 }), role)).toBeLessThan(0.5);
    }
  });

  it('stays in 0..1 and rises with the machines that blame it', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.nat(5000), share, (blamed, target, having, reference, usualRate) => {
        const one = blameStrength(
          counts({ blamed, target, having, reference, usualRate, elsewhere: Math.floor(reference / 3) }),
          'third-party',
        );
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
        if (blamed >= target) return;
        const more = blameStrength(
          counts({ blamed: blamed + 1, target, having, reference, usualRate, elsewhere: Math.floor(reference / 3) }),
          'third-party',
        );
        expect(more).toBeGreaterThanOrEqual(one - 1e-9);
      }),
    );
  });
});

describe('associationStrength', () => {
  it('is nothing without significance and never more than what the driver accounts for', () => {
    expect(associationStrength(null, 'third-party')).toBe(0);
    expect(associationStrength({ pValue: 0.05, accountsFor: 1 }, 'third-party')).toBe(0);
    expect(associationStrength({ pValue: 1e-300, accountsFor: 0.4 }, 'third-party')).toBeCloseTo(0.3, 9);
    expect(associationStrength({ pValue: 1e-300, accountsFor: 1 }, 'kernel')).toBe(0.25);
  });
});

describe('combinedScore', () => {
  it('stays in 0..1, rises with each part, and bonuses alone make no claim', () => {
    fc.assert(
      fc.property(share, share, share, share, (blame, association, fresh, onStack) => {
        const bare = combinedScore(blame, association, { fresh: 0, onStack: 0 });
        const score = combinedScore(blame, association, { fresh, onStack });
        expect(score).toBeGreaterThanOrEqual(bare - 1e-9);
        expect(score).toBeLessThanOrEqual(0.99);
        if (bare < 0.49) expect(score).toBeLessThan(0.5);
        expect(combinedScore(Math.min(1, blame + 0.1), association, { fresh, onStack })).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
  });
});
