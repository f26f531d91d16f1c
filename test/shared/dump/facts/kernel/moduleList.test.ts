import { describe, expect, it } from 'vitest';
import { readModuleList } from '../../../../../shared/dump/facts/kernel/moduleList.ts';
import type { MemoryPart } from '../../../../builder/dumpParts.ts';
import { memoryModuleList } from '../../../../builder/memoryModuleList.ts';
import { kernelScope } from '../../support/kernelScope.ts';
import { richDump } from '../../support/sampleDumps.ts';

const POOL = 0xffff_8a81_0010_0000n;
const WINDOWS_7 = 7601;

/** The list of `richDump`: three modules, their entries 0x200 apart. */
function list(osBuild = 19041): { head: bigint; parts: MemoryPart[]; entry(index: number): DataView } {
  const parts = richDump('x64', osBuild).parts();
  const laid = memoryModuleList(parts, POOL, true).map(({ address, bytes }) => ({ address, bytes: bytes.slice() }));
  const entry = (index: number) => {
    const found = laid.find(({ address }) => address === POOL + BigInt(index) * 0x200n);
    if (!found) throw new Error('no such entry');
    return new DataView(found.bytes.buffer);
  };
  return { head: parts.psLoadedModuleList, parts: laid, entry };
}

describe('readModuleList', () => {
  it('reads names, places, link times and checksums in list order', () => {
    const { head, parts } = list();
    const { modules, complete, undated } = readModuleList(kernelScope('x64', parts), head, 19041);
    expect({ complete, undated }).toEqual({ complete: true, undated: 0 });
    expect(modules.map(({ name, timestamp, checksum }) => [name, timestamp, checksum])).toEqual(
      ['ntoskrnl.exe', 'evil.sys', 'tcpip.sys'].map((name) => [name, 0x5f00_1234, 0x1_4444]),
    );
    expect(modules[1]).toMatchObject({ path: '\\SystemRoot\\System32\\drivers\\evil.sys', sizeBytes: 0x1_4000 });
    expect(modules[1]?.end).toBe((modules[1]?.base ?? 0n) + 0x1_4000n);
  });

  it('takes link times of older systems from the images, and says how many are not there', () => {
    const { head, parts } = list(WINDOWS_7);
    expect(readModuleList(kernelScope('x64', parts), head, WINDOWS_7).modules.map(({ timestamp }) => timestamp)).toEqual(
      Array(3).fill(0x5f00_1234),
    );
    const noImages = parts.filter(({ bytes }) => bytes[0] !== 0x4d);
    const { modules, undated } = readModuleList(kernelScope('x64', noImages), head, WINDOWS_7);
    expect(modules.map(({ timestamp }) => timestamp)).toEqual([0, 0, 0]);
    expect(undated).toBe(3);
  });

  it('ends where the list leads back into itself, and says so', () => {
    const { head, parts, entry } = list();
    entry(2).setBigUint64(0, POOL, true);
    const { modules, complete } = readModuleList(kernelScope('x64', parts), head, 19041);
    expect(modules).toHaveLength(3);
    expect(complete).toBe(false);
  });

  it.each([
    ['a base off page boundaries', 0x30, 0xffff_f801_5b00_0001n],
    ['no base', 0x30, 0n],
    ['no size', 0x40, 0n],
    ['an absurd size', 0x40, 0x8000_0000n],
  ])('believes nothing behind an entry with %s', (_what, at, value) => {
    const { head, parts, entry } = list();
    entry(1).setBigUint64(at, value, true);
    const { modules, complete } = readModuleList(kernelScope('x64', parts), head, 19041);
    expect(modules.map(({ name }) => name)).toEqual(['ntoskrnl.exe']);
    expect(complete).toBe(false);
  });

  it('ends at an entry that is not in the dump', () => {
    const { head, parts, entry } = list();
    entry(0).setBigUint64(0, POOL + 0x10_0000n, true);
    expect(readModuleList(kernelScope('x64', parts), head, 19041)).toMatchObject({ modules: { length: 1 }, complete: false });
  });

  it('falls back to the base name, then to the address', () => {
    const { head, parts, entry } = list();
    entry(1).setUint16(0x48, 0, true);
    entry(2).setUint16(0x48, 0xfffe, true);
    entry(2).setBigUint64(0x60, 0n, true);
    const names = readModuleList(kernelScope('x64', parts), head, 19041).modules.map(({ name, path }) => [name, path]);
    expect(names.slice(1)).toEqual([
      ['evil.sys', 'evil.sys'],
      ['unnamed_fffff8015c000000', ''],
    ]);
  });

  it('reads at most 4,096 modules', () => {
    const { head, parts } = list();
    const first = parts.find(({ address }) => address === POOL);
    const entries = Array.from({ length: 5000 }, (_, i) => {
      const bytes = (first?.bytes ?? new Uint8Array(0xa0)).slice();
      new DataView(bytes.buffer).setBigUint64(0, POOL + BigInt(i + 1) * 0x200n, true);
      return { address: POOL + BigInt(i) * 0x200n, bytes };
    });
    const headPart = parts.find(({ address }) => address === head) as MemoryPart;
    expect(readModuleList(kernelScope('x64', [headPart, ...entries]), head, 19041).modules).toHaveLength(4096);
  });
});
