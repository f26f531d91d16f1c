import { u8, u32, u64 } from '../../bytes/layout.ts';

/** DUMP_HEADER64 is 0x2000 bytes. Verified on real dumps of builds 19041, 22000 and 26100; names as in the Windows SDK. */
export const DUMP_HEADER64_SIZE = 0x2000;

export const DUMP_HEADER64 = {
  signature: u32(0x00),
  validDump: u32(0x04),
  majorVersion: u32(0x08),
  minorVersion: u32(0x0c),
  directoryTableBase: u64(0x10),
  psLoadedModuleList: u64(0x20),
  psActiveProcessHead: u64(0x28),
  machineImageType: u32(0x30),
  numberProcessors: u32(0x34),
  bugCheckCode: u32(0x38),
  bugCheckParameter1: u64(0x40),
  bugCheckParameter2: u64(0x48),
  bugCheckParameter3: u64(0x50),
  bugCheckParameter4: u64(0x58),
  kdDebuggerDataBlock: u64(0x80),
  dumpType: u32(0xf98),
  requiredDumpSpace: u64(0xfa0),
  systemTime: u64(0xfa8),
  systemUpTime: u64(0x1030),
  miniDumpFields: u32(0x1038),
  secondaryDataState: u32(0x103c),
  productType: u32(0x1040),
  suiteMask: u32(0x1044),
  writerStatus: u32(0x1048),
  kdSecondaryVersion: u8(0x104d),
} as const;

export const DUMP_HEADER64_COMMENT = { at: 0xfb0, size: 128 } as const;
export const DUMP_HEADER64_CONTEXT = { at: 0x348, size: 3000 } as const;
export const DUMP_HEADER64_EXCEPTION = { at: 0xf00, size: 0x98 } as const;
