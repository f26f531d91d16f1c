import { viewOf } from '../../bytes/layout.ts';
import { asciiz, cleanText } from '../../bytes/text.ts';
import { SMBIOS_TYPE } from '../layouts/machineData.ts';

/** One SMBIOS structure: its formatted part and, undecoded, its strings with the NUL behind each. */
export interface SmbiosStructure {
  readonly type: number;
  readonly formatted: Uint8Array;
  readonly strings: Uint8Array;
}

const RAW_HEADER = 8;
const MAX_STRUCTURES = 1024;
const MAX_STRING = 128;

/**
 * The structures of the blob: an 8-byte raw header (as GetSystemFirmwareTable gives), then the table (DMTF DSP0134, section 6.1.2):
 * header of 4 bytes, formatted part, strings, double NUL. Stops at the first structure that does not fit. Never throws.
 */
export function smbiosStructures(blob: Uint8Array): SmbiosStructure[] {
  const claimed = blob.length >= RAW_HEADER ? viewOf(blob).getUint32(4, true) : 0;
  const table = blob.subarray(RAW_HEADER, RAW_HEADER + Math.min(claimed, blob.length));
  const found: SmbiosStructure[] = [];
  let at = 0;
  while (at + 4 <= table.length && found.length < MAX_STRUCTURES) {
    const type = table[at] as number;
    const stringsAt = at + (table[at + 1] as number);
    if (stringsAt < at + 4 || stringsAt > table.length) break;
    let end = stringsAt;
    while (end < table.length && table[end] !== 0) end = afterNul(table, end);
    found.push({ type, formatted: table.subarray(at, stringsAt), strings: table.subarray(stringsAt, end) });
    if (type === SMBIOS_TYPE.end) break;
    at = end + (end === stringsAt ? 2 : 1);
  }
  return found;
}

function afterNul(bytes: Uint8Array, from: number): number {
  const nul = bytes.indexOf(0, from);
  return nul < 0 ? bytes.length : nul + 1;
}

/** The bytes of a structure's string by its number (the first is 1), without the NUL; null when there is none of that number. */
export function stringOf({ strings }: SmbiosStructure, number: number): Uint8Array | null {
  let start = 0;
  for (let skipped = 1; skipped < number && start < strings.length; skipped++) start = afterNul(strings, start);
  if (number === 0 || start >= strings.length) return null;
  const nul = strings.indexOf(0, start);
  return strings.subarray(start, nul < 0 ? strings.length : nul);
}

/** The text whose number stands at `at` of the formatted part, at most 128 characters; null when there is none or it is blank. */
export function textOf(structure: SmbiosStructure | undefined, at: number): string | null {
  const text = structure && stringOf(structure, structure.formatted[at] ?? 0);
  if (!text) return null;
  const value = cleanText(asciiz(text.subarray(0, 4 * MAX_STRING)), MAX_STRING).trim();
  return value === '' ? null : value;
}

/** The byte at `at` of the formatted part; null when the structure is older than the field. */
export function byteOf({ formatted }: SmbiosStructure, at: number): number | null {
  return formatted[at] ?? null;
}

export function wordOf({ formatted }: SmbiosStructure, at: number): number | null {
  return at + 2 <= formatted.length ? viewOf(formatted).getUint16(at, true) : null;
}

export function dwordOf({ formatted }: SmbiosStructure, at: number): number | null {
  return at + 4 <= formatted.length ? viewOf(formatted).getUint32(at, true) : null;
}
