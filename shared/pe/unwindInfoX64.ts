import { readLayout, viewOf } from '../bytes/layout.ts';
import { type FunctionX64, readFunctionX64 } from './functionsX64.ts';
import type { UnwindProblem } from './functionTable.ts';
import { RUNTIME_FUNCTION_X64_SIZE, UNWIND_INFO_X64, UNWIND_INFO_X64_SIZE } from './layouts.ts';
import type { PeImage, Rva } from './peImage.ts';

/** One step of an x64 prologue. `offset`: bytes from the function's begin to the end of the instruction that did it. */
export type UnwindCodeX64 = { readonly offset: number } & (
  | { readonly op: 'push'; readonly register: number }
  | { readonly op: 'alloc'; readonly sizeBytes: number }
  | { readonly op: 'set-frame'; readonly frameOffset: number }
  /** `at`: bytes above the frame's base, where a general register (`save`) or an XMM register was stored. */
  | { readonly op: 'save' | 'save-xmm'; readonly register: number; readonly at: number }
  | { readonly op: 'machine-frame'; readonly hasErrorCode: boolean }
);

/** Epilogues of version 2: the bytes each has from its first pop on, and where each starts, counted from the function's end. */
export interface EpiloguesX64 {
  readonly sizeBytes: number;
  readonly startsBeforeEnd: readonly number[];
}

export interface UnwindInfoX64 {
  readonly version: number;
  readonly flags: number;
  readonly prologSize: number;
  /** Number of the frame register; 0 when there is none. */
  readonly frameRegister: number;
  /** Bytes that the frame register lies above the frame's base, as the head says. */
  readonly frameOffset: number;
  /** In the order in which they are undone: the prologue's last step first. */
  readonly codes: readonly UnwindCodeX64[];
  /** Null when nothing is said about epilogues (version 1). */
  readonly epilogues: EpiloguesX64 | null;
  /** The entry whose prologue ran before this part's; null for whole functions. */
  readonly chained: FunctionX64 | null;
  readonly handlerRva: Rva | null;
}

const FLAG_HANDLERS = 3;
const FLAG_CHAINED = 4;
const OP = {
  push: 0,
  allocLarge: 1,
  allocSmall: 2,
  setFrame: 3,
  save: 4,
  saveFar: 5,
  epilogue: 6,
  spare: 7,
  saveXmm: 8,
  saveXmmFar: 9,
  machineFrame: 10,
  setFrameLarge: 11,
} as const;
const SLOT = 2;
const LARGE_FRAME_OFFSET = 15;

/**
 * Decodes UNWIND_INFO at `rva`. Source: "x64 exception handling" (Microsoft), version 2's epilogue codes and SET_FPREG_LARGE as
 * the public .NET runtime and LLVM read them. At most 255 code slots, so bounded by the format.
 */
export function readUnwindInfoX64(image: PeImage, rva: Rva): UnwindInfoX64 | UnwindProblem {
  const headBytes = image.read(rva, UNWIND_INFO_X64_SIZE);
  if (headBytes.length < UNWIND_INFO_X64_SIZE) return 'unreadable';
  const head = readLayout(viewOf(headBytes), 0, UNWIND_INFO_X64);
  const version = head.versionFlags & 7;
  const flags = head.versionFlags >> 3;
  if (version !== 1 && version !== 2) return 'unsupported';
  const isChained = (flags & FLAG_CHAINED) !== 0;
  const hasHandler = !isChained && (flags & FLAG_HANDLERS) !== 0;
  const codeBytes = head.codeCount * SLOT;
  const tailAt = UNWIND_INFO_X64_SIZE + (head.codeCount + (head.codeCount & 1)) * SLOT;
  const tailBytes = isChained ? RUNTIME_FUNCTION_X64_SIZE : hasHandler ? 4 : 0;
  const wanted = tailBytes === 0 ? UNWIND_INFO_X64_SIZE + codeBytes : tailAt + tailBytes;
  const bytes = image.read(rva, wanted);
  if (bytes.length < wanted) return 'unreadable';
  const view = viewOf(bytes);
  const frame = { register: head.frame & 15, scaledOffset: head.frame >> 4 };
  const decoded = decodeCodes(view, UNWIND_INFO_X64_SIZE, head.codeCount, version, frame.scaledOffset);
  if (!decoded) return 'damaged';
  return {
    version,
    flags,
    prologSize: head.prologSize,
    frameRegister: frame.register,
    frameOffset: frame.scaledOffset * 16,
    codes: decoded.codes,
    epilogues: decoded.epilogues,
    chained: isChained ? readFunctionX64(view, tailAt) : null,
    handlerRva: hasHandler ? view.getUint32(tailAt, true) : null,
  };
}

type Decoded = { codes: UnwindCodeX64[]; epilogues: EpiloguesX64 | null };

/** Null when a code is unknown or its operands do not fit. */
function decodeCodes(view: DataView, at: number, count: number, version: number, frameOffset: number): Decoded | null {
  const end = at + count * SLOT;
  const codes: UnwindCodeX64[] = [];
  const epilogueCodes: { size: number; info: number }[] = [];
  for (let slot = at; slot < end; ) {
    const offset = view.getUint8(slot);
    const op = view.getUint8(slot + 1) & 15;
    const info = view.getUint8(slot + 1) >> 4;
    const slots = slotsOf(op, info, version);
    if (slots === 0 || slot + slots * SLOT > end) return null;
    const small = slots === 2 ? view.getUint16(slot + SLOT, true) : 0;
    const large = slots === 3 ? view.getUint32(slot + SLOT, true) : 0;
    if (op === OP.epilogue && version === 2) epilogueCodes.push({ size: offset, info });
    else {
      const code = codeOf(op, info, slots === 3 ? { scaled: large, isFar: true } : { scaled: small, isFar: false }, frameOffset);
      if (code) codes.push({ offset, ...code } as UnwindCodeX64);
    }
    slot += slots * SLOT;
  }
  return { codes, epilogues: version === 2 ? epiloguesOf(epilogueCodes) : null };
}

/** Slots that a code takes with its operands; 0 for unknown codes. */
function slotsOf(op: number, info: number, version: number): number {
  switch (op) {
    case OP.push:
    case OP.allocSmall:
    case OP.setFrame:
    case OP.machineFrame:
      return 1;
    case OP.allocLarge:
      return info === 0 ? 2 : info === 1 ? 3 : 0;
    case OP.save:
    case OP.saveXmm:
      return 2;
    case OP.saveFar:
    case OP.saveXmmFar:
    case OP.setFrameLarge:
      return 3;
    case OP.epilogue:
      return version === 2 ? 1 : 2;
    case OP.spare:
      return version === 2 ? 0 : 3;
    default:
      return 0;
  }
}

/** Null for codes that undo nothing (the XMM saves of early version 1, which kept 64 bits only). */
function codeOf(op: number, info: number, operand: { scaled: number; isFar: boolean }, frameOffset: number): object | null {
  const { scaled, isFar } = operand;
  switch (op) {
    case OP.push:
      return { op: 'push', register: info };
    case OP.allocLarge:
      return { op: 'alloc', sizeBytes: isFar ? scaled : scaled * 8 };
    case OP.allocSmall:
      return { op: 'alloc', sizeBytes: info * 8 + 8 };
    case OP.setFrame:
      return { op: 'set-frame', frameOffset: frameOffset * 16 };
    case OP.setFrameLarge:
      return { op: 'set-frame', frameOffset: (frameOffset === LARGE_FRAME_OFFSET ? scaled & 0x0fff_ffff : frameOffset) * 16 };
    case OP.save:
    case OP.saveFar:
      return { op: 'save', register: info, at: isFar ? scaled : scaled * 8 };
    case OP.saveXmm:
    case OP.saveXmmFar:
      return { op: 'save-xmm', register: info, at: isFar ? scaled : scaled * 16 };
    case OP.machineFrame:
      return { op: 'machine-frame', hasErrorCode: info === 1 };
    default:
      return null;
  }
}

/** The first code has the size, and in bit 0 whether an epilogue ends the function; the others have 12 bits of distance. */
function epiloguesOf(codes: readonly { size: number; info: number }[]): EpiloguesX64 | null {
  const [first, ...others] = codes;
  if (!first) return null;
  const starts = others.map((code) => code.size + (code.info << 8)).filter((distance) => distance !== 0);
  return { sizeBytes: first.size, startsBeforeEnd: (first.info & 1) !== 0 ? [first.size, ...starts] : starts };
}
