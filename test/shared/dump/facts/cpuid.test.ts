import { describe, expect, it } from 'vitest';
import { readCpuid } from '../../../../shared/dump/facts/cpuid.ts';
import { cpuidBlob, processorBlob } from '../../../builder/machineBlobs.ts';
import { fc } from '../support/property.ts';

describe('readCpuid', () => {
  it.each([
    [0xb0671, 6, 183, 1],
    [0x1067a, 6, 23, 10],
    [0x00a2_0f12, 25, 33, 2],
    [0x0087_0f10, 23, 113, 0],
    [0x0000_0f4a, 15, 4, 10],
    [0x0000_0543, 5, 4, 3],
  ])('reads family, model and stepping of 0x%s', (signature, family, model, stepping) => {
    expect(readCpuid(processorBlob({ vendor: 'GenuineIntel', signature }))).toMatchObject({
      vendor: 'GenuineIntel',
      family,
      model,
      stepping,
    });
  });

  it('names the features that are there', () => {
    const none = { vendor: 'AuthenticAMD', signature: 1, ecx: 0, extendedEcx: 0, extendedEdx: 0 } as const;
    expect(readCpuid(processorBlob(none))?.features).toEqual([]);
    expect(readCpuid(processorBlob({ ...none, ecx: 1 << 5, extendedEdx: 1 << 20 }))?.features).toEqual(['nx', 'vmx']);
    expect(readCpuid(processorBlob({ ...none, ecx: (1 << 20) | (1 << 23), extendedEcx: 4 }))?.features).toEqual([
      'svm',
      'sse4.2',
      'popcnt',
    ]);
  });

  it('sees a hypervisor and who made it', () => {
    const fields = { vendor: 'GenuineIntel', signature: 0xb0671 } as const;
    expect(readCpuid(processorBlob(fields))).toMatchObject({ hypervisor: false, hypervisorVendor: null });
    expect(readCpuid(processorBlob({ ...fields, hypervisor: 'Microsoft Hv' }))).toMatchObject({
      hypervisor: true,
      hypervisorVendor: 'Microsoft Hv',
    });
  });

  it('reads the microcode from the half of the register that the maker uses', () => {
    const fields = { vendor: 'GenuineIntel', signature: 0xb0671 } as const;
    expect(readCpuid(processorBlob({ ...fields, microcode: 0x12b_0000_0000n }))?.microcode).toBe(0x12b);
    expect(readCpuid(processorBlob({ ...fields, microcode: 0x0a20_1016n }))?.microcode).toBe(0x0a201016);
    expect(readCpuid(processorBlob({ ...fields, microcode: 0n }))?.microcode).toBeNull();
  });

  it('takes the first reading and the first of equal leaves', () => {
    const blob = cpuidBlob([
      { leaf: 1, values: [0x306c3, 0, 0, 0], second: [0x1067a, 0, 0, 0] },
      { leaf: 1, values: [0x1067a, 0, 0, 0] },
      { leaf: 1, register: true, values: [0x1067a, 0, 0, 0] },
    ]);
    expect(readCpuid(blob)).toMatchObject({ vendor: null, family: 6, model: 0x3c, stepping: 3 });
  });

  it('has nothing without a whole record', () => {
    expect(readCpuid(new Uint8Array(39))).toBeNull();
    expect(readCpuid(new Uint8Array(0))).toBeNull();
  });

  it('looks at 256 records at most and never throws', () => {
    const many = Array.from({ length: 256 }, (_, leaf) => ({ leaf: leaf + 2, values: [0, 0, 0, 0] as const }));
    expect(readCpuid(cpuidBlob([...many, { leaf: 1, values: [0x306c3, 0, 0, 0] }]))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => (readCpuid(bytes)?.vendor ?? '').length <= 12));
  });
});
