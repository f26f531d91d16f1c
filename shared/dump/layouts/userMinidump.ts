import { u8, u16, u32, u64 } from '../../bytes/layout.ts';

/** MINIDUMP_HEADER, _DIRECTORY and the streams we read (minidumpapiset.h, documented). */
export const MINIDUMP_HEADER = {
  signature: u32(0x00),
  version: u32(0x04),
  numberOfStreams: u32(0x08),
  streamDirectoryRva: u32(0x0c),
  checkSum: u32(0x10),
  timeDateStamp: u32(0x14),
  flags: u64(0x18),
} as const;
export const MINIDUMP_HEADER_SIZE = 0x20;
export const MINIDUMP_DIRECTORY = { streamType: u32(0x00), dataSize: u32(0x04), rva: u32(0x08) } as const;
export const MINIDUMP_DIRECTORY_SIZE = 0x0c;
export const STREAM = { moduleList: 4, exception: 6, systemInfo: 7 } as const;
export const MINIDUMP_SYSTEM_INFO = { processorArchitecture: u16(0x00), numberOfProcessors: u8(0x06), buildNumber: u32(0x10) } as const;
export const MINIDUMP_EXCEPTION = { exceptionRecordAt: 0x08, contextSize: 0xa0, contextRva: 0xa4, size: 0xa8 } as const;
export const MINIDUMP_MODULE = {
  baseOfImage: u64(0x00),
  sizeOfImage: u32(0x08),
  checkSum: u32(0x0c),
  timeDateStamp: u32(0x10),
  moduleNameRva: u32(0x14),
} as const;
export const MINIDUMP_MODULE_SIZE = 0x6c;
/** PROCESSOR_ARCHITECTURE_* of winnt.h. */
export const PROCESSOR_ARCHITECTURES: Readonly<Record<number, 'x86' | 'x64' | 'arm64'>> = { 0: 'x86', 9: 'x64', 12: 'arm64' };
