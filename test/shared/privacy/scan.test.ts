import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { type PrivacyScan, piecesOf, scanPrivacy } from '../../../shared/privacy/scan.ts';
import { summariseScan } from '../../../shared/privacy/summary.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { asciiBytes, concat } from '../../builder/section.ts';
import { checkingSource, countingSource, poisonedSource, sparseSource } from '../dump/support/sources.ts';
import { MAC, PLANTED, personalDump, SID } from './personalDump.ts';

const scanOf = (bytes: Uint8Array): PrivacyScan => scanPrivacy(checkingSource(bytes), openDump(bytesSource(bytes)));
const planted = (scan: PrivacyScan, kind: string, value: string) =>
  scan.values.find((one) => one.kind === kind && one.value.toLowerCase() === value.toLowerCase());

describe('the scan of a dump', () => {
  const scan = scanOf(personalDump().finish());

  it.each(PLANTED)('finds the %s %s', (kind, value) => {
    expect(planted(scan, kind, value)).toBeDefined();
  });

  it('finds nothing else', () => {
    const expected = PLANTED.map(([kind, value]) => `${kind} ${value}`.toLowerCase()).sort();
    expect(scan.values.map(({ kind, value }) => `${kind} ${value}`.toLowerCase()).sort()).toEqual(expected);
  });

  it('says in which structures, and how sure it is', () => {
    expect(planted(scan, 'user-name', 'janedoe')).toMatchObject({
      confidence: 'certain',
      count: 5,
      places: [
        { place: 'saved memory', count: 3 },
        { place: 'call stack', count: 1 },
        { place: 'process path', count: 1 },
      ],
    });
    expect(planted(scan, 'serial-number', 'SN-4711-0815')?.places).toEqual([{ place: 'SMBIOS table', count: 1 }]);
    expect(planted(scan, 'product-key', 'VK7JG-NPHTM-C97JM-9MPGT-3V66T')?.places).toEqual([{ place: 'ACPI tables', count: 1 }]);
  });

  it('finds a value again where nothing tells what it is: in another case, encoding or form', () => {
    expect(planted(scan, 'machine-name', 'ACCOUNTING7')?.count).toBe(2);
    expect(planted(scan, 'ssid', 'Home of Jane')?.count).toBe(3);
    expect(planted(scan, 'sid', SID)?.at.map(({ encoding }) => encoding)).toEqual(['binary', 'utf16']);
    expect(planted(scan, 'mac-address', MAC)?.count).toBe(3);
  });

  it('gives where a value stands, to the byte', () => {
    const bytes = personalDump().finish();
    const [place] = planted(scan, 'email', 'jane.doe@mail.example.com')?.at ?? [];
    const there = bytes.subarray(place?.fileOffset, (place?.fileOffset ?? 0) + (place?.sizeBytes ?? 0));
    expect(Buffer.from(there).toString('utf16le')).toBe('jane.doe@mail.example.com');
  });

  it('is the same from a source that reuses its buffer', () => {
    const bytes = personalDump().finish();
    expect(scanPrivacy(poisonedSource(bytes), openDump(poisonedSource(bytes)))).toEqual(scan);
  });

  it("takes makers' placeholders for nothing", () => {
    const bytes = personalDump((builder) =>
      builder.smbios({ serial: 'To Be Filled By O.E.M.', boardSerial: 'Default string', uuid: '00000000-0000-0000-0000-000000000000' }),
    ).finish();
    expect(scanOf(bytes).values.filter(({ kind }) => kind === 'machine-uuid')).toHaveLength(1);
  });

  it('does not look for words that many are called in texts about something else', () => {
    const bytes = personalDump((builder) =>
      builder.memory(0xffff_8a82_0000_0000n, asciiBytes('C:\\Users\\Intel\\x\0 Intel Intel Intel\0')),
    );
    expect(planted(scanOf(bytes.finish()), 'user-name', 'Intel')?.count).toBe(1);
  });

  it('leaves the names of drivers to the drivers', () => {
    const bytes = personalDump((builder) => builder.module('janedoe.sys', 0xffff_f800_2234_0000n, 0x1000)).finish();
    expect(planted(scanOf(bytes), 'user-name', 'janedoe')?.places.map(({ place }) => place)).not.toContain('driver names');
  });

  it('of damaged tables ends', () => {
    const bytes = personalDump().finish();
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged.fill(0xff, at, at + 64);
      if (at < 0x2100) damaged.set(bytes.subarray(0, 0x40), 0);
      expect(scanOf(damaged).scannedBytes).toBe(bytes.length);
    }
  });
});

describe('a large file', () => {
  it('is read in pieces, twice and not more', () => {
    const head = personalDump().finish();
    const source = countingSource(sparseSource(head, 40 * 1024 * 1024));
    const scan = scanPrivacy(source, openDump(bytesSource(head)));
    expect(planted(scan, 'user-name', 'janedoe')?.count).toBe(5);
    expect(source.bytesRead).toBeLessThan(2.1 * 40 * 1024 * 1024);
  });

  it('is cut into pieces that cover every byte once', () => {
    const bytes = Uint8Array.from({ length: 50_000 }, (_, i) => i & 0xff);
    const parts = [...piecesOf(checkingSource(bytes), 7000)].map(({ bytes: piece, from, to }) => piece.slice(from, to));
    expect(concat(...parts)).toEqual(bytes);
  });

  it('above 64 MiB is left to the command, and the result says so', () => {
    const head = personalDump().finish();
    const file = { path: 'x', name: 'x', sizeBytes: 0, sha256: null };
    const result = triageDump(sparseSource(head, 65 * 1024 * 1024), file);
    expect(result.privacy).toBeNull();
    expect(result.limits.at(-1)).toContain('faultline privacy');
    expect(triageDump(bytesSource(head), file).privacy?.scannedBytes).toBe(head.length);
    expect(triageDump(bytesSource(head), file, 'verdict')).not.toHaveProperty('privacy');
  });
});

describe('a file made to slow the scan down', () => {
  const SIZE = 2 * 1024 * 1024;
  const repeated = (text: string) => {
    const head = personalDump().finish();
    const unit = asciiBytes(text);
    const bytes = new Uint8Array(SIZE);
    bytes.set(head);
    for (let at = head.length; at + unit.length <= SIZE; at += unit.length) bytes.set(unit, at);
    return bytes;
  };

  it.each([
    '@',
    'a@',
    'a.b@c.d.e.',
    '\\',
    'USB\\a',
    'USB\\x&y\\z12345&',
    '1.1.1.1.1.',
    'S-1-5-21-',
    '\\Users\\a',
    'HOMENET=',
    'aa:bb:',
    '\xdd\xd7\x80\x95\x79\x03\x58\x46\x98\x70\xd5\xbe\x7d\x52\xd6\xdeww',
    '\x01\x05\0\0\0\0\0\x05\x15\0\0\0\x01\x02\x03\x04',
  ])('all of %j is looked through in time', (text) => {
    const started = performance.now();
    const scan = scanOf(repeated(text));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(scan.values.length).toBeLessThanOrEqual(4096);
  });

  it('with a different name in every path lists some and counts the rest', () => {
    const names = Array.from({ length: 9000 }, (_, i) => `C:\\Users\\user${i}\\x\0`).join('');
    const scan = scanOf(concat(personalDump().finish(), asciiBytes(names)));
    expect(scan.values.length).toBe(4096);
    expect(scan.unlisted).toBeGreaterThan(4000);
  });
});

describe('what a result says of it', () => {
  it('is counts and masked examples, and never a value', () => {
    const summary = summariseScan(scanOf(personalDump().finish()));
    const text = JSON.stringify(summary);
    for (const [, value] of PLANTED) expect(text).not.toContain(value);
    expect(summary.findings.find(({ kind }) => kind === 'machine-name')).toMatchObject({
      values: 2,
      certain: 2,
      examples: ['A***', 'D***'],
    });
    expect(summary.findings.find(({ kind }) => kind === 'sid')?.examples).toEqual(['S-1-5-21-***']);
    expect(summary.findings.find(({ kind }) => kind === 'email')?.examples).toEqual(['j***@m***']);
  });
});
