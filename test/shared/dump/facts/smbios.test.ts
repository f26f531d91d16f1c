import { describe, expect, it } from 'vitest';
import { readSmbios as readStructures } from '../../../../shared/dump/facts/smbios.ts';
import { smbiosStructures } from '../../../../shared/dump/facts/smbiosTable.ts';
import { asciiBytes, concat, section } from '../../../builder/section.ts';
import { smbiosTable } from '../../../builder/smbios.ts';
import { fc } from '../support/property.ts';

const FIELDS = {
  manufacturer: 'LENOVO',
  product: '20XW004QUS',
  serial: 'PF-1',
  uuid: '00112233-4455-6677-8899-aabbccddeeff',
  boardManufacturer: 'LENOVO',
  boardProduct: '20XW',
  boardSerial: 'L1',
  biosVendor: 'LENOVO',
  biosVersion: 'N32ET75W (1.51 )',
  biosDate: '12/02/2021',
};
const readSmbios = (blob: Uint8Array) => readStructures(smbiosStructures(blob));
/** What the builder adds by itself. */
const NO_MORE = { chassis: null, socket: null };
const NOTHING = Object.fromEntries(Object.keys({ ...FIELDS, ...NO_MORE }).map((key) => [key, null]));

/** A table of raw structures behind the 8-byte header. */
function table(...structures: readonly Uint8Array[]): Uint8Array {
  const raw = concat(...structures);
  return concat(section().u32(0x0002_0300).u32(raw.length).finish(), raw);
}

describe('readSmbios', () => {
  it('reads firmware, system and board', () => {
    expect(readSmbios(smbiosTable(FIELDS))).toEqual({ ...FIELDS, ...NO_MORE });
  });

  it('has nothing where texts are not specified', () => {
    expect(readSmbios(smbiosTable({ product: 'P' }))).toEqual({ ...NOTHING, product: 'P', uuid: '00000000-0000-0000-0000-000000000000' });
  });

  it.each([
    [3, 'desktop'],
    [0x80 | 10, 'notebook'],
    [17, 'server'],
    [2, null],
    [99, null],
  ])('reads chassis %i', (chassis, kind) => {
    expect(readSmbios(smbiosTable({ chassis }))).toMatchObject({ chassis: kind });
  });

  it('reads the socket of the processor', () => {
    expect(readSmbios(smbiosTable({ cpuSocket: 'LGA1700' })).socket).toBe('LGA1700');
  });

  it('takes the first system of several', () => {
    const system = (name: string) => concat(section().u8(1).u8(8).u16(1).u8(1).u8(0).u8(0).u8(0).finish(), asciiBytes(`${name}\0\0`));
    expect(readSmbios(table(system('first'), system('second')))).toEqual({ ...NOTHING, manufacturer: 'first' });
  });

  it('has no text for a number that points behind the strings', () => {
    const system = concat(section().u8(1).u8(8).u16(1).u8(1).u8(9).u8(0).u8(255).finish(), asciiBytes('only\0\0'));
    expect(readSmbios(table(system))).toEqual({ ...NOTHING, manufacturer: 'only' });
  });

  it('walks over structures without strings', () => {
    const memory = concat(section().u8(17).u8(4).u16(9).finish(), new Uint8Array(2));
    const board = concat(section().u8(2).u8(8).u16(2).u8(0).u8(1).u8(0).u8(0).finish(), asciiBytes('B9\0\0'));
    expect(readSmbios(table(memory, memory, board)).boardProduct).toBe('B9');
  });

  it('reads nothing behind the end of the table', () => {
    const end = concat(section().u8(127).u8(4).u16(9).finish(), new Uint8Array(2));
    const board = concat(section().u8(2).u8(8).u16(2).u8(0).u8(1).u8(0).u8(0).finish(), asciiBytes('B9\0\0'));
    expect(readSmbios(table(end, board))).toEqual(NOTHING);
  });

  it('says what it can of a table that is cut anywhere, or that claims too much', () => {
    const whole = smbiosTable(FIELDS);
    for (let size = 0; size < whole.length; size++) {
      const facts = readSmbios(whole.subarray(0, size));
      for (const [key, value] of Object.entries(facts))
        expect([null, FIELDS[key as keyof typeof FIELDS]].some((good) => value === null || good?.startsWith(value))).toBe(true);
    }
    new DataView(whole.buffer).setUint32(4, 0xffff_ffff, true);
    expect(readSmbios(whole)).toEqual({ ...FIELDS, ...NO_MORE });
  });

  it('never throws and bounds its texts, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const facts = readSmbios(table(bytes));
        return Object.values(facts).every((text) => text === null || text.length <= 128);
      }),
    );
    const endless = table(section().u8(1).u8(8).u16(1).u8(1).u8(0).u8(0).u8(0).finish(), new Uint8Array(200_000).fill(0x41));
    expect(readSmbios(endless).manufacturer).toHaveLength(128);
  });
});
