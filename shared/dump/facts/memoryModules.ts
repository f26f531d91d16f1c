import { MEMORY_ARRAY, MEMORY_DEVICE, SMBIOS_TYPE } from '../layouts/machineData.ts';
import { byteOf, dwordOf, type SmbiosStructure, textOf, wordOf } from './smbiosTable.ts';

/** A memory module that is plugged in (SMBIOS type 17), as the firmware wrote it. Serial number and asset tag are never read. */
export interface MemoryModule {
  readonly slot: string | null;
  readonly bank: string | null;
  /** Null when the firmware does not know it. */
  readonly sizeMb: number | null;
  /** "DDR4"; null for kinds without a name here. */
  readonly kind: string | null;
  /** What it runs at, megatransfers per second; what it can do when the firmware does not say more. */
  readonly speedMts: number | null;
  readonly maker: string | null;
  readonly partNumber: string | null;
}

/** DSP0134, table 78: the kinds that machines with Windows 10 or later have. */
const KINDS = new Map([
  [0x12, 'DDR'],
  [0x13, 'DDR2'],
  [0x18, 'DDR3'],
  [0x1a, 'DDR4'],
  [0x1b, 'LPDDR'],
  [0x1c, 'LPDDR2'],
  [0x1d, 'LPDDR3'],
  [0x1e, 'LPDDR4'],
  [0x20, 'HBM'],
  [0x21, 'HBM2'],
  [0x22, 'DDR5'],
  [0x23, 'LPDDR5'],
]);
const MAX_MODULES = 128;
const UNKNOWN_SIZE = 0xffff;
const EXTENDED_SIZE = 0x7fff;
const IN_KILOBYTES = 0x8000;
const EXTENDED_SPEED = 0xffff;
const SYSTEM_MEMORY = 3;
const NO_CORRECTION = 3;
const CORRECTIONS: ReadonlySet<number> = new Set([5, 6]);

/** The modules in the order of the table; sockets without one are left out. */
export function readMemoryModules(structures: readonly SmbiosStructure[]): MemoryModule[] {
  const modules: MemoryModule[] = [];
  for (const structure of structures) {
    if (structure.type !== SMBIOS_TYPE.memoryDevice || modules.length >= MAX_MODULES) continue;
    const size = wordOf(structure, MEMORY_DEVICE.size) ?? 0;
    if (size === 0) continue;
    modules.push({
      slot: textOf(structure, MEMORY_DEVICE.slot),
      bank: textOf(structure, MEMORY_DEVICE.bank),
      sizeMb: sizeOf(structure, size),
      kind: KINDS.get(byteOf(structure, MEMORY_DEVICE.kind) ?? 0) ?? null,
      speedMts: speedOf(structure),
      maker: textOf(structure, MEMORY_DEVICE.maker),
      partNumber: textOf(structure, MEMORY_DEVICE.partNumber),
    });
  }
  return modules;
}

/** Whether the system memory corrects errors (SMBIOS type 16); null when the firmware does not say. */
export function readErrorCorrection(structures: readonly SmbiosStructure[]): boolean | null {
  const array = structures.find(
    (structure) => structure.type === SMBIOS_TYPE.memoryArray && byteOf(structure, MEMORY_ARRAY.use) === SYSTEM_MEMORY,
  );
  const value = array ? byteOf(array, MEMORY_ARRAY.errorCorrection) : null;
  if (value === null) return null;
  return CORRECTIONS.has(value) ? true : value === NO_CORRECTION ? false : null;
}

function sizeOf(structure: SmbiosStructure, size: number): number | null {
  if (size === UNKNOWN_SIZE) return null;
  if (size === EXTENDED_SIZE) {
    const extended = dwordOf(structure, MEMORY_DEVICE.extendedSize);
    return extended === null ? null : extended & 0x7fff_ffff;
  }
  return size & IN_KILOBYTES ? Math.floor((size & ~IN_KILOBYTES) / 1024) : size;
}

function speedOf(structure: SmbiosStructure): number | null {
  const configured = wordOf(structure, MEMORY_DEVICE.configuredSpeed);
  if (configured === EXTENDED_SPEED) return dwordOf(structure, MEMORY_DEVICE.extendedConfiguredSpeed);
  return configured || wordOf(structure, MEMORY_DEVICE.speed) || null;
}
