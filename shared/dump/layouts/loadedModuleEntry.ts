import { u16, u32, u64 } from '../../bytes/layout.ts';

/** KLDR_DATA_TABLE_ENTRY in the list at PsLoadedModuleList (public symbols; the same in Windows 7 to 11). */
export const MODULE_ENTRY64 = {
  flink: u64(0x00),
  dllBase: u64(0x30),
  sizeOfImage: u32(0x40),
  fullNameLength: u16(0x48),
  fullNameBuffer: u64(0x50),
  baseNameLength: u16(0x58),
  baseNameBuffer: u64(0x60),
  checkSum: u32(0x78),
} as const;
export const MODULE_ENTRY32 = {
  flink: u32(0x00),
  dllBase: u32(0x18),
  sizeOfImage: u32(0x20),
  fullNameLength: u16(0x24),
  fullNameBuffer: u32(0x28),
  baseNameLength: u16(0x2c),
  baseNameBuffer: u32(0x30),
  checkSum: u32(0x40),
} as const;

/** TimeDateStamp of the entry: from Windows 10 on (public symbols); before, the image's own headers are the only place. */
export const MODULE_ENTRY_TIMESTAMP = { fromBuild: 10_240, wide: 0x9c, narrow: 0x58 } as const;

/** UNLOADED_DRIVERS behind MmUnloadedDrivers: 50 places filled in turn (public readers). */
export const UNLOADED_PLACES = 50;
export const UNLOADED_ENTRY64 = { size: 0x28, nameLength: 0x00, nameBuffer: 0x08, start: 0x10, end: 0x18 } as const;
export const UNLOADED_ENTRY32 = { size: 0x18, nameLength: 0x00, nameBuffer: 0x04, start: 0x08, end: 0x0c } as const;
