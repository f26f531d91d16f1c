import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/fleet/stats/wilson.ts';

describe('wilson', () => {
  it('gives the published intervals: Newcombe (1998), table I, method 3', () => {
    const published: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [count, total, low, high] of published) {
      expect(wilson(count, total).low).toBeCloseTo(low, 4);
      expect(wilson(count, total).high).toBeCloseTo(high, 4);
    }
  });

  it('knows nothing without observations', () => {
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });

  it('holds the share, mirrors with it, and narrows with more observations', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (x, total) => {
        const count = Math.min(x, total);
        const { share, low, high } = wilson(count, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        const mirror = wilson(total - count, total);
        expect(mirror.low).toBeCloseTo(1 - high, 9);
        const more = wilson(count * 4, total * 4);
        expect(more.high - more.low).toBeLessThanOrEqual(high - low + 1e-12);
      }),
    );
  });
});
