import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../../shared/bytes/layout.ts';
import { readEvent } from '../../../../../shared/dump/facts/events/eventRecords.ts';
import { readLegacyEvent } from '../../../../../shared/dump/facts/events/legacyEvent.ts';
import { type PayloadField, payloadValues } from '../../../../../shared/dump/facts/events/payloadFields.ts';
import { payloadStrings } from '../../../../../shared/dump/facts/events/payloadStrings.ts';
import { eventNameOf, providerNameOf } from '../../../../../shared/dump/facts/events/traceLogging.ts';
import { eventRecord, filetime, legacyPayload } from '../../../../builder/events.ts';
import { asciiBytes, section, utf16Bytes } from '../../../../builder/section.ts';

const all = (bytes: Uint8Array) => ({ from: 0, to: bytes.length });
const legacy = (bytes: Uint8Array) => readLegacyEvent(bytes, viewOf(bytes), all(bytes));
const values = (bytes: Uint8Array, fields: readonly PayloadField[]) => payloadValues(bytes, viewOf(bytes), all(bytes), fields);

describe('a classic event', () => {
  const bytes = legacyPayload(filetime(0), 0xc004_000b, 'disk', ['\\Device\\Harddisk0\\DR0', '']);

  it('names its source, id, severity and strings', () => {
    expect(legacy(bytes)).toEqual({ source: 'disk', id: 11, severity: 3, strings: ['\\Device\\Harddisk0\\DR0', ''] });
  });

  it('that is cut anywhere before its last string ends is none', () => {
    for (let length = 0; length < bytes.length - 5; length++) expect(legacy(bytes.subarray(0, length)), String(length)).toBeNull();
  });

  it('with an absurd number of strings or length of the source is none', () => {
    const many = bytes.slice();
    many[0x0e + 10 + 2 + 12] = 0xff;
    expect(legacy(many)).toBeNull();
    expect(legacy(section().bytes(bytes).put16(0x0c, 0xffff).finish())).toBeNull();
  });
});

describe('a payload of a known layout', () => {
  const bytes = section()
    .u16(4)
    .utf16('evil')
    .u32(0xc000_0034)
    .bytes(utf16Bytes('one\0'))
    .u8(7)
    .u64(filetime(Date.UTC(2024, 0, 1)))
    .finish();

  it('gives its values in order', () => {
    expect(values(bytes, ['counted', 'hex32', 'string', 'u8', 'filetime'])).toEqual([
      'evil',
      '0xc0000034',
      'one',
      '7',
      '2024-01-01T00:00:00.000Z',
    ]);
    expect(values(bytes, ['counted'])).toEqual(['evil']);
  });

  it('is not read when it is too short for it', () => {
    for (const fields of [
      ['counted', 'hex32', 'string', 'u8', 'guid'],
      ['string', 'string', 'string', 'string'],
    ] as const)
      expect(values(bytes, fields)).toBeNull();
    expect(values(section().u16(0xffff).finish(), ['counted'])).toBeNull();
    expect(values(asciiBytes('abc'), ['ansi'])).toBeNull();
  });
});

describe('text in a payload of no known layout', () => {
  const strings = (bytes: Uint8Array) => payloadStrings(bytes, all(bytes));

  it('is found as UTF-16 at odd places, and as bytes only when there is none', () => {
    expect(strings(section().u8(1).utf16('storahci').u16(0).u8(9).utf16('No device').u16(0).finish())).toEqual(['storahci', 'No device']);
    expect(strings(section().u32(0xffff_ffff).ascii('wlidsvc.dll').u8(0).finish())).toEqual(['wlidsvc.dll']);
    expect(strings(new Uint8Array(64))).toEqual([]);
  });

  it('is taken apart where strings stand behind their lengths', () => {
    const path = '\\Device\\HarddiskVolume4\\Windows\\System32\\svchost.exe';
    expect(strings(section().u16(path.length).utf16(path).u16(path.length).utf16(path).finish())).toEqual([path, path]);
  });

  it('is bounded in number and length', () => {
    const many = strings(utf16Bytes(`${'abcdef\0'.repeat(100)}`));
    expect(many).toHaveLength(8);
    expect(strings(utf16Bytes('x'.repeat(1500)))[0]).toHaveLength(200);
  });
});

describe('an event that carries its names', () => {
  const bytes = eventRecord({
    provider: '11111111-2222-3333-4444-555555555555',
    time: 1n,
    traceLogging: { provider: 'Contoso.Net', event: 'Connected' },
  });
  const event = readEvent(bytes, viewOf(bytes), 0);

  it('says who wrote it and what it is called', () => {
    expect(event.traits && providerNameOf(bytes, event.traits)).toBe('Contoso.Net');
    expect(event.schema && eventNameOf(bytes, event.schema)).toBe('Connected');
  });

  it('says nothing when the names do not end', () => {
    expect(providerNameOf(new Uint8Array(300).fill(0x41), { from: 0, to: 300 })).toBeNull();
    expect(eventNameOf(new Uint8Array(300).fill(0xff), { from: 0, to: 300 })).toBeNull();
  });
});
