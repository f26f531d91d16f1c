import { describe, expect, it } from 'vitest';
import { asciiz, cleanText, filetimeToIso, guid, utf16 } from '../../../shared/bytes/text.ts';
import { filetime } from '../../builder/dumpHeader.ts';
import { asciiBytes, utf16Bytes } from '../../builder/section.ts';
import { guidBytes } from '../../builder/tagged.ts';
import { fc } from '../dump/support/property.ts';

const wellFormed = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));

describe('utf16', () => {
  it('gives back every text that has no NUL', () => {
    fc.assert(fc.property(wellFormed, (text) => utf16(utf16Bytes(text)) === text));
  });

  it('ends at the first NUL and drops an odd last byte', () => {
    expect(utf16(utf16Bytes('evil.sys\0rest'))).toBe('evil.sys');
    expect(utf16(Uint8Array.of(0x41, 0, 0x42))).toBe('A');
    expect(utf16(new Uint8Array(0))).toBe('');
  });

  it('replaces lone surrogates instead of throwing', () => {
    expect(utf16(Uint8Array.of(0x00, 0xd8, 0x41, 0x00))).toBe('\ufffdA');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => !/\p{Surrogate}/u.test(utf16(bytes))));
  });
});

describe('asciiz', () => {
  it('ends at the first NUL, or at the end without one', () => {
    expect(asciiz(asciiBytes('abc\0def'))).toBe('abc');
    expect(asciiz(asciiBytes('abc'))).toBe('abc');
    expect(asciiz(new Uint8Array(0))).toBe('');
  });

  it('makes one character of every byte, so lengths in bytes follow from it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        (bytes) => asciiz(bytes).length === (bytes.includes(0) ? bytes.indexOf(0) : bytes.length),
      ),
    );
  });
});

describe('guid', () => {
  it('gives back a GUID as Windows stores it, wherever it stands', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(5), (text, at) => {
        const bytes = new Uint8Array(at + 16);
        bytes.set(guidBytes(text), at);
        return guid(bytes, at) === text;
      }),
    );
  });

  it('keeps GUIDs apart that share a place in the pool', () => {
    const one = '11223344-5566-7788-99aa-bbccddeeff00';
    const other = '11223344-5566-7788-98aa-bbccdceeff00';
    const texts = [one, other, one].map((text) => guid(guidBytes(text)));
    expect(texts).toEqual([one, other, one]);
  });
});

describe('filetimeToIso', () => {
  it('gives back every time of its years to the millisecond', () => {
    const date = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 0, max: 9999 }),
        (time, rest) => filetimeToIso(filetime(time) + BigInt(rest)) === time.toISOString(),
      ),
    );
  });

  it.each([0n, 1n, 0x4547_4150_4547_4150n, 0xffff_ffff_ffff_ffffn, 119_600_063_999_999_999n])(
    'says nothing about %s, which was never a time',
    (value) => {
      expect(filetimeToIso(value)).toBeNull();
    },
  );
});

describe('cleanText', () => {
  it('drops control characters, line ends and text direction marks', () => {
    expect(cleanText('a\r\nb\u001b[31mc\u0085d\u2028e\u202ef')).toBe('ab[31mcdef');
  });

  it('is never longer than asked and never ends in half a character', () => {
    expect(cleanText('x😀', 2)).toBe('x');
    expect(cleanText('x😀', 3)).toBe('x😀');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(30), (text, max) => {
        const clean = cleanText(text, max);
        return clean.length <= max && !/[\ud800-\udbff]$/.test(clean);
      }),
    );
  });
});
