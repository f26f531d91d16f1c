import { describe, expect, it } from 'vitest';
import type { SmbiosFields } from '../../builder/smbios.ts';
import { crashDump, judge } from './support/crashes.ts';

const PLACEHOLDER = 'To be filled by O.E.M.';
const MACHINE: SmbiosFields = {
  manufacturer: 'Contoso',
  product: 'Tower 9',
  serial: 'SN-1',
  uuid: '11223344-5566-7788-99aa-bbccddeeff00',
  boardManufacturer: 'Contoso',
  boardProduct: 'Board 9',
  boardSerial: 'BS-1',
  biosVersion: '1.0',
  memory: [{ slot: 'A', size: 8192 }],
};

function idOf(smbios: SmbiosFields, code = 0x50): string | null | undefined {
  return judge(crashDump({ code, stack: 'nt!KeBugCheckEx' }).smbios(smbios)).system?.machineId;
}

describe('machineId', () => {
  it('is one for eight dumps of one machine, whatever crashed, whenever, after whatever update', () => {
    const ids = [0x0a, 0x1a, 0x3b, 0x50, 0x7e, 0x9f, 0xd1, 0x124].map((code, index) => {
      const smbios = { ...MACHINE, biosVersion: `1.${index}`, memory: Array.from({ length: index }, () => ({ slot: 'A', size: 8192 })) };
      const dump = crashDump({ code, parameters: [BigInt(index)], stack: 'nt!KeBugCheckEx' });
      dump.unloaded(`d${index}.sys`, 0xffff_f800_7000_0000n, 0xffff_f800_7001_0000n).process(`app${index}.exe`);
      return judge(dump.smbios(smbios).cpuRegistry({ name: 'CPU', microcode: BigInt(index) << 32n })).system?.machineId;
    });
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs between machines that differ in one thing that identifies', () => {
    const others: SmbiosFields[] = [
      MACHINE,
      { ...MACHINE, uuid: '11223344-5566-7788-99aa-bbccddeeff01' },
      { ...MACHINE, serial: 'SN-2' },
      { ...MACHINE, boardSerial: 'BS-2' },
      { ...MACHINE, boardProduct: 'Board 8' },
    ];
    expect(new Set(others.map((smbios) => idOf(smbios))).size).toBe(others.length);
  });

  it.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '03000200-0400-0500-0006-000700080009'])(
    'is none for machines that have only what makers leave empty (%s)',
    (uuid) => {
      const empty = { ...MACHINE, uuid, serial: PLACEHOLDER, boardSerial: 'Default string' };
      expect(idOf(empty)).toBeNull();
      expect(idOf({ ...empty, boardSerial: 'BS-1' })).not.toBe(idOf({ ...empty, boardSerial: 'BS-2' }));
    },
  );

  it('shows nothing of the serials that it is made of', () => {
    const result = JSON.stringify(
      judge(crashDump({ code: 0x50, stack: 'nt!KeBugCheckEx' }).smbios({ ...MACHINE, memory: [{ size: 1, serial: 'MEM-77' }] })),
    );
    for (const secret of ['SN-1', 'BS-1', 'MEM-77', '11223344-5566']) expect(result).not.toContain(secret);
  });
});
