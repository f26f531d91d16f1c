import { describe, expect, it } from 'vitest';
import { type Field, type FieldType, layoutSize, readLayout, u8, u16, u32, u64, viewOf } from '../../../shared/bytes/layout.ts';
import { fc } from '../dump/support/property.ts';

const WIDTH: Record<FieldType, number> = { u8: 1, u16: 2, u32: 4, u64: 8 };

describe('readLayout', () => {
  it('reads each width little-endian, u64 as bigint', () => {
    const view = viewOf(Uint8Array.of(0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0xf0));
    const layout = { byte: u8(0), word: u16(0), dword: u32(1), qword: u64(2) };
    expect(readLayout(view, 1, layout)).toEqual({ byte: 0x01, word: 0x0201, dword: 0x05040302, qword: 0xf009080706050403n });
  });

  it('agrees with byte arithmetic for any layout at any base', () => {
    const field = fc.record({ at: fc.nat(40), type: fc.constantFrom<FieldType>('u8', 'u16', 'u32', 'u64') });
    const layouts = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 4 }).filter((name) => name !== '__proto__'),
      field,
    );
    fc.assert(
      fc.property(layouts, fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.nat(10), (layout, bytes, base) => {
        const values = readLayout(viewOf(bytes), base, layout) as Record<string, number | bigint>;
        for (const [name, { at, type }] of Object.entries(layout)) {
          let expected = 0n;
          for (let i = WIDTH[type] - 1; i >= 0; i--) expected = expected * 256n + BigInt(bytes[base + at + i] ?? 0);
          if (BigInt(values[name] ?? -1) !== expected) return false;
        }
        return true;
      }),
    );
  });

  it('reads a view of part of a buffer from that part', () => {
    const whole = Uint8Array.of(1, 2, 3, 4, 5, 6);
    expect(readLayout(viewOf(whole.subarray(2, 4)), 0, { word: u16(0) })).toEqual({ word: 0x0403 });
  });

  it('throws a RangeError, our own bug, when the caller did not check the size', () => {
    expect(() => readLayout(viewOf(new Uint8Array(7)), 0, { qword: u64(0) })).toThrow(RangeError);
  });
});

describe('layoutSize', () => {
  it('is the end of the last field, whatever the order', () => {
    expect(layoutSize({ late: u32(0x10), early: u64(0) })).toBe(0x14);
    expect(layoutSize({ wide: u64(8), narrow: u8(10) })).toBe(16);
    expect(layoutSize({} as Record<string, Field>)).toBe(0);
  });
});
