import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../shared/analysis/calibration.ts';
import { fc } from '../dump/support/property.ts';

const strength = fc.double({ min: 0, max: 1, noNaN: true });

describe('the confidence for a strength', () => {
  it('lies between 0 and 0.97', () => {
    expect(calibrate(0)).toBe(0);
    expect(calibrate(1)).toBe(0.97);
    fc.assert(fc.property(strength, (value) => calibrate(value) >= 0 && calibrate(value) <= 0.97));
  });

  it('never falls as the strength grows', () => {
    fc.assert(fc.property(strength, strength, (a, b) => calibrate(Math.min(a, b)) <= calibrate(Math.max(a, b))));
    const steps = Array.from({ length: 1001 }, (_, i) => calibrate(i / 1000));
    expect(steps.every((value, i) => i === 0 || value >= (steps[i - 1] ?? 1))).toBe(true);
  });

  it('has two decimals', () => {
    fc.assert(fc.property(strength, (value) => Math.abs(calibrate(value) * 100 - Math.round(calibrate(value) * 100)) < 1e-9));
  });

  it('treats what lies outside as the nearest end', () => {
    expect([calibrate(-1), calibrate(2)]).toEqual([calibrate(0), calibrate(1)]);
  });
});
