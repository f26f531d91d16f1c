import { viewOf } from '../../bytes/layout.ts';
import { asciiz, cleanText, guid } from '../../bytes/text.ts';

/** One SMBIOS structure: its formatted part and its strings. */
interface SmbiosStructure {
  readonly type: number;
  readonly formatted: Uint8Array;
  readonly strings: readonly string[];
}

/** What SMBIOS says, as the firmware wrote it (placeholders included). DSP0134 names; null when absent. */
export interface SmbiosFacts {
  readonly manufacturer: string | null;
  readonly product: string | null;
  readonly serial: string | null;
  readonly uuid: string | null;
  readonly boardManufacturer: string | null;
  readonly boardProduct: string | null;
  readonly boardSerial: string | null;
  readonly biosVendor: string | null;
  readonly biosVersion: string | null;
  readonly biosDate: string | null;
}

const RAW_HEADER = 8;
const MAX_STRUCTURES = 1024;
const END_OF_TABLE = 127;

/** Splits the table into structures (DMTF DSP0134, section 6.1.2): header of 4 bytes, formatted part, strings, double NUL. */
function structures(table: Uint8Array): SmbiosStructure[] {
  const found: SmbiosStructure[] = [];
  let at = 0;
  while (at + 4 <= table.length && found.length < MAX_STRUCTURES) {
    const type = table[at] as number;
    const length = table[at + 1] as number;
    if (length < 4 || at + length > table.length) break;
    const strings: string[] = [];
    let end = at + length;
    while (end < table.length && table[end] !== 0) {
      const text = asciiz(table.subarray(end));
      strings.push(cleanText(text, 128));
      end += text.length + 1;
    }
    if (strings.length === 0) end++;
    found.push({ type, formatted: table.subarray(at, at + length), strings });
    if (type === END_OF_TABLE) break;
    at = end + 1;
  }
  return found;
}

function text(structure: SmbiosStructure | undefined, at: number): string | null {
  const index = structure?.formatted[at];
  if (!structure || index === undefined || index === 0) return null;
  const value = structure.strings[index - 1]?.trim();
  return value ? value : null;
}

/** Decodes the blob: an 8-byte raw header (as GetSystemFirmwareTable gives), then the structures. Never throws. */
export function readSmbios(blob: Uint8Array): SmbiosFacts {
  const claimed = blob.length >= RAW_HEADER ? viewOf(blob).getUint32(4, true) : 0;
  const table = blob.subarray(RAW_HEADER, RAW_HEADER + Math.min(claimed, blob.length));
  const all = structures(table);
  const bios = all.find((structure) => structure.type === 0);
  const system = all.find((structure) => structure.type === 1);
  const board = all.find((structure) => structure.type === 2);
  return {
    manufacturer: text(system, 0x04),
    product: text(system, 0x05),
    serial: text(system, 0x07),
    uuid: system && system.formatted.length >= 0x18 ? guid(system.formatted, 0x08) : null,
    boardManufacturer: text(board, 0x04),
    boardProduct: text(board, 0x05),
    boardSerial: text(board, 0x07),
    biosVendor: text(bios, 0x04),
    biosVersion: text(bios, 0x05),
    biosDate: text(bios, 0x08),
  };
}
