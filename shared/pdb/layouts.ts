/**
 * Structures of a PDB as data, offsets from each structure's start. Source: Microsoft's published PDB sources
 * (github.com/microsoft/microsoft-pdb: msf.cpp, pdb.cpp, dbi.h, gsi.h, tpi.h) and LLVM's "The PDB File Format".
 */
import { u8, u16, u32 } from '../bytes/layout.ts';

export const MSF_MAGIC = 'Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0';
/** First page. Behind it the page numbers of the pages that list the directory's pages, at most as many as `maps`. */
export const SUPERBLOCK = { pageSize: u32(0x20), pageCount: u32(0x28), directorySize: u32(0x2c) } as const;
export const SUPERBLOCK_MAPS_AT = 0x34;
export const SUPERBLOCK_MAX_MAPS = 0x49;

/** Streams with a fixed number. */
export const STREAM = { info: 1, types: 2, debug: 3, ids: 4 } as const;
/** A stream number that means "none". */
export const NO_STREAM = 0xffff;

/** Info stream: GUID at 0x0c, then the named streams. */
export const INFO_SIZE = 0x1c;
export const INFO = { version: u32(0x00), signature: u32(0x04), age: u32(0x08) } as const;
export const INFO_GUID_AT = 0x0c;

export const DBI_SIZE = 0x40;
export const DBI_SIGNATURE = 0xffff_ffff;
export const DBI = {
  signature: u32(0x00),
  version: u32(0x04),
  age: u32(0x08),
  globals: u16(0x0c),
  publics: u16(0x10),
  records: u16(0x14),
  moduleBytes: u32(0x18),
  contributionBytes: u32(0x1c),
  sectionMapBytes: u32(0x20),
  sourceBytes: u32(0x24),
  typeServerBytes: u32(0x28),
  debugStreamBytes: u32(0x30),
  editBytes: u32(0x34),
  flags: u16(0x38),
  machine: u16(0x3a),
} as const;
export const DBI_FLAG = { incremental: 1, stripped: 2 } as const;

/** Places in the DBI's list of further streams. */
export const DEBUG_STREAM = { omapToSource: 3, omapFromSource: 4, sections: 5, originalSections: 10 } as const;

/** Module info; two NUL-terminated names follow, then padding to 4. */
export const MODULE_SIZE = 0x40;
export const MODULE = { stream: u16(0x22), symbolBytes: u32(0x24), c11Bytes: u32(0x28), c13Bytes: u32(0x2c) } as const;

/** Section contributions: a version, then entries of a size that depends on it. */
export const CONTRIBUTION_SIZES: ReadonlyMap<number, number> = new Map([
  [0xeffe_0000 + 19970605, 0x1c],
  [0xeffe_0000 + 20140516, 0x20],
]);
export const CONTRIBUTION = { section: u16(0x00), offset: u32(0x04), size: u32(0x08), module: u16(0x10) } as const;

/** IMAGE_SECTION_HEADER as far as it places a symbol. */
export const SECTION_SIZE = 0x28;
export const SECTION = { virtualSize: u32(0x08), rva: u32(0x0c), rawSize: u32(0x10) } as const;

/** Hash of public or global symbols: header, records of 8 bytes, a bitmap of the buckets in use, where those start. */
export const HASH_SIZE = 0x10;
export const HASH = { signature: u32(0x00), version: u32(0x04), recordBytes: u32(0x08), bucketBytes: u32(0x0c) } as const;
export const HASH_VERSION = 0xeffe_0000 + 19990810;
export const HASH_RECORD_SIZE = 8;
export const HASH_BUCKETS = 4096;
export const HASH_BITMAP_BYTES = (HASH_BUCKETS / 32 + 1) * 4;
/** Bucket starts count records of 12 bytes, as they lay in the memory of the tool that wrote them. */
export const HASH_BUCKET_UNIT = 12;

/** The public symbols' stream: this header, the hash, then the address map (places of records, by address). */
export const PUBLICS_SIZE = 0x1c;
export const PUBLICS = { hashBytes: u32(0x00), addressMapBytes: u32(0x04) } as const;

/** The string table `/names`. */
export const NAMES_SIZE = 0x0c;
export const NAMES_SIGNATURE = 0xeffe_effe;
export const NAMES = { signature: u32(0x00), version: u32(0x04), byteSize: u32(0x08) } as const;

/** TPI header. Types count from `firstIndex`; their records start at `headerBytes`. */
export const TYPES_SIZE = 0x38;
export const TYPES = {
  version: u32(0x00),
  headerBytes: u32(0x04),
  firstIndex: u32(0x08),
  endIndex: u32(0x0c),
  recordBytes: u32(0x10),
} as const;

/** One subsection of line data ("C13"): a type, a length, the data, padding to 4. */
export const SUBSECTION_SIZE = 8;
export const SUBSECTION = { lines: 0xf2, checksums: 0xf4, inlinees: 0xf6 } as const;
export const LINES_SIZE = 0x0c;
export const LINES = { offset: u32(0x00), section: u16(0x04), flags: u16(0x06), codeBytes: u32(0x08) } as const;
export const LINE_BLOCK_SIZE = 0x0c;
export const LINE_BLOCK = { file: u32(0x00), count: u32(0x04), byteSize: u32(0x08) } as const;
export const LINE_SIZE = 8;
export const CHECKSUM = { name: u32(0x00), checksumBytes: u8(0x04) } as const;
