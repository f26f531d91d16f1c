import { describe, expect, it } from 'vitest';
import { type KeyRange, RangeMap } from '../../../shared/bytes/rangeMap.ts';
import { fc } from '../dump/support/property.ts';

type Range = KeyRange<number>;

const ranges = fc
  .array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -3, max: 60 })), { maxLength: 40 })
  .map((pairs): Range[] => pairs.map(([start, size], value) => ({ start, end: start + size, value })));

/** Of the ranges that hold the key, those that start nearest below it. */
function nearest(all: readonly Range[], key: number): number[] {
  const holding = all.filter((range) => range.start <= key && key < range.end);
  const best = Math.max(...holding.map((range) => range.start));
  return holding.filter((range) => range.start === best).map((range) => range.value);
}

describe('RangeMap', () => {
  it('finds what a look at every range finds', () => {
    fc.assert(
      fc.property(ranges, fc.array(fc.integer({ min: -270, max: 270 }), { minLength: 20, maxLength: 20 }), (all, keys) => {
        const map = new RangeMap(all);
        for (const key of keys) {
          const expected = nearest(all, key);
          const found = map.find(key);
          if (expected.length === 0 ? found !== null : found === null || !expected.includes(found.value)) return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out empty and backward ranges, and keeps the rest in order of their start', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const map = new RangeMap(all);
        const starts = map.all().map((range) => range.start);
        expect(map.size).toBe(all.filter((range) => range.end > range.start).length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('spans from the lowest start to the highest end', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const real = all.filter((range) => range.end > range.start);
        const span = new RangeMap(all).span();
        if (real.length === 0) return span === null;
        return span?.start === Math.min(...real.map((r) => r.start)) && span.end === Math.max(...real.map((r) => r.end));
      }),
    );
  });

  it('gives the inner of two nested ranges, and the outer one beside it', () => {
    const map = new RangeMap([
      { start: 0, end: 100, value: 'outer' },
      { start: 40, end: 50, value: 'inner' },
    ]);
    expect(map.find(45)?.value).toBe('inner');
    expect(map.find(50)?.value).toBe('outer');
    expect(map.find(100)).toBeNull();
  });

  it('stays fast when a hostile file nests thousands of ranges', () => {
    const nested = Array.from({ length: 65_536 }, (_, i) => ({ start: i, end: i === 0 ? 1e9 : i + 1, value: i }));
    const map = new RangeMap(nested);
    const started = performance.now();
    for (let i = 0; i < 20_000; i++) map.find(100_000 + i);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('finds nothing in an empty map', () => {
    const map = new RangeMap<number>([]);
    expect(map.find(0)).toBeNull();
    expect(map.span()).toBeNull();
    expect(map.size).toBe(0);
  });
});
