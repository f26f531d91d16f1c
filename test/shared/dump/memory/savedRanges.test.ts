import { describe, expect, it } from 'vitest';
import { rangeFinder } from '../../../../shared/dump/memory/savedRanges.ts';
import { fc } from '../support/property.ts';
import { savedColumns } from '../support/savedColumns.ts';

/** Kernel addresses are negative keys; ranges of a few bytes, of several pages and of many. */
const range = fc
  .record({
    base: fc.constantFrom(-0x7fff_0000_0000, -0x1000, 0, 0x7ff6_0000_0000),
    at: fc.nat(0x4_0000),
    size: fc.integer({ min: 1, max: 0x2_0000 }),
  })
  .map(({ base, at, size }, fileOffset = 0x100) => ({ start: base + at, end: base + at + size, fileOffset }));

describe('rangeFinder', () => {
  it('finds the range that starts nearest below a key, the last of those that start there', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 60 }), fc.nat(59), fc.integer({ min: -2, max: 0x2_0002 }), (ranges, which, beside) => {
        const key = (ranges[which]?.start ?? 0) + beside;
        let best = -1;
        for (const [row, { start, end }] of ranges.entries()) {
          if (start <= key && key < end && (best < 0 || start >= (ranges[best]?.start ?? 0))) best = row;
        }
        expect(rangeFinder(savedColumns(ranges))(key)).toBe(best);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing among no ranges', () => {
    expect(rangeFinder(savedColumns([]))(0)).toBe(-1);
  });

  it('gives up on an address that tens of thousands of ranges cover, and still finds others', () => {
    const heap = Array.from({ length: 65_000 }, (_, i) => ({ start: i % 8, end: 0x800, fileOffset: i }));
    const find = rangeFinder(savedColumns([...heap, { start: 0x9000, end: 0x9010, fileOffset: 1 }]));
    expect(find(0x9004)).toBe(65_000);
    const found = find(0x700);
    expect(found).toBeGreaterThanOrEqual(0);
    expect(heap.length - found).toBeLessThanOrEqual(1024);
  });
});
