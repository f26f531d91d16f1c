import { type PeArchitecture, type PeImage, sectionAt } from '../pe/peImage.ts';

/** Whether the instruction before a return address is a call; `unknown` when the code is not at hand. */
export type CallSite = 'call' | 'no-call' | 'unknown';

/** The longest single form of a call: FF /2 with SIB and 32-bit displacement; prefixes before it do not matter. */
const LONGEST_CALL = 7;
/** Room for the NOPs that leave space for a longer call. */
const NOPS: readonly (readonly number[])[] = [
  [0x0f, 0x1f, 0x00],
  [0x0f, 0x1f, 0x44, 0x00, 0x00],
];
const LONGEST = LONGEST_CALL + 5;

/** The shortest call: CALL r/m with a register. */
const SHORTEST = 2;
const ARM64_INSTRUCTION = 4;

/** What stands before `rva` in an image of this architecture. Nothing does at the start of a section or outside of all. */
export function callSiteBefore(image: PeImage, rva: number, architecture: PeArchitecture): CallSite {
  const section = sectionAt(image.headers, rva);
  const room = section ? rva - section.rva : 0;
  if (room < (architecture === 'arm64' ? ARM64_INSTRUCTION : SHORTEST)) return 'no-call';
  const wanted = architecture === 'arm64' ? ARM64_INSTRUCTION : Math.min(LONGEST, room);
  const bytes = image.read(rva - wanted, wanted);
  if (bytes.length < wanted) return 'unknown';
  return (architecture === 'arm64' ? isBranchWithLink(bytes) : endsWithCall(bytes)) ? 'call' : 'no-call';
}

/** BL, BLR, and BLRAA, BLRAB, BLRAAZ, BLRABZ (Arm Architecture Reference Manual, branches). */
function isBranchWithLink(bytes: Uint8Array): boolean {
  const word = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (word >>> 26 === 0x25) return true;
  return (word & 0xffff_fc1f) >>> 0 === 0xd63f_0000 || (word & 0xfeff_f800) >>> 0 === 0xd63f_0800;
}

/**
 * CALL rel32 (E8) or CALL r/m (FF /2) that ends at the end of `bytes` (Intel SDM volume 2, CALL), or an indirect one with a NOP of
 * three or five bytes behind it: the kernel rewrites those calls when it loads an image (retpolines and import optimisation,
 * Microsoft, "Mitigating Spectre variant 2 with Retpoline on Windows"), so that running code returns behind the file's NOP.
 */
function endsWithCall(bytes: Uint8Array): boolean {
  const { length } = bytes;
  if (bytes[length - 5] === 0xe8 || indirectCallEndsAt(bytes, length)) return true;
  return NOPS.some(
    (nop) => nop.every((byte, i) => bytes[length - nop.length + i] === byte) && indirectCallEndsAt(bytes, length - nop.length),
  );
}

function indirectCallEndsAt(bytes: Uint8Array, end: number): boolean {
  for (let size = 2; size <= Math.min(LONGEST_CALL, end); size++) {
    if (bytes[end - size] === 0xff && indirectCallSize(bytes, end - size) === size) return true;
  }
  return false;
}

/** Bytes of the FF /2 instruction at `at`; 0 when it is none. */
function indirectCallSize(bytes: Uint8Array, at: number): number {
  const modrm = bytes[at + 1] ?? 0;
  if (((modrm >> 3) & 7) !== 2) return 0;
  const mod = modrm >> 6;
  const rm = modrm & 7;
  if (mod === 3) return 2;
  const hasSib = rm === 4;
  const base = hasSib ? (bytes[at + 2] ?? 0) & 7 : rm;
  const displacement = mod === 1 ? 1 : mod === 2 || base === 5 ? 4 : 0;
  return 2 + (hasSib ? 1 : 0) + displacement;
}
