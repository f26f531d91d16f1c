import { describe, expect, it } from 'vitest';
import type { PciFields } from '../../builder/machineBlobs.ts';
import type { MemoryFields } from '../../builder/smbios.ts';
import { richDump } from '../dump/support/sampleDumps.ts';
import { crashDump, judge } from './support/crashes.ts';

const dump = () => crashDump({ code: 0x50, stack: 'nt!KeBugCheckEx' });
const CARD: PciFields = { bus: 0x2a, device: 3, function: 1, vendorId: 0x8086, deviceId: 0x6d6, classCode: 0x010601 };
const kindOf = (classCode: number) => judge(dump().pci([{ ...CARD, classCode }])).system?.pciDevices[0]?.kind;
const memoryOf = (memory: readonly MemoryFields[]) => judge(dump().smbios({ memory })).system;

describe('the machine of a result', () => {
  it('has processor, memory and devices as they were read, ids and revisions as hex', () => {
    expect(judge(richDump()).system).toMatchObject({
      baseboardManufacturer: 'Contoso',
      chassis: 'tower',
      processor: { family: 25, microcode: '0xa201016', hypervisor: { present: true, vendor: 'Microsoft Hv' } },
      memory: [{ slot: 'DIMM 1, P0 CHANNEL A', sizeMb: 8192, kind: 'DDR4', speedMts: 2666 }],
      memoryMb: 8192,
      memoryErrorCorrection: false,
      acpiOem: { oemId: 'CONTOS', oemTableId: 'BOARD9' },
      pciDevices: [
        { place: '00:01.2', kind: 'bridge', subsystem: null },
        {
          place: '01:00.0',
          vendorId: '0x10de',
          deviceId: '0x2504',
          subsystem: '0x1043:0x8810',
          revision: '0xa1',
          classCode: '0x30000',
          kind: 'display',
        },
        { place: '2a:1f.6', kind: 'network' },
      ],
    });
  });

  it.each([
    [0x030000, 'display'],
    [0x038000, 'display'],
    [0x020000, 'network'],
    [0x010802, 'storage'],
    [0x0106ff, 'storage'],
    [0x040300, 'audio'],
    [0x0c0330, 'usb'],
    [0x0c0500, 'other'],
    [0x060400, 'bridge'],
    [0xff0000, 'other'],
  ])('sorts class %i', (classCode, kind) => {
    expect(kindOf(classCode)).toBe(kind);
  });

  it('adds up the memory, unless one module does not say its size', () => {
    expect(memoryOf([{ size: 8192 }, { size: 4096 }])).toMatchObject({ memoryMb: 12_288 });
    expect(memoryOf([{ size: 8192 }, { size: 0xffff }])).toMatchObject({ memoryMb: null });
    expect(memoryOf([])).toMatchObject({ memory: [], memoryMb: null });
  });

  it('has no maker where firmware has counted instead', () => {
    const [module] = memoryOf([{ size: 1, maker: 'Manufacturer0', partNumber: 'PartNum0' }])?.memory ?? [];
    expect(module).toMatchObject({ maker: null, partNumber: null });
  });

  it('knows the processor from its registry key where CPUID is missing', () => {
    const { system } = judge(
      dump().cpuRegistry({ name: 'CPU', identifier: 'Intel64 Family 6 Model 183 Stepping 1', microcode: 0x12b_0000_0000n }),
    );
    expect(system?.processor).toMatchObject({ family: 6, model: 183, stepping: 1, microcode: '0x12b', hypervisor: null, features: [] });
    const arm = judge(dump().cpuRegistry({ name: 'CPU', identifier: 'ARMv8 (64-bit) Family 8 Model 805 Revision D0E' })).system;
    expect(arm?.processor).toMatchObject({ identifier: expect.stringContaining('ARMv8'), family: null });
  });
});
