import { describe, expect, it } from 'vitest';
import { readUnloadedModules } from '../../../../shared/dump/facts/unloadedModules.ts';
import { section } from '../../../builder/section.ts';
import { checkingSource } from '../support/sources.ts';

interface Entry {
  readonly name: string;
  readonly lengthBytes?: number;
  readonly start?: bigint;
  readonly end?: bigint;
}

const START = 0xffff_f801_7000_0000n;

/** A list as in a 64-bit dump, at offset 8. */
function list(count: number, entries: readonly Entry[]): Uint8Array {
  const out = section().pad(8).u64(count);
  for (const { name, lengthBytes = name.length * 2, start = START, end = START + 0x8000n } of entries) {
    out.u16(lengthBytes).u16(lengthBytes).u32(0).u64(0).utf16(name, 24).u64(start).u64(end);
  }
  return out.finish();
}

const names = (bytes: Uint8Array, at = 8) => readUnloadedModules(checkingSource(bytes), at, true).map((module) => module.name);

describe('readUnloadedModules', () => {
  it('takes the twelve characters that were saved of a longer name', () => {
    expect(names(list(1, [{ name: 'VeryLongDriverName.sys' }]))).toEqual(['verylongdriv']);
  });

  it('cuts the rubbish that an earlier, longer name left behind', () => {
    expect(names(list(1, [{ name: 'dam.sysOLD', lengthBytes: 14 }]))).toEqual(['dam.sys']);
  });

  it('leaves out entries without a name, without a start or that end before they start', () => {
    const entries = [
      { name: '' },
      { name: 'a.sys', start: 0n },
      { name: 'b.sys', end: START },
      { name: 'c.sys', end: 0n },
      { name: 'd.sys' },
    ];
    expect(names(list(5, entries))).toEqual(['d.sys']);
  });

  it('reads no more than 64 entries, and no more than the file holds', () => {
    const entry = { name: 'x.sys' };
    expect(names(list(0xffff_ffff, Array(80).fill(entry)))).toHaveLength(64);
    expect(names(list(50, [entry, entry]))).toHaveLength(2);
    expect(names(list(2, [entry, entry]).subarray(0, 8 + 8 + 0x38 + 0x37))).toHaveLength(1);
  });

  it.each([0, 0x1000, 0xffff_ffff])('reads nothing at offset %i', (at) => {
    expect(names(list(1, [{ name: 'x.sys' }]), at)).toEqual([]);
  });

  it('reads the narrower entries of 32-bit dumps', () => {
    const bytes = section().pad(8).u32(1).u16(14).u16(14).u32(0).utf16('old.sys', 24).u32(0x9000_0000).u32(0x9001_0000).finish();
    expect(readUnloadedModules(checkingSource(bytes), 8, false)).toEqual([{ name: 'old.sys', base: 0x9000_0000n, end: 0x9001_0000n }]);
  });
});
