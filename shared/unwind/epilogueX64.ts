import { type FunctionX64, findFunctionX64 } from '../pe/functionsX64.ts';
import type { PeImage, ReadBytes } from '../pe/peImage.ts';
import { readUnwindInfoX64, type UnwindInfoX64 } from '../pe/unwindInfoX64.ts';
import { loadX64, type MachineX64, registerX64 } from './registersX64.ts';
import { codeView } from './step.ts';

const MAX_EPILOGUE = 128;
/** As in Windows: parts of one function are chained this often at most. */
export const MAX_CHAIN = 32;
const RBP_LIKE_SIB = 4;

/** What an epilogue still does from some instruction on: at most one change of rsp, then pops, then it leaves. */
interface Rest {
  /** rsp = `from` + `add`; `from` 4 is rsp itself. */
  readonly adjust: { readonly from: number; readonly add: bigint } | null;
  readonly pops: readonly number[];
}

/**
 * Runs the rest of the epilogue at `rva` on `machine`, up to its return, and says so; false when the code there is none. The
 * forms are those that the x64 convention allows: `add rsp, n` or `lea rsp, [frame + n]`, pops, then a return or a jump out of
 * the function. `null` when the registers or the stack that it needs are not to be had.
 */
export function runEpilogueX64(image: PeImage, fn: FunctionX64, info: UnwindInfoX64, rva: number, machine: MachineX64): boolean | null {
  const rest = restFromCode(image, fn, info, rva) ?? restFromTable(image.read, fn, info, rva);
  if (!rest) return false;
  if (rest.adjust) {
    const from = registerX64(machine, rest.adjust.from);
    if (from === null) return null;
    machine.rsp = from + rest.adjust.add;
  }
  for (const register of rest.pops) {
    if (!loadX64(machine, register, machine.rsp)) return null;
    machine.rsp += 8n;
  }
  return true;
}

/** Decodes the instructions from `rva` on; null when they are no epilogue. */
function restFromCode(image: PeImage, fn: FunctionX64, info: UnwindInfoX64, rva: number): Rest | null {
  const view = codeView(image.read, rva, Math.max(0, Math.min(MAX_EPILOGUE, fn.end - rva)));
  const byte = (at: number) => (at < view.byteLength ? view.getUint8(at) : -1);
  const adjusted = decodeAdjust(view, byte, info.frameRegister);
  let at = adjusted?.length ?? 0;
  const pops: number[] = [];
  while (true) {
    const extended = byte(at) === 0x41 ? 1 : 0;
    const opcode = byte(at + extended);
    if (opcode < 0x58 || opcode > 0x5f) break;
    pops.push((opcode & 7) + 8 * extended);
    at += 1 + extended;
  }
  return leaves(image, view, at, rva, fn, info) ? { adjust: adjusted?.adjust ?? null, pops } : null;
}

type ByteAt = (at: number) => number;

/** `add rsp, imm8`, `add rsp, imm32`, `lea rsp, [frame + disp8]`, `lea rsp, [frame + disp32]`. */
function decodeAdjust(view: DataView, byte: ByteAt, frameRegister: number): { adjust: Rest['adjust']; length: number } | null {
  if (byte(0) === 0x48 && byte(1) === 0x83 && byte(2) === 0xc4 && view.byteLength >= 4) {
    return { adjust: { from: 4, add: BigInt(view.getInt8(3)) }, length: 4 };
  }
  if (byte(0) === 0x48 && byte(1) === 0x81 && byte(2) === 0xc4 && view.byteLength >= 7) {
    return { adjust: { from: 4, add: BigInt(view.getInt32(3, true)) }, length: 7 };
  }
  if ((byte(0) & 0xfe) !== 0x48 || byte(1) !== 0x8d || frameRegister === 0) return null;
  const modrm = byte(2);
  const base = (modrm & 7) + (byte(0) & 1) * 8;
  if ((modrm & 0x38) !== 0x20 || base !== frameRegister || (modrm & 7) === RBP_LIKE_SIB) return null;
  if (modrm >> 6 === 1 && view.byteLength >= 4) return { adjust: { from: base, add: BigInt(view.getInt8(3)) }, length: 4 };
  if (modrm >> 6 === 2 && view.byteLength >= 7) return { adjust: { from: base, add: BigInt(view.getInt32(3, true)) }, length: 7 };
  if (modrm >> 6 === 0 && (modrm & 7) !== 5) return { adjust: { from: base, add: 0n }, length: 3 };
  return null;
}

/** True for `ret`, `ret n`, `rep ret`, and jumps that leave the function: direct ones by target, indirect ones by form. */
function leaves(image: PeImage, view: DataView, from: number, rva: number, fn: FunctionX64, info: UnwindInfoX64): boolean {
  const byte = (index: number) => (index < view.byteLength ? view.getUint8(index) : -1);
  const at = from + (byte(from) === 0xf2 || byte(from) === 0xf3 ? 1 : 0);
  const first = byte(at);
  if (first === 0xc3 || first === 0xc2) return true;
  if (first === 0xeb && at + 2 <= view.byteLength) return isOutside(image, rva + at + 2 + view.getInt8(at + 1), fn, info);
  if (first === 0xe9 && at + 5 <= view.byteLength) return isOutside(image, rva + at + 5 + view.getInt32(at + 1, true), fn, info);
  if (first === 0xff && byte(at + 1) === 0x25) return true;
  // A REX.W that does nothing marks an indirect jump as one that ends an epilogue.
  return (first & 0xf8) === 0x48 && byte(at + 1) === 0xff && (byte(at + 2) & 0x38) === 0x20;
}

/** A jump to the start of a whole function is a tail call to itself; one to another part of the same function leaves nothing. */
function isOutside(image: PeImage, target: number, fn: FunctionX64, info: UnwindInfoX64): boolean {
  if (target >= fn.begin && target < fn.end) return target === fn.begin && info.chained === null;
  const other = findFunctionX64(image, target);
  if (other.kind !== 'found') return true;
  const own = primaryOf(image, fn);
  return own !== primaryOf(image, other.entry) || target === own;
}

/** Begin of the whole function that a part belongs to; -1 when its chain cannot be followed. */
function primaryOf(image: PeImage, fn: FunctionX64): number {
  let entry = fn;
  for (let parts = 0; parts < MAX_CHAIN; parts++) {
    const info = readUnwindInfoX64(image, entry.unwindInfo & ~1);
    if (typeof info === 'string') return -1;
    if (info.chained === null) return entry.begin;
    entry = info.chained;
  }
  return -1;
}

const FIRST_EXTENDED = 8;

/**
 * Version 2 says where epilogues are, so their code need not be at hand: from the place in it follows which of the pops, one byte
 * each or two for r8 and up, are still to come. Only used when the code cannot be read.
 */
function restFromTable(read: ReadBytes, fn: FunctionX64, info: UnwindInfoX64, rva: number): Rest | null {
  const { epilogues } = info;
  if (!epilogues || read(rva, 1).length > 0) return null;
  const start = epilogues.startsBeforeEnd.map((distance) => fn.end - distance).find((one) => rva >= one && rva < one + epilogues.sizeBytes);
  if (start === undefined) return null;
  const pops: number[] = [];
  let at = start;
  for (const code of info.codes) {
    if (code.op !== 'push') continue;
    if (at >= rva) pops.push(code.register);
    at += code.register >= FIRST_EXTENDED ? 2 : 1;
  }
  return { adjust: null, pops };
}
