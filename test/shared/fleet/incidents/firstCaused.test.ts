import { describe, expect, it } from 'vitest';
import {
  beforeRise,
  causedShare,
  givenHistory,
  likeliestFirst,
  oddsOf,
  whileRising,
} from '../../../../shared/fleet/incidents/firstCaused.ts';

const HOUR = 3_600_000;

describe('likeliestFirst', () => {
  it('takes the first likely crash and passes over strays before it', () => {
    expect(likeliestFirst([])).toBeNull();
    expect(likeliestFirst([{ timeMs: 1, chance: 0 }])).toBeNull();
    expect(
      likeliestFirst([
        { timeMs: 1, chance: 0.2 },
        { timeMs: 2, chance: 0.9 },
        { timeMs: 3, chance: 1 },
      ]),
    ).toBe(2);
    expect(
      likeliestFirst([
        { timeMs: 1, chance: 0.6 },
        { timeMs: 2, chance: 0.99 },
      ]),
    ).toBe(1);
  });
});

describe('the chance that a cause made a crash', () => {
  it('is what is left of the crashes seen when those expected otherwise are taken away', () => {
    expect(causedShare(10, 2)).toBeCloseTo(0.8);
    expect(causedShare(2, 5)).toBe(0);
    expect(causedShare(0, 0)).toBe(0);
  });

  it('falls with every crash that the machine had before', () => {
    expect(givenHistory(0.9, 0)).toBeCloseTo(0.9);
    expect(givenHistory(0.9, 1)).toBeCloseTo(0.75);
    expect(givenHistory(0.9, 10)).toBeLessThan(0.4);
  });

  it('falls when little of what comes next blames the cause', () => {
    expect(whileRising(0.5, oddsOf(8, 8), oddsOf(80, 100))).toBe(0.5);
    expect(whileRising(0.5, oddsOf(1, 8), oddsOf(80, 100))).toBeLessThan(0.1);
  });

  it('falls when many others crash at once after a long wait, not when they come one by one', () => {
    const burst = Array.from({ length: 8 }, (_, index) => 200 * HOUR + index * 60_000);
    const steady = Array.from({ length: 8 }, (_, index) => (index + 1) * 10 * HOUR);
    expect(beforeRise(0.95, burst)).toBeLessThan(0.01);
    expect(beforeRise(0.95, steady)).toBeGreaterThan(0.94);
    expect(beforeRise(0.95, [])).toBe(0.95);
  });
});
