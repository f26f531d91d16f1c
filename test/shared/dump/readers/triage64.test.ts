import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../../shared/bytes/address.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { kthread, pattern, placesOf, richDump, UNKNOWN_GUID } from '../support/sampleDumps.ts';

describe.each([
  ['x64', 19041],
  ['x64', 26100],
  ['arm64', 22000],
] as const)('triage dump, %s build %i', (arch, build) => {
  const places = placesOf(arch);
  const builder = richDump(arch, build);
  const parts = builder.parts();
  const image = openDump(bytesSource(builder.finish()));

  it('has nothing to complain about', () => {
    expect(image.limits).toEqual([]);
    expect(image).toMatchObject({ kind: 'triage', architecture: arch, osBuild: build, processorCount: 8, uptimeSeconds: 4321.5 });
  });

  it('lists the loaded drivers in order, the kernel first', () => {
    expect(image.modules.map(({ name, base, end, sizeBytes }) => [name, base, end, sizeBytes])).toEqual([
      ['ntoskrnl.exe', places.kernel, places.kernel + 0x104_6000n, 0x104_6000],
      ['evil.sys', places.evil, places.evil + 0x1_4000n, 0x1_4000],
      ['tcpip.sys', places.other, places.other + 0x2e_0000n, 0x2e_0000],
    ]);
    expect(image.modules[1]).toMatchObject({
      path: build >= 26100 ? 'evil.sys' : '\\SystemRoot\\System32\\drivers\\evil.sys',
      timestamp: 0x5f00_1234,
      checksum: 0x1_4444,
    });
  });

  it('finds the driver of an address', () => {
    expect(image.moduleMap.find(addressKey(places.evil + 0x1c20n))?.value.name).toBe('evil.sys');
    expect(image.moduleMap.find(addressKey(places.evil + 0x1_4000n))).toBeNull();
  });

  it('lists the unloaded drivers by their saved names', () => {
    expect(image.unloadedModules).toEqual([
      { name: 'dam.sys', base: places.other + 0x100_0000n, end: places.other + 0x101_0000n },
      { name: 'wdfilter.sys', base: places.other + 0x200_0000n, end: places.other + 0x205_0000n },
    ]);
  });

  it('gives the saved stack and its bytes', () => {
    expect(image.stack).toMatchObject({ address: parts.stack?.address, sizeBytes: parts.stack?.bytes.length });
    const read = image.memory.read(parts.stack?.address ?? 0n, parts.stack?.bytes.length ?? 0);
    expect(read.miss).toBeNull();
    expect(Buffer.from(read.bytes).equals(parts.stack?.bytes ?? new Uint8Array(0))).toBe(true);
  });

  it('reads saved memory, through blocks that touch, up to the first byte that was not saved', () => {
    expect(image.memory.rangeCount).toBe(4);
    const whole = image.memory.read(places.pool + 0x1f0n, 0x40);
    expect(whole.miss).toBeNull();
    expect([...whole.bytes]).toEqual([...pattern(0x200, 1).subarray(0x1f0), ...pattern(0x180, 2).subarray(0, 0x30)]);
    const cut = image.memory.read(places.pool + 0x370n, 0x40);
    expect(cut.miss).toBe('not-in-dump');
    expect([...cut.bytes]).toEqual([...pattern(0x180, 2).subarray(0x170)]);
  });

  it('reads the objects: process, thread, KDDEBUGGER_DATA64, broken driver', () => {
    expect(image.process).toEqual({ name: 'evil_app.exe', found: 'offset' });
    const thread = new DataView(kthread(parts.stack?.address ?? 0n).buffer);
    expect(image.thread).toEqual({
      initialStack: thread.getBigUint64(0x28, true),
      stackLimit: thread.getBigUint64(0x30, true),
      stackBase: thread.getBigUint64(0x38, true),
    });
    expect(image.debuggerData).toEqual({
      kernBase: places.kernel,
      psLoadedModuleList: parts.psLoadedModuleList,
      sizeBytes: build >= 26100 ? 0x3a0 : 0x380,
    });
    expect(image.brokenDriver).toBe('evil.sys');
  });

  it('reads the machine from the tagged data, and gives unknown blobs as they are', () => {
    expect(image.system).toMatchObject({
      manufacturer: 'Contoso',
      model: 'Model 12',
      baseboard: 'Board 9',
      biosVendor: 'Contoso BIOS',
      biosVersion: '1.07',
      biosDate: '02/03/2020',
      chassis: 'tower',
      cpu: 'AMD Ryzen 7 5800X 8-Core Processor',
      processor: {
        vendor: 'AuthenticAMD',
        family: 25,
        model: 33,
        stepping: 0,
        microcode: 0x0a201016,
        mhz: 3600,
        socket: 'AM4',
        hypervisor: true,
      },
      memory: [{ slot: 'DIMM 1', bank: 'P0 CHANNEL A', sizeMb: 8192, speedMts: 2666, maker: 'Contoso Memory', partNumber: 'CM-8' }],
      acpiOem: { oemId: 'CONTOS', oemTableId: 'BOARD9' },
      pciDevices: [{ vendorId: 0x1022 }, { vendorId: 0x10de, deviceId: 0x2504 }, { bus: 0x2a, device: 0x1f, function: 6 }],
      identity: '11223344-5566-7788-99aa-bbccddeeff00|SN-77001|BS-1|Contoso|Board 9',
    });
    expect(image.taggedBlobs).toHaveLength(7);
    const unknown = image.taggedBlobs.find((blob) => blob.guid === UNKNOWN_GUID);
    expect(unknown && [...image.readTagged(unknown)]).toEqual([...pattern(37, 5)]);
  });
});
