import type { Gva } from '../bytes/address.ts';
import type { FpoRecord, FpoTable } from '../pe/fpoData.ts';
import {
  codeView,
  endOf,
  type LoadedImage,
  type PcKind,
  type ReadMemory,
  type Registers,
  readWord32,
  rvaIn,
  type UnwindStep,
} from './step.ts';

const WORD = 4n;

/** What is known of the code that an x86 frame runs; null where it is not at hand. */
export interface CodeX86 {
  readonly image: LoadedImage | null;
  readonly fpo: FpoTable | null;
  /** True when `address` may be a return address. */
  readonly isReturnAddress: (address: Gva) => boolean;
}

/**
 * One frame outwards on x86: by the function's FPO record where the image has one, else by the frame pointer, with a look at the
 * code for the instructions before `ebp` is set up and after it is given back. A return address that cannot be one ends the walk.
 */
export function unwindX86(registers: Registers, pcKind: PcKind, code: CodeX86, read: ReadMemory): UnwindStep {
  const rva = code.image && rvaIn(code.image, registers.pc);
  const fpo = rva === null || !code.fpo ? null : code.fpo(pcKind === 'return' ? rva - 1 : rva);
  if (fpo && rva !== null && fpo.frame === 'fpo') return unwindFpo(registers, fpo, rva, code, read);
  const depth = pcKind === 'exact' && code.image && rva !== null ? returnSlotDepth(code.image, rva) : null;
  if (depth !== null) return frameAt(registers, registers.sp + depth, ebpBelow(registers, depth, read), 'unwind', code, read);
  const ebp = registers.values.ebp ?? null;
  if (ebp === null || ebp === 0n) return endOf(ebp === null ? 'register-unknown' : 'thread-start', registers.pc);
  if (ebp < registers.sp || ebp % WORD !== 0n) return endOf('no-return-address', ebp);
  const saved = readWord32(read, ebp);
  return saved === null ? endOf('stack-not-saved', ebp) : frameAt(registers, ebp + WORD, saved, 'frame-pointer', code, read);
}

/**
 * Bytes from esp to the return address where the code tells: before `push ebp`, between it and `mov ebp, esp`, at the return
 * and at a jump that ends the function. Null in the body.
 */
function returnSlotDepth(image: LoadedImage, rva: number): bigint | null {
  const view = codeView(image.pe.read, rva, 3);
  const here = view.byteLength > 0 ? view.getUint8(0) : -1;
  if (here === 0xc3 || here === 0xc2) return 0n;
  if ((here === 0xe9 || here === 0xeb) && byteAt(image, rva - 1) === POP_EBP) return 0n;
  const isMove = view.byteLength >= 2 && ['8bec', '89e5'].includes(view.getUint16(0).toString(16).padStart(4, '0'));
  if (isMove) return byteAt(image, rva - 1) === PUSH_EBP ? WORD : null;
  const skipsPadding = view.byteLength === 3 && view.getUint16(0) === 0x8bff && view.getUint8(2) === 0x55;
  return (here === 0x55 && isFollowedByMove(image, rva)) || skipsPadding ? 0n : null;
}

const PUSH_EBP = 0x55;
const POP_EBP = 0x5d;

/** -1 where there is no byte. */
function byteAt(image: LoadedImage, rva: number): number {
  const view = codeView(image.pe.read, rva, 1);
  return view.byteLength === 1 ? view.getUint8(0) : -1;
}

function isFollowedByMove(image: LoadedImage, rva: number): boolean {
  const view = codeView(image.pe.read, rva + 1, 2);
  return view.byteLength === 2 && (view.getUint16(0) === 0x8bec || view.getUint16(0) === 0x89e5);
}

/** ebp as the caller has it: still in the register, or just pushed. */
function ebpBelow(registers: Registers, depth: bigint, read: ReadMemory): bigint | null {
  return depth === 0n ? (registers.values.ebp ?? null) : readWord32(read, registers.sp);
}

const ALL_SAVED = 16n;
const EBP_AMONG_ALL = 8n;

/**
 * By FPO data (winnt.h, FPO_DATA): behind the prologue the saved registers lie at esp, the locals above them, then the return
 * address. Which of the saved registers is ebp is only certain when it is the only one, or when all four are saved, in the order
 * in which compilers push them (ebx, ebp, esi, edi).
 */
function unwindFpo(registers: Registers, fpo: FpoRecord, rva: number, code: CodeX86, read: ReadMemory): UnwindStep {
  const isDone = rva - fpo.startRva >= fpo.prologBytes;
  const saved = BigInt(fpo.savedRegisterBytes);
  const slot = registers.sp + (isDone ? BigInt(fpo.localBytes) + saved : 0n);
  return frameAt(registers, slot, isDone ? ebpOfFpo(registers, fpo, saved, read) : (registers.values.ebp ?? null), 'unwind', code, read);
}

function ebpOfFpo(registers: Registers, fpo: FpoRecord, saved: bigint, read: ReadMemory): bigint | null {
  if (!fpo.usesBasePointer) return registers.values.ebp ?? null;
  if (saved === WORD) return readWord32(read, registers.sp);
  return saved === ALL_SAVED ? readWord32(read, registers.sp + EBP_AMONG_ALL) : null;
}

function frameAt(
  registers: Registers,
  slot: Gva,
  ebp: bigint | null,
  how: 'unwind' | 'frame-pointer',
  code: CodeX86,
  read: ReadMemory,
): UnwindStep {
  const pc = readWord32(read, slot);
  if (pc === null) return endOf('stack-not-saved', slot);
  if (pc === 0n) return endOf('thread-start', registers.pc);
  if (!code.isReturnAddress(pc)) return endOf('no-return-address', slot);
  const sp = slot + WORD;
  const values: Record<string, bigint> = { eip: pc, esp: sp };
  if (ebp !== null) values.ebp = ebp;
  return { kind: 'caller', registers: { pc, sp, fp: ebp ?? 0n, lr: null, values }, pcKind: 'return', how, interruption: null };
}
