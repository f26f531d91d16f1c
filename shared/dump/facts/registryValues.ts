import { viewOf } from '../../bytes/layout.ts';
import { cleanText, utf16 } from '../../bytes/text.ts';

const REG_SZ = 1;
const MAX_VALUES = 64;

/** One registry value, undecoded. */
export interface RegistryValue {
  /** REG_SZ 1, REG_BINARY 3, REG_DWORD 4, REG_QWORD 11 ... */
  readonly type: number;
  readonly data: Uint8Array;
}

/**
 * The values of a blob that holds registry values: { u32 name bytes, name, u32 type, u32 data bytes, data } in a row
 * (seen in the processor key's blob of every real dump). Stops at the first entry that does not fit.
 */
export function registryValues(bytes: Uint8Array): Map<string, RegistryValue> {
  const view = viewOf(bytes);
  const values = new Map<string, RegistryValue>();
  let at = 0;
  for (let i = 0; i < MAX_VALUES && at + 4 <= bytes.length; i++) {
    const nameBytes = view.getUint32(at, true);
    const nameAt = at + 4;
    const typeAt = nameAt + nameBytes;
    if (nameBytes === 0 || nameBytes > 512 || typeAt + 8 > bytes.length) break;
    const dataAt = typeAt + 8;
    const dataBytes = view.getUint32(typeAt + 4, true);
    if (dataBytes > bytes.length - dataAt) break;
    values.set(utf16(bytes, nameAt, typeAt), { type: view.getUint32(typeAt, true), data: bytes.subarray(dataAt, dataAt + dataBytes) });
    at = dataAt + dataBytes;
  }
  return values;
}

/** The text of a REG_SZ; null for absent and other values, and for blank text. */
export function registryText(value: RegistryValue | undefined): string | null {
  if (value?.type !== REG_SZ) return null;
  return cleanText(utf16(value.data)).trim() || null;
}

/** The u32 at `at` of a value's data, whatever its type; null when the value is absent or shorter. */
export function registryNumber(value: RegistryValue | undefined, at = 0): number | null {
  return value && at + 4 <= value.data.length ? viewOf(value.data).getUint32(at, true) : null;
}
