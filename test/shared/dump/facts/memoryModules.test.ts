import { describe, expect, it } from 'vitest';
import { readErrorCorrection, readMemoryModules } from '../../../../shared/dump/facts/memoryModules.ts';
import { smbiosStructures } from '../../../../shared/dump/facts/smbiosTable.ts';
import { type MemoryFields, smbiosTable } from '../../../builder/smbios.ts';
import { fc } from '../support/property.ts';

const modulesOf = (...memory: readonly MemoryFields[]) => readMemoryModules(smbiosStructures(smbiosTable({ memory })));
const one = (fields: Partial<MemoryFields>) => modulesOf({ size: 8192, ...fields })[0];

describe('readMemoryModules', () => {
  it('reads slot, size, kind, the speed it runs at, maker and part number, and no serial or tag', () => {
    const module = one({ slot: 'DIMM A1', bank: 'BANK 0', maker: 'Contoso', serial: 'SECRET-1', asset: 'SECRET-2', partNumber: 'C-1' });
    expect(module).toEqual({
      slot: 'DIMM A1',
      bank: 'BANK 0',
      sizeMb: 8192,
      kind: 'DDR4',
      speedMts: 2666,
      maker: 'Contoso',
      partNumber: 'C-1',
    });
  });

  it('leaves out empty sockets', () => {
    expect(modulesOf({ slot: 'A', size: 0 }, { slot: 'B', size: 4096 }).map(({ slot }) => slot)).toEqual(['B']);
  });

  it.each<[Partial<MemoryFields>, number | null]>([
    [{ size: 0xffff }, null],
    [{ size: 0x7fff, extendedSize: 65_536 }, 65_536],
    [{ size: 0x7fff, length: 0x1b }, null],
    [{ size: 0x8000 | 2048 }, 2],
  ])('reads a size of %j', (fields, sizeMb) => {
    expect(one(fields)).toMatchObject({ sizeMb });
  });

  it.each<[Partial<MemoryFields>, number | null]>([
    [{ configuredSpeed: 0 }, 3200],
    [{ configuredSpeed: 0, speed: 0 }, null],
    [{ length: 0x1b }, 3200],
    [{ configuredSpeed: 0xffff, extendedConfiguredSpeed: 70_000 }, 70_000],
  ])('reads a speed of %j', (fields, speedMts) => {
    expect(one(fields)).toMatchObject({ speedMts });
  });

  it('reads at most 128 modules', () => {
    expect(modulesOf(...Array.from({ length: 300 }, () => ({ size: 16 })))).toHaveLength(128);
  });

  it.each([
    [3, false],
    [5, true],
    [6, true],
    [2, null],
  ])('reads error correction %i', (memoryCorrection, expected) => {
    expect(readErrorCorrection(smbiosStructures(smbiosTable({ memory: [], memoryCorrection })))).toBe(expected);
  });

  it('never throws on a damaged table', () => {
    const whole = smbiosTable({ memory: [{ slot: 'A', size: 8192 }, { size: 0x7fff }] });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, value, size) => {
        const bytes = whole.slice();
        bytes[at] = value;
        return readMemoryModules(smbiosStructures(bytes.subarray(0, size))).length <= 128;
      }),
    );
  });
});
