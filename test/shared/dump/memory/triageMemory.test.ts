import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../../shared/bytes/address.ts';
import { NO_MEMORY, triageMemory } from '../../../../shared/dump/memory/triageMemory.ts';
import { fc } from '../support/property.ts';
import { pattern } from '../support/sampleDumps.ts';
import { blocksOf } from '../support/savedColumns.ts';
import { checkingSource } from '../support/sources.ts';

const BASE = 0xffff_8a81_2222_0000n;
const FILE = pattern(0x800, 3);

interface Piece {
  readonly at: number;
  readonly file: number;
  readonly size: number;
}

/** Memory of a stack and pieces, each at an offset from BASE, from its place in the file. */
function memory(pieces: readonly Piece[], stack: Piece | null = null) {
  const range = ({ at, file, size }: Piece) => {
    const start = addressKey(BASE) + at;
    return { start, end: start + size, fileOffset: file };
  };
  return triageMemory(checkingSource(FILE), stack ? range(stack) : null, blocksOf(pieces.map(range)), null);
}

const piece = fc.record({ at: fc.nat(200), size: fc.integer({ min: 1, max: 80 }) }).map(({ at, size }) => ({ at, size, file: at + 0x100 }));

describe('triageMemory', () => {
  it('reads what one piece holds and says where it ends', () => {
    const one = memory([{ at: 0, file: 0x100, size: 0x40 }]);
    expect(one.rangeCount).toBe(1);
    expect(one.read(BASE + 4n, 8)).toEqual({ bytes: FILE.subarray(0x104, 0x10c), miss: null });
    expect(one.read(BASE + 0x3cn, 8)).toEqual({ bytes: FILE.subarray(0x13c, 0x140), miss: 'not-in-dump' });
    expect(one.read(BASE + 0x40n, 1)).toEqual({ bytes: new Uint8Array(0), miss: 'not-in-dump' });
    expect(one.read(BASE - 1n, 4).bytes).toHaveLength(0);
    expect(one.read(BASE, 0)).toEqual({ bytes: new Uint8Array(0), miss: null });
  });

  it('says of an address that no processor could use that it is not canonical', () => {
    expect(memory([]).read(0x1234_5678_9abc_def0n, 8)).toEqual({ bytes: new Uint8Array(0), miss: 'non-canonical' });
    expect(NO_MEMORY.read(BASE, 8)).toEqual({ bytes: new Uint8Array(0), miss: 'not-in-dump' });
  });

  it('reads up to the first byte that neither the stack nor any block holds, whatever the order and overlap', () => {
    const pieces = fc.array(piece, { maxLength: 12 });
    const stack = fc.option(piece);
    fc.assert(
      fc.property(pieces, stack, fc.nat(260), fc.integer({ min: 1, max: 120 }), (blocks, top, at, length) => {
        const all = top ? [...blocks, top] : blocks;
        let end = at;
        while (end < at + length && all.some((one) => one.at <= end && end < one.at + one.size)) end++;
        const { bytes, miss } = memory(blocks, top).read(BASE + BigInt(at), length);
        return Buffer.from(bytes).equals(FILE.subarray(at + 0x100, end + 0x100)) && (miss === null) === (end === at + length);
      }),
      { numRuns: 400 },
    );
  });

  it('reads the stack with no block beside it, and through its end into a block', () => {
    const stack = { at: 0, file: 0x10, size: 0x20 };
    expect(memory([], stack).read(BASE + 0x18n, 8).bytes).toEqual(FILE.subarray(0x28, 0x30));
    const both = memory([{ at: 0x20, file: 0x400, size: 0x20 }], stack);
    expect(both.rangeCount).toBe(2);
    expect([...both.read(BASE + 0x1cn, 8).bytes]).toEqual([...FILE.subarray(0x2c, 0x30), ...FILE.subarray(0x400, 0x404)]);
  });

  it('reads at most a megabyte at once', () => {
    const large = new Uint8Array(0x18_0000);
    const all = { start: 0x1000, end: 0x1000 + large.length, fileOffset: 0 };
    const whole = triageMemory(checkingSource(large), null, blocksOf([all]), null);
    const read = whole.read(0x1000n, 0xffff_ffff);
    expect([read.bytes.length, read.miss]).toEqual([0x10_0000, 'not-in-dump']);
  });
});
