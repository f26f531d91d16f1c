import { describe, expect, it } from 'vitest';
import { bytesAt, countThatFits, viewAt } from '../../../shared/bytes/reads.ts';
import { fc } from '../dump/support/property.ts';
import { checkingSource, shrinkingSource } from '../dump/support/sources.ts';

const bytes = Uint8Array.from({ length: 100 }, (_, i) => i);
const anyNumber = fc.oneof(fc.integer({ min: -10, max: 200 }), fc.constantFrom(0xffff_ffff, Number.NaN, 1.5, 2 ** 53, -(2 ** 40)));

describe('viewAt', () => {
  it('covers exactly what was asked for, or nothing', () => {
    const source = checkingSource(bytes);
    expect(viewAt(source, 96, 4)?.getUint8(3)).toBe(99);
    expect(viewAt(source, 97, 4)).toBeNull();
    expect(viewAt(source, -1, 4)).toBeNull();
    expect(viewAt(source, 0xffff_ffff, 4)).toBeNull();
  });

  it('is null when the source gives less than its size promised', () => {
    expect(viewAt(shrinkingSource(bytes, 50, 0), 48, 4)).toBeNull();
  });
});

describe('bytesAt', () => {
  it('never asks a source for what lies outside it', () => {
    const source = checkingSource(bytes);
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -5, max: 1000 }), (at, length) => {
        const read = bytesAt(source, at, length);
        const inside = Number.isSafeInteger(at) && at >= 0 && at < 100 && length > 0;
        return read.length === (inside ? Math.min(length, 100 - at) : 0) && (read.length === 0 || read[0] === at);
      }),
    );
  });
});

describe('countThatFits', () => {
  it('never claims an item that the source does not hold whole, nor more than asked or allowed', () => {
    const source = checkingSource(bytes);
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 120 }),
        fc.nat(0xffff_ffff),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(10),
        (at, count, size, cap) => {
          const fits = countThatFits(source, at, count, size, cap);
          return fits >= 0 && fits <= count && fits <= cap && (fits === 0 || at + fits * size <= 100);
        },
      ),
    );
  });

  it('takes a list at offset 0 for one that was not written', () => {
    expect(countThatFits(checkingSource(bytes), 0, 4, 4, 10)).toBe(0);
    expect(countThatFits(checkingSource(bytes), 4, 4, 4, 10)).toBe(4);
  });
});
