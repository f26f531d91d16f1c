import { registryNumber, registryText, registryValues } from './registryValues.ts';

/** What Windows wrote into the registry key of the first processor, HARDWARE\DESCRIPTION\System\CentralProcessor\0. */
export interface ProcessorKey {
  readonly name: string | null;
  /** "Intel64 Family 6 Model 167 Stepping 1". */
  readonly identifier: string | null;
  /** "GenuineIntel". */
  readonly vendor: string | null;
  /** Measured at start. */
  readonly mhz: number | null;
  /** Revision of the microcode that is loaded; null when the key does not say or says 0. */
  readonly microcode: number | null;
}

/**
 * Where the revision stands: as Windows copies the register IA32_BIOS_SIGN_ID (0x8B), 8 bytes. Intel keeps it in the high half
 * (SDM volume 3, 10.11.7.1), AMD in the low one. `MSR8B` is what dumps hold; `Update Revision` is the key's own name.
 */
const REVISION_VALUES = ['MSR8B', 'Update Revision'];

export function readProcessorKey(blob: Uint8Array): ProcessorKey {
  const values = registryValues(blob);
  return {
    name: registryText(values.get('ProcessorNameString')),
    identifier: registryText(values.get('Identifier')),
    vendor: registryText(values.get('VendorIdentifier')),
    mhz: registryNumber(values.get('~MHz')),
    microcode: REVISION_VALUES.reduce<number | null>((found, name) => found ?? revisionOf(values.get(name)), null),
  };
}

function revisionOf(value: Parameters<typeof registryNumber>[0]): number | null {
  return registryNumber(value, 4) || registryNumber(value) || null;
}
