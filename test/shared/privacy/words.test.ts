import { describe, expect, it } from 'vitest';
import { nextWithEither, nextWithFirst, pairSet, wordsOf } from '../../../shared/privacy/words.ts';
import { fc } from '../dump/support/property.ts';

const SMALL = fc.uint8Array({ max: 3, maxLength: 64 });

describe('wordsOf', () => {
  it('covers all bytes but fewer than four at each end, wherever they lie in memory', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(7), (memory, offset) => {
        const bytes = memory.subarray(offset);
        const { words, first, end } = wordsOf(bytes);
        expect(words.length > 0 || bytes.length < 7).toBe(true);
        expect(first).toBeLessThan(words.length > 0 ? 4 : 7);
        expect(end - first).toBe(4 * words.length);
        expect(bytes.length - end).toBeLessThan(4);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        expect([...words]).toEqual(Array.from(words, (_, index) => view.getUint32(first + 4 * index, true)));
      }),
    );
  });
});

describe('the next word', () => {
  it.each([
    ['of which either half is in the set', nextWithEither, (low: boolean, high: boolean) => low || high],
    ['of which the first half is in the set', nextWithFirst, (low: boolean) => low],
  ])('%s is found, zeros in the set or not', (_, next, takes) => {
    const pair = fc.tuple(fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(SMALL, fc.array(pair, { maxLength: 4 }), fc.nat(16), (memory, pairs, from) => {
        const has = (low: number, high: number) => pairs.some((one) => one[0] === low && one[1] === high);
        const bytes = memory.slice();
        const { words } = wordsOf(bytes);
        const byte = (at: number) => bytes[at] as number;
        const accepted = Array.from(words, (_word, index) => {
          const at = 4 * index;
          return takes(has(byte(at), byte(at + 1)), has(byte(at + 2), byte(at + 3)));
        });
        const found = accepted.findIndex((isIn, index) => isIn && index >= from);
        expect(next(words, Math.min(from, words.length), words.length, pairSet(has))).toBe(found < 0 ? words.length : found);
      }),
    );
  });
});
