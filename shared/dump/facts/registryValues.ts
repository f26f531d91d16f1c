import { viewOf } from '../../bytes/layout.ts';
import { cleanText, utf16 } from '../../bytes/text.ts';

const REG_SZ = 1;
const MAX_VALUES = 64;

/**
 * The string values of a blob that holds registry values: { u32 name bytes, name, u32 type, u32 data bytes, data } in a row
 * (seen in the processor key's blob of every real dump). Stops at the first entry that does not fit.
 */
export function registryStrings(bytes: Uint8Array): Map<string, string> {
  const view = viewOf(bytes);
  const values = new Map<string, string>();
  let at = 0;
  for (let i = 0; i < MAX_VALUES && at + 4 <= bytes.length; i++) {
    const nameBytes = view.getUint32(at, true);
    const nameAt = at + 4;
    const typeAt = nameAt + nameBytes;
    if (nameBytes === 0 || nameBytes > 512 || typeAt + 8 > bytes.length) break;
    const dataAt = typeAt + 8;
    const dataBytes = view.getUint32(typeAt + 4, true);
    if (dataBytes > bytes.length - dataAt) break;
    if (view.getUint32(typeAt, true) === REG_SZ) {
      values.set(utf16(bytes.subarray(nameAt, typeAt)), cleanText(utf16(bytes.subarray(dataAt, dataAt + dataBytes))).trim());
    }
    at = dataAt + dataBytes;
  }
  return values;
}
