import { describe, expect, it } from 'vitest';
import type { Finding, PersonalKind } from '../../../shared/privacy/finding.ts';
import { knownValues } from '../../../shared/privacy/knownValues.ts';
import { asciiBytes, concat, utf16Bytes } from '../../builder/section.ts';
import { fc } from '../dump/support/property.ts';

interface Value {
  readonly kind: PersonalKind;
  readonly value: string;
}

function found(values: readonly Value[], bytes: Uint8Array): string[] {
  const into: Finding[] = [];
  knownValues(values).find(bytes, 0, 0, bytes.length, into, () => true);
  return into.map(({ value, encoding, fileOffset, sizeBytes }) => `${fileOffset} ${sizeBytes} ${encoding} ${value}`).sort();
}

const isWord = (unit: number | undefined) => unit !== undefined && /[a-z0-9]/i.test(String.fromCharCode(unit));

/** Every place of every text, looked for one by one. */
function expected(values: readonly Value[], bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const out: string[] = [];
  for (const { value } of values) {
    for (let at = 0; at + value.length <= text.length - 2 && value.length >= 4; at++) {
      const isThere = text.slice(at, at + value.length).toLowerCase() === value.toLowerCase();
      if (isThere && !isWord(bytes[at - 1]) && !isWord(bytes[at + value.length])) out.push(`${at} ${value.length} ascii ${value}`);
    }
  }
  return out.sort();
}

describe('values that are known already', () => {
  it('that begin alike are all found, each where it stands', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 7 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', ' '), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          name.filter((one) => new Set(one).size > 1),
          { maxLength: 12 },
        ),
        text,
        (names, letters) => {
          const values = names.map((value) => ({ kind: 'user-name' as const, value }));
          const bytes = asciiBytes(`${names.join(' ')} ${letters} ..`);
          expect(found(values, bytes)).toEqual(expected(values, bytes));
        },
      ),
    );
  });

  it('are found in either encoding, as text and as structures', () => {
    const values: Value[] = [
      { kind: 'mac-address', value: '02:61:03:62:05:63' },
      { kind: 'ssid', value: 'Cafe' },
      { kind: 'ssid', value: 'Cafe Central' },
    ];
    const bytes = concat(
      Uint8Array.of(9, 2, 0x61, 3, 0x62, 5, 0x63, 9),
      asciiBytes('cafe central, '),
      utf16Bytes('CAFE\0\0'),
      asciiBytes('026103620563 '),
    );
    expect(found(values, bytes)).toEqual([
      '1 6 binary 02:61:03:62:05:63',
      '22 8 utf16 Cafe',
      '34 12 ascii 02:61:03:62:05:63',
      '8 12 ascii Cafe Central',
      '8 4 ascii Cafe',
    ]);
  });

  it.each([
    ['short names', ['Ann1', 'Bob2']],
    ['longer names', ['Annabel', 'Bobby']],
    ['names in other scripts', ['Сергей', 'Łukasz', 'Ναταλία']],
  ])('are found wherever they stand in memory and however the bytes are cut up: %s', (_, names) => {
    const values: Value[] = [
      ...names.map((value) => ({ kind: 'user-name' as const, value })),
      { kind: 'mac-address' as const, value: '00:00:5e:10:20:30' },
    ];
    const known = knownValues(values);
    const mac = Uint8Array.of(0, 0, 0x5e, 0x10, 0x20, 0x30);
    const isPlain = names.every((name) => /^[ -~]*$/.test(name));
    const needle = fc.constantFrom(
      mac,
      ...names.map((name) => utf16Bytes(name)),
      ...(isPlain ? names.map((name) => asciiBytes(name)) : []),
    );
    const piece = fc.record({ needle, gap: fc.integer({ min: 2, max: 9 }), fill: fc.constantFrom(0, 0x20) });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.tuple(fc.nat(7), fc.nat(9), fc.nat(2)),
        fc.integer({ min: 5, max: 40 }),
        (pieces, around, size) => {
          const [offset, before, behind] = around;
          const wanted: string[] = [];
          const parts: Uint8Array[] = [];
          let at = 0;
          for (const [index, { needle: bytes, gap: usual, fill }] of pieces.entries()) {
            const gap = index === 0 ? before : usual;
            parts.push(new Uint8Array(gap).fill(fill), bytes);
            wanted.push(`${at + gap} ${bytes.length}`);
            at += gap + bytes.length;
          }
          const memory = concat(new Uint8Array(offset), ...parts, new Uint8Array(behind));
          const bytes = memory.subarray(offset);
          const into: Finding[] = [];
          for (let from = 0; from < bytes.length; from += size) {
            known.find(bytes, 0, from, Math.min(bytes.length, from + size), into, () => true);
          }
          const places = into.map(({ fileOffset, sizeBytes }) => `${fileOffset} ${sizeBytes}`);
          expect(places).toEqual(wanted);
        },
      ),
    );
  });

  it('that begin with sixty equal letters do not slow the search down', () => {
    const values = Array.from({ length: 300 }, (_, i) => ({
      kind: 'user-name' as const,
      value: `${'a'.repeat(61)}${String(i).padStart(3, 'b')}`,
    }));
    const started = performance.now();
    expect(found(values, new Uint8Array(4 << 20).fill(0x61))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
