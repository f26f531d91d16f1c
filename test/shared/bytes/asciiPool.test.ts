import { describe, expect, it } from 'vitest';
import { pooledAscii } from '../../../shared/bytes/asciiPool.ts';
import { utf16Bytes } from '../../builder/section.ts';
import { fc } from '../dump/support/property.ts';

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });

describe('pooledAscii', () => {
  it('gives back every text, whatever was asked for before', () => {
    fc.assert(
      fc.property(fc.array(printable, { maxLength: 30 }), fc.nat(6), (texts, at) =>
        [...texts, ...texts].every((text) => {
          const bytes = new Uint8Array(at + text.length * 2);
          bytes.set(utf16Bytes(text), at);
          return pooledAscii(bytes, at, bytes.length) === text;
        }),
      ),
    );
  });

  it('keeps texts apart that share a slot', () => {
    const names = Array.from({ length: 30_000 }, (_, i) => `driver${i}.sys`);
    const read = [...names, ...names].map((name) => pooledAscii(utf16Bytes(name), 0, name.length * 2));
    expect(read).toEqual([...names, ...names]);
  });
});
