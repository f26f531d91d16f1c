import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../shared/bytes/layout.ts';
import { exceptionRecordSize, readExceptionRecord } from '../../../shared/dump/exceptions.ts';
import { exceptionRecord32, exceptionRecord64 } from '../../builder/exceptionRecord.ts';

const wide = { code: 0xc000_0005, flags: 1, address: 0xffff_f801_5b00_1c20n, parameters: [1n, 0xffff_8000_0000_0010n] };
const narrow = { code: 0xc000_0005, flags: 0, address: 0x9123_1c20n, parameters: [0n, 0x10n, 0x20n] };

describe('readExceptionRecord', () => {
  it('reads the 64-bit record with its parameters', () => {
    expect(readExceptionRecord(viewOf(exceptionRecord64(wide)), 0, true)).toEqual(wide);
  });

  it('reads the 32-bit record with its parameters', () => {
    expect(readExceptionRecord(viewOf(exceptionRecord32(narrow)), 0, false)).toEqual(narrow);
  });

  it('reads all fifteen parameters, and takes no more for damage', () => {
    const parameters = Array.from({ length: 15 }, (_, i) => BigInt(i + 1));
    const full = exceptionRecord64({ ...wide, parameters });
    expect(readExceptionRecord(viewOf(full), 0, true)?.parameters).toEqual(parameters);
    new DataView(full.buffer).setUint32(0x18, 16, true);
    expect(readExceptionRecord(viewOf(full), 0, true)).toBeNull();
    new DataView(full.buffer).setUint32(0x18, 0xffff_ffff, true);
    expect(readExceptionRecord(viewOf(full), 0, true)).toBeNull();
  });

  it('is null for code 0, for a cut record and for a place outside', () => {
    expect(readExceptionRecord(viewOf(exceptionRecord64({ ...wide, code: 0 })), 0, true)).toBeNull();
    expect(readExceptionRecord(viewOf(exceptionRecord64(wide)), 1, true)).toBeNull();
    expect(readExceptionRecord(viewOf(exceptionRecord32(narrow)), -4, false)).toBeNull();
    expect([exceptionRecordSize(true), exceptionRecordSize(false)]).toEqual([0x98, 0x50]);
  });
});
