import { u32, u64 } from '../../bytes/layout.ts';

/** PHYSICAL_MEMORY_DESCRIPTOR in the header: how many runs there are, where the first lies, and where the room for them ends (public headers). */
export const DESCRIPTOR64 = { at: 0x88, runsAt: 0x98, runBytes: 16, end: 0x348 } as const;
export const DESCRIPTOR32 = { at: 0x64, runsAt: 0x6c, runBytes: 8, end: 0x320 } as const;

/** `SDMP` (kernel) or `FDMP` (full), then `DUMP`: what follows the header of dumps with a bitmap. */
export const SDMP = 0x504d4453;
export const FDMP = 0x504d4446;
export const VALID = 0x504d5544;

/** Bitmap dumps of types 5 to 7 (public readers): bit n says that page n is in the file; pages follow in the order of their bits. */
export const BITMAP_DUMP = {
  signature: u32(0x00),
  valid: u32(0x04),
  firstPageOffset: u64(0x20),
  presentPages: u64(0x28),
  bitmapBits: u64(0x30),
} as const;
export const BITMAP_DUMP_BITS_AT = 0x38;

/** SUMMARY_DUMP of type 2, as older systems write it (public headers): the same idea with 32-bit fields. */
export const SUMMARY_DUMP = {
  signature: u32(0x00),
  valid: u32(0x04),
  firstPageOffset: u32(0x0c),
  bitmapBits: u32(0x10),
  presentPages: u32(0x14),
} as const;
/** The bits lie behind an RTL_BITMAP as it lies in memory, whose pointer is wider on 64 bits. */
export const SUMMARY_DUMP_BITS_AT = { wide: 0x28, narrow: 0x20 } as const;

/** `RDMP` of live dumps and of dumps that newer debuggers write (public readers): {first page, page count} pairs up to an empty one. */
export const RDMP = 0x504d4452;
export const RDMP_HEADER = {
  signature: u32(0x04),
  valid: u32(0x08),
  firstPageOffset: u64(0x18),
} as const;
export const RDMP_RANGES_AT = 0x30;
export const RDMP_RANGE_BYTES = 16;
