/**
 * Structures of the PE format as data. Source: Microsoft's "PE Format" specification and winnt.h; the FPO_DATA and RSDS
 * records are in winnt.h and in the public description of CodeView debug directories.
 */
import { u8, u16, u32, u64 } from '../bytes/layout.ts';

export const DOS_MAGIC = 0x5a4d;
export const NT_SIGNATURE = 0x4550;
/** e_lfanew of IMAGE_DOS_HEADER. */
export const DOS_HEADER = { magic: u16(0x00), ntHeaders: u32(0x3c) } as const;

/** `PE\0\0` and IMAGE_FILE_HEADER. */
export const NT_HEADER_SIZE = 0x18;
export const NT_HEADER = {
  signature: u32(0x00),
  machine: u16(0x04),
  numberOfSections: u16(0x06),
  timeDateStamp: u32(0x08),
  sizeOfOptionalHeader: u16(0x14),
  characteristics: u16(0x16),
} as const;

export const MAGIC_PE32 = 0x10b;
export const MAGIC_PE32_PLUS = 0x20b;
/** The fields that IMAGE_OPTIONAL_HEADER32 and 64 have at the same place. */
export const OPTIONAL_HEADER = {
  magic: u16(0x00),
  addressOfEntryPoint: u32(0x10),
  sectionAlignment: u32(0x20),
  sizeOfImage: u32(0x38),
  sizeOfHeaders: u32(0x3c),
  checkSum: u32(0x40),
  subsystem: u16(0x44),
  dllCharacteristics: u16(0x46),
} as const;
export const OPTIONAL_HEADER32 = { imageBase: u32(0x1c), numberOfRvaAndSizes: u32(0x5c) } as const;
export const OPTIONAL_HEADER32_DIRECTORIES = 0x60;
export const OPTIONAL_HEADER64 = { imageBase: u64(0x18), numberOfRvaAndSizes: u32(0x6c) } as const;
export const OPTIONAL_HEADER64_DIRECTORIES = 0x70;

/** IMAGE_SECTION_HEADER; the name fills the first 8 bytes, NUL-padded. */
export const SECTION_SIZE = 0x28;
export const SECTION = {
  virtualSize: u32(0x08),
  virtualAddress: u32(0x0c),
  sizeOfRawData: u32(0x10),
  pointerToRawData: u32(0x14),
  characteristics: u32(0x24),
} as const;
export const SECTION_NAME_BYTES = 8;

/** IMAGE_EXPORT_DIRECTORY. */
export const EXPORT_DIRECTORY_SIZE = 0x28;
export const EXPORT_DIRECTORY = {
  name: u32(0x0c),
  base: u32(0x10),
  numberOfFunctions: u32(0x14),
  numberOfNames: u32(0x18),
  addressOfFunctions: u32(0x1c),
  addressOfNames: u32(0x20),
  addressOfNameOrdinals: u32(0x24),
} as const;

/** IMAGE_DEBUG_DIRECTORY. */
export const DEBUG_ENTRY_SIZE = 0x1c;
export const DEBUG_ENTRY = {
  timeDateStamp: u32(0x04),
  type: u32(0x0c),
  sizeOfData: u32(0x10),
  addressOfRawData: u32(0x14),
  pointerToRawData: u32(0x18),
} as const;
export const DEBUG_TYPE = { codeView: 2, fpo: 3, pogo: 13, repro: 16 } as const;

/** CodeView record `RSDS`: GUID, age, then the PDB's path, NUL-terminated UTF-8. */
export const RSDS_SIGNATURE = 0x5344_5352;
export const RSDS = { signature: u32(0x00), age: u32(0x14) } as const;
export const RSDS_GUID_AT = 0x04;
export const RSDS_PATH_AT = 0x18;

/** FPO_DATA; the last field packs cbProlog:8, cbRegs:3, fHasSEH:1, fUseBP:1, reserved:1, cbFrame:2. */
export const FPO_SIZE = 0x10;
export const FPO = { start: u32(0x00), size: u32(0x04), locals: u32(0x08), params: u16(0x0c), packed: u16(0x0e) } as const;

/** IMAGE_RESOURCE_DIRECTORY, its entries and IMAGE_RESOURCE_DATA_ENTRY. */
export const RESOURCE_DIRECTORY_SIZE = 0x10;
export const RESOURCE_DIRECTORY = { namedEntries: u16(0x0c), idEntries: u16(0x0e) } as const;
export const RESOURCE_ENTRY_SIZE = 0x08;
export const RESOURCE_ENTRY = { id: u32(0x00), offset: u32(0x04) } as const;
export const RESOURCE_DATA_SIZE = 0x10;
export const RESOURCE_DATA = { rva: u32(0x00), size: u32(0x04) } as const;

/** Head of every block in a version resource; a NUL-terminated UTF-16 key follows, then the value at a multiple of 4. */
export const VERSION_BLOCK_SIZE = 0x06;
export const VERSION_BLOCK = { length: u16(0x00), valueLength: u16(0x02), type: u16(0x04) } as const;
/** VS_FIXEDFILEINFO. */
export const FIXED_FILE_INFO_SIZE = 0x34;
export const FIXED_FILE_INFO_SIGNATURE = 0xfeef_04bd;
export const FIXED_FILE_INFO = {
  signature: u32(0x00),
  fileVersionHigh: u32(0x08),
  fileVersionLow: u32(0x0c),
  productVersionHigh: u32(0x10),
  productVersionLow: u32(0x14),
  fileFlagsMask: u32(0x18),
  fileFlags: u32(0x1c),
} as const;

/** x64 RUNTIME_FUNCTION and the head of UNWIND_INFO ("x64 exception handling"). */
export const RUNTIME_FUNCTION_X64_SIZE = 0x0c;
export const RUNTIME_FUNCTION_X64 = { begin: u32(0x00), end: u32(0x04), unwindInfo: u32(0x08) } as const;
export const UNWIND_INFO_X64_SIZE = 0x04;
export const UNWIND_INFO_X64 = { versionFlags: u8(0x00), prologSize: u8(0x01), codeCount: u8(0x02), frame: u8(0x03) } as const;

/** ARM64 .pdata entry and the head of an .xdata record ("ARM64 exception handling"). */
export const RUNTIME_FUNCTION_ARM64_SIZE = 0x08;
export const RUNTIME_FUNCTION_ARM64 = { begin: u32(0x00), unwindData: u32(0x04) } as const;
