import { describe, expect, it } from 'vitest';
import { registryNumber, registryText, registryValues } from '../../../../shared/dump/facts/registryValues.ts';
import { section, utf16Bytes } from '../../../builder/section.ts';
import { cpuRegistryBlob } from '../../../builder/tagged.ts';
import { fc } from '../support/property.ts';

const texts = (blob: Uint8Array) =>
  new Map(
    [...registryValues(blob)].flatMap(([name, value]) => {
      const text = registryText(value);
      return text === null ? [] : [[name, text] as const];
    }),
  );

describe('registryValues', () => {
  const blob = cpuRegistryBlob({ name: 'AMD Ryzen 5 3600 6-Core Processor  ', mhz: 3593 });

  it('reads texts, and no text of numbers and binary values', () => {
    expect(Object.fromEntries(texts(blob))).toEqual({
      Identifier: 'AMD64 Family 23 Model 8 Stepping 2',
      ProcessorNameString: 'AMD Ryzen 5 3600 6-Core Processor',
      VendorIdentifier: 'AuthenticAMD',
    });
  });

  it('reads numbers, and none behind the end of a value', () => {
    const values = registryValues(blob);
    expect(registryNumber(values.get('~MHz'))).toBe(3593);
    expect(registryNumber(values.get('~MHz'), 4)).toBeNull();
    expect(registryNumber(values.get('nothing'))).toBeNull();
  });

  it('keeps whole values only, wherever the blob is cut', () => {
    const whole = texts(blob);
    for (let size = 0; size < blob.length; size++) {
      for (const [name, value] of texts(blob.subarray(0, size))) expect(value).toBe(whole.get(name));
    }
  });

  it.each([0, 513, 0xffff_ffff])('stops at a name of %i bytes', (bytes) => {
    expect(registryValues(section().u32(bytes).pad(2000, 1).finish()).size).toBe(0);
  });

  it('stops at data that does not fit', () => {
    const name = utf16Bytes('ProcessorNameString\0');
    const value = section().u32(name.length).bytes(name).u32(1).u32(0xffff_ffff).pad(64, 0x41).finish();
    expect(registryValues(value).size).toBe(0);
  });

  it('reads at most 64 values and never throws', () => {
    const out = section();
    for (let i = 0; i < 80; i++) {
      const name = utf16Bytes(`v${i}\0`);
      out.u32(name.length).bytes(name).u32(1).u32(2).u16(0x41);
    }
    expect(registryValues(out.finish()).size).toBe(64);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => registryValues(bytes).size <= 64));
  });
});
