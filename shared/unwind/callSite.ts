import { type PeArchitecture, type PeImage, sectionAt } from '../pe/peImage.ts';

/** Whether the instruction before a return address is a call; `unknown` when the code is not at hand. */
export type CallSite = 'call' | 'no-call' | 'unknown';

/** The longest form of a call that is looked for: FF /2 with SIB and 32-bit displacement; prefixes before it do not matter. */
const LONGEST = 7;

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

/** CALL rel32 (E8) or CALL r/m (FF /2) that ends at the end of `bytes` (Intel SDM volume 2, CALL). */
function endsWithCall(bytes: Uint8Array): boolean {
  const { length } = bytes;
  if (bytes[length - 5] === 0xe8) return true;
  for (let size = 2; size <= Math.min(LONGEST, length); size++) {
    if (bytes[length - size] === 0xff && indirectCallSize(bytes, length - size) === size) return true;
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
