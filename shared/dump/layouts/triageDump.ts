import { u32, u64 } from '../../bytes/layout.ts';

/** TRIAGE_DUMP64, behind the 64-bit header at 0x2000. Verified on real dumps; names as in the Windows SDK. */
export const TRIAGE_DUMP64_AT = 0x2000;
export const TRIAGE_DUMP64 = {
  servicePackBuild: u32(0x00),
  sizeOfDump: u32(0x04),
  validOffset: u32(0x08),
  contextOffset: u32(0x0c),
  exceptionOffset: u32(0x10),
  mmOffset: u32(0x14),
  unloadedDriversOffset: u32(0x18),
  prcbOffset: u32(0x1c),
  processOffset: u32(0x20),
  threadOffset: u32(0x24),
  callStackOffset: u32(0x28),
  sizeOfCallStack: u32(0x2c),
  driverListOffset: u32(0x30),
  driverCount: u32(0x34),
  stringPoolOffset: u32(0x38),
  stringPoolSize: u32(0x3c),
  brokenDriverOffset: u32(0x40),
  triageOptions: u32(0x44),
  topOfStack: u64(0x48),
  dataPageAddress: u64(0x60),
  dataPageOffset: u32(0x68),
  dataPageSize: u32(0x6c),
  debuggerDataOffset: u32(0x70),
  debuggerDataSize: u32(0x74),
  dataBlocksOffset: u32(0x78),
  dataBlocksCount: u32(0x7c),
} as const;

/** TRIAGE_DUMP32, behind the 32-bit header at 0x1000: the same fields without the 64-bit ones' padding. */
export const TRIAGE_DUMP32_AT = 0x1000;
export const TRIAGE_DUMP32 = {
  servicePackBuild: u32(0x00),
  sizeOfDump: u32(0x04),
  validOffset: u32(0x08),
  contextOffset: u32(0x0c),
  exceptionOffset: u32(0x10),
  mmOffset: u32(0x14),
  unloadedDriversOffset: u32(0x18),
  prcbOffset: u32(0x1c),
  processOffset: u32(0x20),
  threadOffset: u32(0x24),
  callStackOffset: u32(0x28),
  sizeOfCallStack: u32(0x2c),
  driverListOffset: u32(0x30),
  driverCount: u32(0x34),
  stringPoolOffset: u32(0x38),
  stringPoolSize: u32(0x3c),
  brokenDriverOffset: u32(0x40),
  triageOptions: u32(0x44),
  topOfStack: u32(0x48),
  dataPageAddress: u32(0x4c),
  dataPageOffset: u32(0x50),
  dataPageSize: u32(0x54),
  debuggerDataOffset: u32(0x58),
  debuggerDataSize: u32(0x5c),
  dataBlocksOffset: u32(0x60),
  dataBlocksCount: u32(0x64),
} as const;

/** DUMP_DRIVER_ENTRY64: name offset, then a KLDR_DATA_TABLE_ENTRY64. Verified. */
export const DRIVER_ENTRY64_SIZE = 0x90;
export const DRIVER_ENTRY64 = {
  nameOffset: u32(0x00),
  dllBase: u64(0x38),
  sizeOfImage: u32(0x48),
  checkSum: u32(0x80),
  timeDateStamp: u32(0x88),
} as const;

/** DUMP_DRIVER_ENTRY32: name offset, then a KLDR_DATA_TABLE_ENTRY32 (public structure). */
export const DRIVER_ENTRY32_SIZE = 0x4c;
export const DRIVER_ENTRY32 = {
  nameOffset: u32(0x00),
  dllBase: u32(0x1c),
  sizeOfImage: u32(0x24),
  checkSum: u32(0x44),
  timeDateStamp: u32(0x48),
} as const;

/** DUMP_UNLOADED_DRIVERS64 entry; the list starts with a u64 count (u32 count, padded). Verified. */
export const UNLOADED64 = { entriesAt: 8, size: 0x38, nameLength: 0x00, name: 0x10, nameBytes: 24, start: 0x28, end: 0x30 } as const;
/** DUMP_UNLOADED_DRIVERS32 entry; the list starts with a u32 count. */
export const UNLOADED32 = { entriesAt: 4, size: 0x28, nameLength: 0x00, name: 0x08, nameBytes: 24, start: 0x20, end: 0x24 } as const;

/** TRIAGE_DATA_BLOCK, the same for 32 and 64 bits: address u64, file offset u32, size u32. */
export const DATA_BLOCK_SIZE = 0x10;

/** `TRGD` at ValidOffset: the triage part was written to its end. */
export const TRIAGE_VALID = 0x44475254;
