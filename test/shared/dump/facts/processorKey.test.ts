import { describe, expect, it } from 'vitest';
import { readProcessorKey } from '../../../../shared/dump/facts/processorKey.ts';
import { cpuRegistryBlob } from '../../../builder/tagged.ts';

describe('readProcessorKey', () => {
  it('reads name, identifier, maker, frequency and the microcode of either maker', () => {
    expect(readProcessorKey(cpuRegistryBlob({ name: 'Intel(R) Xeon(R)  ', mhz: 2592, microcode: 0x3c_0000_0000n }))).toEqual({
      name: 'Intel(R) Xeon(R)',
      identifier: 'Intel64 Family 6 Model 94 Stepping 3',
      vendor: 'GenuineIntel',
      mhz: 2592,
      microcode: 0x3c,
    });
    expect(readProcessorKey(cpuRegistryBlob({ name: 'AMD', microcode: 0x0a20_1016n })).microcode).toBe(0x0a201016);
  });

  it('knows no microcode where the key has none or 0', () => {
    expect(readProcessorKey(cpuRegistryBlob({ name: 'AMD' })).microcode).toBeNull();
    expect(readProcessorKey(cpuRegistryBlob({ name: 'AMD', microcode: 0n })).microcode).toBeNull();
  });

  it('has nothing of an empty blob', () => {
    expect(Object.values(readProcessorKey(new Uint8Array(0)))).toEqual([null, null, null, null, null]);
  });
});
