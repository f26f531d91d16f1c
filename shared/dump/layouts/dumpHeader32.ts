import { u8, u32, u64 } from '../../bytes/layout.ts';

/** DUMP_HEADER32 is 0x1000 bytes. From the Windows SDK's public structure and other public readers. */
export const DUMP_HEADER32_SIZE = 0x1000;

export const DUMP_HEADER32 = {
  signature: u32(0x00),
  validDump: u32(0x04),
  majorVersion: u32(0x08),
  minorVersion: u32(0x0c),
  directoryTableBase: u32(0x10),
  psLoadedModuleList: u32(0x18),
  psActiveProcessHead: u32(0x1c),
  machineImageType: u32(0x20),
  numberProcessors: u32(0x24),
  bugCheckCode: u32(0x28),
  bugCheckParameter1: u32(0x2c),
  bugCheckParameter2: u32(0x30),
  bugCheckParameter3: u32(0x34),
  bugCheckParameter4: u32(0x38),
  paeEnabled: u8(0x5c),
  kdDebuggerDataBlock: u32(0x60),
  dumpType: u32(0xf88),
  miniDumpFields: u32(0xf8c),
  secondaryDataState: u32(0xf90),
  productType: u32(0xf94),
  suiteMask: u32(0xf98),
  writerStatus: u32(0xf9c),
  requiredDumpSpace: u64(0xfa0),
  systemUpTime: u64(0xfb8),
  systemTime: u64(0xfc0),
} as const;

export const DUMP_HEADER32_COMMENT = { at: 0x820, size: 128 } as const;
export const DUMP_HEADER32_CONTEXT = { at: 0x320, size: 1200 } as const;
export const DUMP_HEADER32_EXCEPTION = { at: 0x7d0, size: 0x50 } as const;
