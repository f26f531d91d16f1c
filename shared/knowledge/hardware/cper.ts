/**
 * Names of the Common Platform Error Record. Facts: UEFI Specification, appendix N (severities, sections, notification types,
 * memory error types, processor error types and operations); Windows' own sections: cper.h of the WDK.
 */
export const CPER_SEVERITIES: readonly string[] = ['recoverable', 'fatal', 'corrected', 'informational'];

/** Sorted by GUID. `part` is what an engineer would call the failing part. */
export const CPER_SECTIONS: readonly (readonly [guid: string, part: string])[] = [
  ['61ec04fc-48e6-d813-25c9-8daa44750b12', 'memory'],
  ['81212a96-09ed-4996-9471-8d729c8e69ed', 'firmware'],
  ['8a1e1d01-42f9-4557-9c33-565e5cc3f7e8', 'machine check'],
  ['9876ccad-47b4-4bdb-b65e-16f193c4f3db', 'processor'],
  ['a5bc1114-6f64-4ede-b863-3e83ed7c83b1', 'memory'],
  ['c5753963-3b84-4095-bf78-eddad3f9c9dd', 'PCI bus'],
  ['d995e954-bbc1-430f-ad91-b44dcb3c6f35', 'PCI Express'],
  ['dc3ea0b0-a144-4797-b95b-53fa242b6e1d', 'processor (x86/x64)'],
  ['e19e3d16-bc11-11e4-9caa-c2051d5d46b0', 'processor (ARM)'],
  ['e71254e7-c1b9-4940-ab76-909703a4320f', 'non-maskable interrupt'],
  ['eb5e4685-ca66-4769-b6a2-26068b001326', 'PCI device'],
];

/** How the hardware told Windows. Sorted by GUID. */
export const CPER_NOTIFICATIONS: readonly (readonly [guid: string, name: string])[] = [
  ['2dce8bb1-bdd7-450e-b9ad-9cf4ebd4f890', 'corrected machine check'],
  ['3d61a466-ab40-409a-a698-f362d464b38f', 'found at the next start (boot error record)'],
  ['4e292f96-d843-4a55-a8c2-d481f27ebeee', 'corrected platform error'],
  ['5bad89ff-b7e6-42c9-814a-cf2485d6e98a', 'non-maskable interrupt'],
  ['667dd791-c6b3-4c27-8a6b-0f8e722deb41', 'DMA remapping fault'],
  ['9a78788a-bbe8-11e4-809e-67611e5d46b0', 'synchronous external abort (ARM)'],
  ['cc5263e8-9308-454a-89d0-340bd39bc98e', 'INIT event'],
  ['cf93c01f-1a16-4dfc-b8bc-9c4daf67c104', 'PCI Express'],
  ['e8f56ffe-919c-4cc5-ba88-65abe14913bb', 'machine check exception'],
];

/** ErrorType of a memory error section. */
export const MEMORY_ERROR_TYPES: readonly string[] = [
  'unknown',
  'no error',
  'single-bit ECC error',
  'multi-bit ECC error',
  'single-symbol ChipKill ECC error',
  'multi-symbol ChipKill ECC error',
  'master abort',
  'target abort',
  'parity error',
  'watchdog timeout',
  'invalid address',
  'broken mirror',
  'memory sparing',
  'scrub corrected error',
  'scrub uncorrected error',
  'physical memory map-out',
];

/** Bits of ErrorType of a generic processor error section. */
export const PROCESSOR_ERROR_TYPES: readonly (readonly [bit: number, name: string])[] = [
  [0, 'cache error'],
  [1, 'TLB error'],
  [2, 'bus error'],
  [3, 'micro-architectural error'],
];

export const PROCESSOR_OPERATIONS: readonly string[] = ['unknown or generic', 'data read', 'data write', 'instruction execution'];

/** Check structures of an x86/x64 processor section. Sorted by GUID. */
export const PROCESSOR_CHECKS: readonly (readonly [guid: string, name: string])[] = [
  ['1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c', 'bus check'],
  ['48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314', 'micro-architecture check'],
  ['a55701f5-e3ef-43de-ac72-249b573fad2c', 'cache check'],
  ['fc06b535-5e1f-4562-9f25-0a3b9adb63c3', 'TLB check'],
];
