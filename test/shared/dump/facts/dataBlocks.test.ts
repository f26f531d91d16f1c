import { describe, expect, it } from 'vitest';
import { addressOfKey } from '../../../../shared/bytes/address.ts';
import { type DataBlocks, readDataBlocks } from '../../../../shared/dump/facts/dataBlocks.ts';
import { section } from '../../../builder/section.ts';
import { checkingSource } from '../support/sources.ts';

const ADDRESS = 0xffff_8a81_2222_0000n;
const SIZE = 0x200;

/** A file of 0x200 bytes with a table of blocks at 0x10. */
function table(blocks: readonly (readonly [address: bigint, offset: number, size: number])[]): Uint8Array {
  const out = section().pad(0x10);
  for (const [address, offset, size] of blocks) out.u64(address).u32(offset).u32(size);
  return out.pad(SIZE - out.length).finish();
}

function blocksOf(found: DataBlocks) {
  const { starts, ends, fileOffsets } = found.columns([]);
  return [...starts].map((start, row) => ({
    address: addressOfKey(start),
    fileOffset: fileOffsets[row],
    sizeBytes: (ends[row] as number) - start,
  }));
}

function read(blocks: Parameters<typeof table>[0], claimed = blocks.length) {
  const found = readDataBlocks(checkingSource(table(blocks)), 0x10, claimed);
  return { blocks: blocksOf(found), cut: found.cut, missing: found.missing };
}

describe('readDataBlocks', () => {
  it('gives each block its address and place', () => {
    const whole = [
      [ADDRESS, 0x100, 0x80],
      [0x7ff6_0000_1000n, 0x180, 0x10],
    ] as const;
    expect(read(whole)).toEqual({
      blocks: whole.map(([address, fileOffset, sizeBytes]) => ({ address, fileOffset, sizeBytes })),
      cut: 0,
      missing: 0,
    });
  });

  it('cuts a block at the end of the file and counts it, also when none of it is there', () => {
    expect(read([[ADDRESS, 0x1f0, 0x80]])).toEqual({
      blocks: [{ address: ADDRESS, fileOffset: 0x1f0, sizeBytes: 0x10 }],
      cut: 1,
      missing: 0,
    });
    expect(read([[ADDRESS, 0xffff_ffff, 0x80]])).toEqual({ blocks: [], cut: 1, missing: 0 });
    expect(read([[ADDRESS, 0x100, 0xffff_ffff]])).toMatchObject({ blocks: [{ sizeBytes: 0x100 }], cut: 1 });
  });

  it('leaves out empty blocks and those without a place', () => {
    expect(read([[ADDRESS, 0x100, 0], [ADDRESS, 0, 0x40]]).blocks).toEqual([]); // biome-ignore format: a table
  });

  it('counts what the table claims and the file does not hold, at most 65,536 blocks', () => {
    expect(read([[ADDRESS, 0x100, 8]], 40)).toMatchObject({ missing: 9 });
    expect(readDataBlocks(checkingSource(new Uint8Array(0x12_0000)), 8, 0xffff_ffff).missing).toBe(0xffff_ffff - 65_536);
    expect(readDataBlocks(checkingSource(new Uint8Array(64)), 0, 3)).toMatchObject({ count: 0, cut: 0, missing: 3 });
    expect(readDataBlocks(checkingSource(new Uint8Array(64)), 0xffff_ffff, 3)).toMatchObject({ count: 0, cut: 0, missing: 3 });
  });

  it('does not let a block wrap around the top of the address space', () => {
    expect(read([[0xffff_ffff_ffff_fff0n, 0x100, 0x40]]).blocks).toEqual([
      { address: 0xffff_ffff_ffff_fff0n, fileOffset: 0x100, sizeBytes: 0x10 },
    ]);
  });

  it('takes the upper half of 32-bit addresses for sign extension', () => {
    const bytes = table([[0xffff_ffff_8622_0000n, 0x100, 8]]);
    expect(blocksOf(readDataBlocks(checkingSource(bytes), 0x10, 1, false))).toEqual([
      { address: 0x8622_0000n, fileOffset: 0x100, sizeBytes: 8 },
    ]);
  });
});
