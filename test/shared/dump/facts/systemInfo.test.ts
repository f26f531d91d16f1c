import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { SystemFacts } from '../../../../shared/dump/dumpImage.ts';
import { meaningful } from '../../../../shared/dump/facts/systemInfo.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { dumpBuilder } from '../../../builder/dumpBuilder.ts';
import type { SmbiosFields } from '../../../builder/smbios.ts';

const UUID = '11223344-5566-7788-99aa-bbccddeeff00';

function systemOf(fields: SmbiosFields): SystemFacts | null {
  return openDump(bytesSource(dumpBuilder().smbios(fields).finish())).system;
}

describe('readSystemFacts', () => {
  it('has no machine for a dump that says nothing of it', () => {
    expect(openDump(bytesSource(dumpBuilder().finish())).system).toBeNull();
  });

  it('has the processor alone when only its registry values are there', () => {
    const dump = dumpBuilder().cpuRegistry('Intel(R) Core(TM) i9-10900F CPU @ 2.80GHz  ').finish();
    expect(openDump(bytesSource(dump)).system).toMatchObject({
      manufacturer: null,
      model: null,
      baseboard: null,
      biosVendor: null,
      biosVersion: null,
      biosDate: null,
      cpu: 'Intel(R) Core(TM) i9-10900F CPU @ 2.80GHz',
      identity: null,
    });
  });

  it('has no processor when only SMBIOS is there', () => {
    expect(systemOf({ manufacturer: 'ASUS', boardProduct: 'PRIME Z490-P' })).toMatchObject({
      manufacturer: 'ASUS',
      baseboard: 'PRIME Z490-P',
      cpu: null,
    });
  });

  it('shows none of the texts that makers leave where they fill in nothing', () => {
    const placeholder = 'To Be Filled By O.E.M.';
    const facts = systemOf({
      manufacturer: 'System manufacturer',
      product: 'System Product Name',
      serial: 'System Serial Number',
      boardProduct: placeholder,
      boardSerial: 'Default string',
      biosVendor: placeholder,
      biosVersion: 'N/A',
      biosDate: '  ',
    });
    expect(Object.values(facts ?? {}).filter((value) => typeof value === 'string')).toEqual([]);
  });

  it('tells two machines of one model apart, and the same machine in two dumps together', () => {
    const model = { boardManufacturer: 'Contoso', boardProduct: 'Board 9' };
    const first = systemOf({ ...model, uuid: UUID, serial: 'A1' })?.identity;
    expect(systemOf({ ...model, uuid: UUID, serial: 'A1', biosVersion: '2.0' })?.identity).toBe(first);
    expect(systemOf({ ...model, uuid: UUID, serial: 'A2' })?.identity).not.toBe(first);
    expect(systemOf({ ...model, uuid: UUID.replace('00', '01'), serial: 'A1' })?.identity).not.toBe(first);
  });

  it.each([
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '03000200-0400-0500-0006-000700080009',
    '12345678-1234-5678-90ab-cddeefaabbcc',
  ])('takes UUID %s, which many boards share, for none', (uuid) => {
    expect(systemOf({ uuid, product: 'P' })?.identity).toBeNull();
    expect(systemOf({ uuid, boardSerial: 'BS-1' })?.identity).toBe('||BS-1||');
  });
});

describe('meaningful', () => {
  it.each([
    'Default string',
    'DEFAULT STRING',
    'None',
    'Not Applicable',
    'INVALID',
    '0',
    '00000000',
    'xxxxxxxx',
    '.',
    '---',
    '123456789',
    'Type1ProductConfigId',
    'O.E.M.',
    'All Series',
    'To be filled by OEM',
    'Unknown',
    null,
  ])('is null for %j', (text) => {
    expect(meaningful(text)).toBeNull();
  });

  it.each(['ASUS', 'X570', '20XW', 'OEM Corp', 'System76', 'Nonesuch 3', 'N/A-7'])('keeps %j', (text) => {
    expect(meaningful(text)).toBe(text);
  });

  it('makes one space of many', () => {
    expect(meaningful('  American   Megatrends Inc.  ')).toBe('American Megatrends Inc.');
  });
});
