import { guid } from '../../bytes/text.ts';
import { CHASSIS_KIND_AT, PROCESSOR_SOCKET_AT, SMBIOS_TYPE } from '../layouts/machineData.ts';
import { byteOf, type SmbiosStructure, textOf } from './smbiosTable.ts';

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
  /** Kind of chassis by its number; null for "other", "unknown" and numbers without a name here. */
  readonly chassis: string | null;
  readonly socket: string | null;
}

/** DSP0134, table 17, as one word or two; "other" and "unknown" left out. */
const CHASSIS = new Map([
  [0x03, 'desktop'],
  [0x04, 'low-profile desktop'],
  [0x05, 'pizza box'],
  [0x06, 'mini tower'],
  [0x07, 'tower'],
  [0x08, 'portable'],
  [0x09, 'laptop'],
  [0x0a, 'notebook'],
  [0x0b, 'hand-held'],
  [0x0d, 'all-in-one'],
  [0x0e, 'sub-notebook'],
  [0x0f, 'space-saving'],
  [0x11, 'server'],
  [0x17, 'rack-mount server'],
  [0x18, 'sealed-case PC'],
  [0x19, 'multi-system'],
  [0x1c, 'blade'],
  [0x1d, 'blade enclosure'],
  [0x1e, 'tablet'],
  [0x1f, 'convertible'],
  [0x20, 'detachable'],
  [0x21, 'IoT gateway'],
  [0x22, 'embedded PC'],
  [0x23, 'mini PC'],
  [0x24, 'stick PC'],
]);
/** The highest bit of the chassis' kind says whether it has a lock. */
const CHASSIS_KIND = 0x7f;

/** Firmware, system, board and chassis: the first structure of each type. */
export function readSmbios(structures: readonly SmbiosStructure[]): SmbiosFacts {
  const first = (type: number) => structures.find((structure) => structure.type === type);
  const bios = first(SMBIOS_TYPE.bios);
  const system = first(SMBIOS_TYPE.system);
  const board = first(SMBIOS_TYPE.board);
  const chassis = first(SMBIOS_TYPE.chassis);
  return {
    manufacturer: textOf(system, 0x04),
    product: textOf(system, 0x05),
    serial: textOf(system, 0x07),
    uuid: system && system.formatted.length >= 0x18 ? guid(system.formatted, 0x08) : null,
    boardManufacturer: textOf(board, 0x04),
    boardProduct: textOf(board, 0x05),
    boardSerial: textOf(board, 0x07),
    biosVendor: textOf(bios, 0x04),
    biosVersion: textOf(bios, 0x05),
    biosDate: textOf(bios, 0x08),
    chassis: chassis ? (CHASSIS.get((byteOf(chassis, CHASSIS_KIND_AT) ?? 0) & CHASSIS_KIND) ?? null) : null,
    socket: textOf(first(SMBIOS_TYPE.processor), PROCESSOR_SOCKET_AT),
  };
}
