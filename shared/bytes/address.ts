/** A virtual address as the dump has it: 64 bits unsigned (32-bit dumps: zero-extended). */
export type Gva = bigint;
/** A position in the file. Exact: files are smaller than 2^53 bytes. */
export type FileOffset = number;
const TWO_32 = 0x1_0000_0000;

/** Lower-case hex with `0x`, no padding, as the JSON contract writes 64-bit values. */
export function hex(value: bigint | number): string {
  return `0x${typeof value === 'number' && value <= MAX_32 ? hex32(value) : value.toString(16)}`;
}

const MAX_32 = 0xffff_ffff;
const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Numbers divide doubles to write themselves in hex; a result holds hundreds, so those of 32 bits are put together from bytes. */
function hex32(value: number): string {
  if (!(value >= 0x100 && Number.isInteger(value))) return value.toString(16);
  const text = `${BYTES[value >>> 24]}${BYTES[(value >>> 16) & 0xff]}${BYTES[(value >>> 8) & 0xff]}${BYTES[value & 0xff]}`;
  let zeros = 0;
  while (text.charCodeAt(zeros) === ZERO) zeros++;
  return zeros === 0 ? text : text.slice(zeros);
}

const ZERO = 0x30;

/**
 * An address as a signed double: exact for every canonical 48- or 57-bit address inside ±2^53, so ranges are compared
 * as numbers (about 20 times faster than bigint). Values that are not canonical lose low bits; they match no range that is.
 */
export function addressKey(address: Gva): number {
  return Number(BigInt.asIntN(64, address));
}

/** `addressKey` from the two little-endian halves, without making a bigint. */
export function addressKeyOf(low: number, high: number): number {
  return (high | 0) * TWO_32 + (low >>> 0);
}

/** Back from a key to the unsigned address. */
export function addressOfKey(key: number): Gva {
  return BigInt.asUintN(64, BigInt(key));
}

/** End key of a range. One that would run past the top of the address space (damaged address or size) ends there. */
export function rangeEnd(start: number, sizeBytes: number): number {
  const end = start + sizeBytes;
  return start < 0 ? Math.min(0, end) : end;
}

/** True when bits 47..63 agree (x64 with 4-level paging, ARM64 with 48 bits): other values cannot be dereferenced. */
export function isCanonical(address: Gva): boolean {
  const top = address >> 47n;
  return top === 0n || top === 0x1ffffn;
}

/** True for addresses in the kernel half of a 64-bit address space (bit 63 set and canonical). */
export function isKernelAddress64(address: Gva): boolean {
  return address >> 47n === 0x1ffffn;
}
