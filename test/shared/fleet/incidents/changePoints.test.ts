import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, changePoints } from '../../../../shared/fleet/incidents/changePoints.ts';
import { elevatedStretches } from '../../../../shared/fleet/incidents/elevated.ts';
import { endAmong, onsetAmong } from '../../../../shared/fleet/incidents/refine.ts';
import { isStep } from '../../../../shared/fleet/incidents/trend.ts';
import { seeded } from '../syntheticFleet.ts';

const HOUR = 3_600_000;
const cells = (counts: readonly number[]): Cell[] =>
  counts.map((count, index) => ({ startMs: index * HOUR, endMs: (index + 1) * HOUR, count, crashes: count, exposure: 1 }));

/** A Poisson number by Knuth's method. */
function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count += 1;
  return count;
}

describe('changePoints', () => {
  it('keeps a constant rate in one block', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seeded(seed);
      expect(changePoints(cells(Array.from({ length: 400 }, () => poisson(2, random))))).toHaveLength(1);
    }
  });

  it('finds the hours of a burst and of a lasting rise', () => {
    const random = seeded(5);
    const counts = Array.from({ length: 300 }, (_, hour) => poisson(hour >= 100 && hour < 104 ? 25 : hour >= 200 ? 5 : 1, random));
    const starts = changePoints(cells(counts)).map((block) => block.startMs / HOUR);
    expect(starts).toEqual(expect.arrayContaining([100, 104]));
    expect(starts.some((hour) => Math.abs(hour - 200) <= 3)).toBe(true);
    expect(starts).toHaveLength(4);
  });

  it('gives the best division: as good as trying them all', () => {
    const score = (blocks: readonly { count: number; exposure: number }[], price: number) =>
      blocks.reduce((sum, { count, exposure }) => sum + (count === 0 ? 0 : count * Math.log(count / exposure)) - price, 0);
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }), (counts) => {
        const all = cells(counts);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const price = 4 - Math.log(73.53 * 1e-3 * Math.max(1, total) ** -0.478);
        let best = Number.NEGATIVE_INFINITY;
        for (let mask = 0; mask < 2 ** (counts.length - 1); mask++) {
          const blocks: { count: number; exposure: number }[] = [];
          counts.forEach((count, index) => {
            const last = blocks.at(-1);
            if (last && (index === 0 || (mask & (1 << (index - 1))) === 0))
              blocks[blocks.length - 1] = { count: last.count + count, exposure: last.exposure + 1 };
            else blocks.push({ count, exposure: 1 });
          });
          best = Math.max(best, score(blocks, price));
        }
        expect(score(changePoints(all), price)).toBeCloseTo(best, 6);
      }),
    );
  });

  it('loses no time and no crash', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 200 }), (counts) => {
        const blocks = changePoints(cells(counts));
        expect(blocks.reduce((sum, block) => sum + block.count, 0)).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(blocks.map((block) => block.startMs)).toEqual([0, ...blocks.slice(0, -1).map((block) => block.endMs)]);
        expect(blocks.at(-1)?.endMs).toBe(counts.length * HOUR);
      }),
    );
    expect(changePoints([])).toEqual([]);
  });

  it('is quick for a year of hours', () => {
    const random = seeded(6);
    const started = performance.now();
    changePoints(cells(Array.from({ length: 3000 }, () => poisson(0.5, random))));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('elevatedStretches', () => {
  const blocks = (...rows: readonly (readonly [hours: number, count: number])[]): Cell[] => {
    let at = 0;
    return rows.map(([hours, count]) => {
      const block = { startMs: at, endMs: at + hours * HOUR, count, crashes: count * 2, exposure: hours };
      at = block.endMs;
      return block;
    });
  };

  it('joins elevated blocks over a short pause, and gives the usual rate in crashes per hour', () => {
    const [stretch, ...more] = elevatedStretches(blocks([200, 100], [3, 60], [2, 1], [4, 40], [200, 100]));
    expect(more).toEqual([]);
    expect(stretch).toMatchObject({ startMs: 200 * HOUR, endMs: 209 * HOUR, count: 101, baselinePerHour: 1 });
  });

  it('finds one at the very start of the data by what came after', () => {
    expect(elevatedStretches(blocks([5, 80], [300, 100]))).toHaveLength(1);
  });

  it('says nothing about one block, a quiet time or a small rise', () => {
    expect(elevatedStretches(blocks([300, 3000]))).toEqual([]);
    expect(elevatedStretches(blocks([200, 400], [50, 10]))).toEqual([]);
    expect(elevatedStretches(blocks([200, 100], [50, 40]))).toEqual([]);
  });
});

describe('isStep', () => {
  const days = (rateOf: (day: number) => number, seed: number): number[] => {
    const random = seeded(seed);
    return Array.from({ length: 28 }, (_, day) => poisson(rateOf(day), random));
  };

  it('tells a step, also one that takes days, from steady growth', () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const steps = (rateOf: (day: number) => number, at: number) => seeds.filter((seed) => isStep(days(rateOf, seed), at)).length;
    expect(steps((day) => (day < 14 ? 2 : 14), 14)).toBe(20);
    expect(steps((day) => (day < 14 ? 2 : Math.min(14, 2 + 4 * (day - 14))), 15)).toBeGreaterThan(17);
    expect(steps((day) => 1 + day / 2, 12)).toBe(0);
    expect(steps((day) => 1.12 ** day, 18)).toBe(0);
  });
});

describe('onset and end', () => {
  it('are placed at the crash with which the rate changes, machines in a loop counting once', () => {
    const usual = [3, 47].map((minute) => ({ machine: `u${minute}`, timeMs: minute * 60_000 }));
    const burst = Array.from({ length: 30 }, (_, index) => ({ machine: `b${index % 15}`, timeMs: 70 * 60_000 + index * 90_000 }));
    expect(onsetAmong([...burst, ...usual], 0, 3 * HOUR, 1)).toBe(70 * 60_000);
    expect(endAmong([...burst, { machine: 'late', timeMs: 170 * 60_000 }], HOUR, 3 * HOUR, 1)).toBe(70 * 60_000 + 29 * 90_000);
    expect(onsetAmong([], 0, HOUR, 1)).toBeNull();
  });
});
