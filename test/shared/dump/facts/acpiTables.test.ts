import { describe, expect, it } from 'vitest';
import { readAcpiOem, readAcpiTables } from '../../../../shared/dump/facts/acpiTables.ts';
import { acpiBlob } from '../../../builder/machineBlobs.ts';
import { fc } from '../support/property.ts';

const FADT = { signature: 'FACP', length: 276, oemId: 'CONTOS', oemTableId: 'BOARD9' };
const MCFG = { signature: 'MCFG', length: 60, oemId: 'OTHER', oemTableId: 'FIRST' };
const SSDT = { signature: 'SSDT', length: 5000, oemId: 'AMD', oemTableId: 'AmdTable' };

describe('readAcpiOem', () => {
  it.each([28, 52, 68, 92, 104, 300])('finds the tables when each is cut to %i bytes', (share) => {
    const blob = acpiBlob([MCFG, FADT, SSDT, SSDT, { ...MCFG, signature: 'HPET', length: 56 }], share);
    expect(readAcpiTables(blob)).toMatchObject({ starts: { length: 5 }, decodedBytes: blob.length });
    expect(readAcpiOem(blob)).toEqual({ oemId: 'CONTOS', oemTableId: 'BOARD9' });
  });

  it('takes the first table where there is no FADT', () => {
    expect(readAcpiOem(acpiBlob([MCFG, SSDT]))).toEqual({ oemId: 'OTHER', oemTableId: 'FIRST' });
  });

  it('has no text for blanks', () => {
    expect(readAcpiOem(acpiBlob([{ ...FADT, oemId: '   ', oemTableId: '' }]))).toEqual({ oemId: null, oemTableId: null });
  });

  it('says nothing when the tables do not end with the blob', () => {
    const blob = acpiBlob([MCFG, FADT, SSDT]).slice();
    expect(readAcpiOem(blob.subarray(0, 27))).toBeNull();
    // Three whole tables, the last one cut: no share makes up for that.
    expect(readAcpiOem(acpiBlob([FADT, FADT, FADT], 300).subarray(0, -8))).toBeNull();
    blob[60] = 0;
    expect(readAcpiOem(blob)).toBeNull();
    expect(readAcpiOem(new Uint8Array(0))).toBeNull();
  });

  it('is not held up by tables of no length, or by a great many', () => {
    const still = acpiBlob([FADT]);
    new DataView(still.buffer, still.byteOffset).setUint32(4, 0, true);
    expect(readAcpiOem(still)).toBeNull();
    expect(readAcpiTables(acpiBlob(Array.from({ length: 200 }, () => FADT))).starts.length).toBeLessThanOrEqual(128);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => (readAcpiOem(bytes)?.oemId ?? '').length <= 6));
  });
});
