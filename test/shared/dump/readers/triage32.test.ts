import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../../shared/bytes/address.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { pattern, placesOf, richDump } from '../support/sampleDumps.ts';

const places = placesOf('x86');

describe('triage dump, x86', () => {
  const builder = richDump('x86');
  const parts = builder.parts();
  const image = openDump(bytesSource(builder.finish()));

  it('has nothing to complain about', () => {
    expect(image.limits).toEqual([]);
    expect(image).toMatchObject({ kind: 'triage', architecture: 'x86', osBuild: 7601, processorCount: 8 });
  });

  it('reads drivers, loaded and unloaded, from the 32-bit lists', () => {
    expect(image.modules.map(({ name, base, sizeBytes, timestamp, checksum }) => [name, base, sizeBytes, timestamp, checksum])).toEqual([
      ['ntoskrnl.exe', places.kernel, 0x41_2000, 0x5f00_1234, 0x1_4444],
      ['evil.sys', places.evil, 0x1_4000, 0x5f00_1234, 0x1_4444],
      ['tcpip.sys', places.other, 0x2e_0000, 0x5f00_1234, 0x1_4444],
    ]);
    expect(image.unloadedModules).toEqual([
      { name: 'dam.sys', base: places.other + 0x100_0000n, end: places.other + 0x101_0000n },
      { name: 'wdfilter.sys', base: places.other + 0x200_0000n, end: places.other + 0x205_0000n },
    ]);
    expect(image.moduleMap.find(addressKey(places.evil + 0x1c20n))?.value.name).toBe('evil.sys');
  });

  it('gives the saved stack and saved memory', () => {
    expect(image.stack).toMatchObject({ address: parts.stack?.address, sizeBytes: parts.stack?.bytes.length });
    expect([...image.memory.read(places.pool + 0x1f0n, 0x20).bytes]).toEqual([
      ...pattern(0x200, 1).subarray(0x1f0),
      ...pattern(0x180, 2).subarray(0, 0x10),
    ]);
  });

  it('finds blocks whose addresses were saved sign-extended', () => {
    const extended = richDump('x86').memory(0xffff_ffff_8777_0000n, pattern(16, 9)).finish();
    expect([...openDump(bytesSource(extended)).memory.read(0x8777_0000n, 16).bytes]).toEqual([...pattern(16, 9)]);
  });

  it('gives the addresses of KDDEBUGGER_DATA64 zero-extended, as it gives all others', () => {
    expect(image.debuggerData).toMatchObject({ kernBase: places.kernel, psLoadedModuleList: parts.psLoadedModuleList });
  });

  it('reads process, broken driver and machine; the thread of a 32-bit dump it does not read', () => {
    expect(image.process).toEqual({ name: 'evil_app.exe', found: 'offset' });
    expect(image.brokenDriver).toBe('evil.sys');
    expect(image.system).toMatchObject({ manufacturer: 'Contoso', cpu: 'AMD Ryzen 7 5800X 8-Core Processor' });
    expect(image.thread).toBeNull();
  });
});
