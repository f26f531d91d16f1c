import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../../shared/bytes/address.ts';
import type { LoadedModule } from '../../../../shared/dump/dumpImage.ts';
import { fileNameOf, moduleRanges, readDumpString, readLoadedModules } from '../../../../shared/dump/facts/loadedModules.ts';
import { type Section, section } from '../../../builder/section.ts';
import { checkingSource } from '../support/sources.ts';

interface Entry {
  readonly base: bigint;
  readonly size: number;
  readonly name: string | null;
}

/** A driver list as in a 64-bit dump, at offset 0x10. */
function driverList(entries: readonly Entry[]): Uint8Array {
  const out = section().pad(0x10);
  entries.forEach(({ base, size, name }, i) => {
    const at = out.length;
    out
      .pad(0x90)
      .put64(at + 0x38, base)
      .put32(at + 0x48, size);
    if (name !== null) out.putRef32(at, `name:${i}`);
  });
  entries.forEach(({ name }, i) => {
    if (name !== null) dumpString(out.align(8).label(`name:${i}`), name);
  });
  return out.finish();
}

function dumpString(out: Section, text: string): Section {
  return out.u32(text.length).utf16(`${text}\0`);
}

function names(bytes: Uint8Array, claimed: number): string[] {
  return readLoadedModules(checkingSource(bytes), 0x10, claimed, true).modules.map((module) => module.name);
}

const base = 0xffff_f801_0000_0000n;

describe('readLoadedModules', () => {
  it('leaves out entries without a base or a size and counts them as missing', () => {
    const list = driverList([
      { base, size: 0x1000, name: 'a.sys' },
      { base: 0n, size: 0x1000, name: 'b.sys' },
      { base: base + 0x1000n, size: 0, name: 'c.sys' },
      { base: base + 0x2000n, size: 0x1000, name: 'D.SYS' },
    ]);
    const { modules, missing } = readLoadedModules(checkingSource(list), 0x10, 4, true);
    expect(modules.map((module) => module.name)).toEqual(['a.sys', 'd.sys']);
    expect(missing).toBe(2);
  });

  it('keeps a nameless entry whose base an image can have, and no other nameless one', () => {
    const list = driverList([
      { base, size: 0x1000, name: null },
      { base: base + 0x10n, size: 0x1000, name: null },
      { base: 0x7ff6_0000_0000n, size: 0x1000, name: null },
      { base: base + 0x10n, size: 0x1000, name: 'odd.sys' },
    ]);
    expect(names(list, 4)).toEqual(['unnamed_fffff80100000000', 'odd.sys']);
  });

  it('takes the file name of any path, in lower case', () => {
    const paths = ['\\SystemRoot\\System32\\DriverStore\\FileRepository\\x.inf_amd64_1\\Evil.SYS', '\\??\\C:/odd/mixed.sys', 'bare.sys'];
    expect(names(driverList(paths.map((name, i) => ({ base: base + BigInt(i * 0x1000), size: 0x1000, name }))), 3)).toEqual([
      'evil.sys',
      'mixed.sys',
      'bare.sys',
    ]);
    expect(fileNameOf('')).toBe('');
    expect(fileNameOf('\\Driver\\')).toBe('');
  });

  it('reads at most 4,096 entries', () => {
    const many = driverList(Array.from({ length: 4200 }, (_, i) => ({ base: base + BigInt(i * 0x1000), size: 0x1000, name: null })));
    const { modules, missing } = readLoadedModules(checkingSource(many), 0x10, 4200, true);
    expect([modules.length, missing]).toEqual([4096, 104]);
  });

  it.each([0, 0x100_0000, 0xffff_ffff])('reads nothing from a list at offset %i', (at) => {
    expect(readLoadedModules(checkingSource(new Uint8Array(0x400)), at, 5, true)).toEqual({ modules: [], missing: 5 });
  });
});

describe('readDumpString', () => {
  const whole = dumpString(section().pad(8), 'evil.sys').finish();

  it('reads as many characters as the length says, up to the NUL', () => {
    expect(readDumpString(checkingSource(whole), 8)).toBe('evil.sys');
    new DataView(whole.buffer).setUint32(8, 4, true);
    expect(readDumpString(checkingSource(whole), 8)).toBe('evil');
    new DataView(whole.buffer).setUint32(8, 16, true);
    expect(readDumpString(checkingSource(whole), 8)).toBe('evil.sys');
  });

  it('is null for a string that is cut, empty, absurdly long or not in the file', () => {
    const cut = dumpString(section().pad(8), 'evil.sys')
      .finish()
      .subarray(0, 8 + 4 + 10);
    expect(readDumpString(checkingSource(cut), 8)).toBeNull();
    expect(readDumpString(checkingSource(dumpString(section().pad(8), '').finish()), 8)).toBeNull();
    expect(readDumpString(checkingSource(section().pad(8).u32(1025).pad(4000, 0x41).finish()), 8)).toBeNull();
    for (const at of [0, whole.length - 3, whole.length, 0xffff_ffff]) expect(readDumpString(checkingSource(whole), at)).toBeNull();
  });

  it('keeps control characters out of names', () => {
    expect(readDumpString(checkingSource(dumpString(section().pad(8), 'ev\u001b[2Jil\r\n.sys').finish()), 8)).toBe('ev[2Jil.sys');
  });
});

describe('moduleRanges', () => {
  it('ends a module at the top of the address space', () => {
    const top: LoadedModule = {
      name: 't',
      path: 't',
      base: 0xffff_ffff_ffff_0000n,
      end: 0n,
      sizeBytes: 0x20_0000,
      timestamp: 0,
      checksum: 0,
    };
    const map = moduleRanges([top]);
    expect(map.find(addressKey(0xffff_ffff_ffff_ffffn))?.value).toBe(top);
    expect(map.find(addressKey(0x10n))).toBeNull();
  });
});
