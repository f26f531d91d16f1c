/** Unwind codes of ARM64 as steps that are undone. Source: "ARM64 exception handling" (Microsoft), unwind code table. */
export type UnwindCodeArm64 =
  | { readonly op: 'alloc'; readonly sizeBytes: number }
  /**
   * Registers stored at `at` above the stack pointer, one after the other, 8 bytes each (`q`: 16); then `releasedBytes` are given
   * back (stores with writeback). `x29` is the frame pointer, `x30` the link register.
   */
  | {
      readonly op: 'save';
      readonly file: 'x' | 'd' | 'q';
      readonly first: number;
      readonly second: number | null;
      readonly at: number;
      readonly releasedBytes: number;
    }
  | { readonly op: 'set-frame'; readonly frameOffset: number }
  | { readonly op: 'sign-return-address' }
  | { readonly op: 'nop' }
  | { readonly op: 'end' | 'end-chained' }
  /** Made by hand-written assembly; takes no instruction. */
  | { readonly op: 'trap-frame' | 'machine-frame' | 'context' | 'clear-unwound-to-call' }
  /** A code that cannot be undone here: scalable vectors, ARM64EC contexts, reserved values. */
  | { readonly op: 'unsupported' };

type Save = Extract<UnwindCodeArm64, { op: 'save' }>;

const UNSUPPORTED: UnwindCodeArm64 = { op: 'unsupported' };
const SINGLE_BYTE: Readonly<Record<number, UnwindCodeArm64>> = {
  225: { op: 'set-frame', frameOffset: 0 },
  227: { op: 'nop' },
  228: { op: 'end' },
  229: { op: 'end-chained' },
  232: { op: 'trap-frame' },
  233: { op: 'machine-frame' },
  234: { op: 'context' },
  236: { op: 'clear-unwound-to-call' },
  252: { op: 'sign-return-address' },
};
const ALLOC_Z = 0xdf;
const ALLOC_L = 0xe0;
const ADD_FP = 0xe2;
const SAVE_NEXT = 0xe6;
const SAVE_ANY_REG = 0xe7;
/** Bytes of the codes from 0xe0 up. */
const SIZES_FROM_E0 = [4, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 1, 1, 1, 1] as const;

/** Bytes that the code starting with `first` takes. */
function codeSizeArm64(first: number): number {
  if (first < 0xc0) return 1;
  return first < 0xe0 ? 2 : (SIZES_FROM_E0[first - 0xe0] ?? 1);
}

/** False for codes that stand for no instruction. */
export function takesInstruction(code: UnwindCodeArm64): boolean {
  switch (code.op) {
    case 'trap-frame':
    case 'machine-frame':
    case 'context':
    case 'clear-unwound-to-call':
    case 'end':
    case 'end-chained':
      return false;
    default:
      return true;
  }
}

/**
 * Decodes the sequence that starts at byte `index`, up to and with its `end`; codes of a parent region behind `end-chained`
 * included. Null when the bytes end before the sequence does.
 */
export function decodeSequenceArm64(bytes: Uint8Array, index: number): UnwindCodeArm64[] | null {
  const codes: UnwindCodeArm64[] = [];
  const nexts: number[] = [];
  let at = index;
  while (at < bytes.length) {
    const first = bytes[at] as number;
    const size = codeSizeArm64(first);
    if (at + size > bytes.length) return null;
    const code = first === SAVE_NEXT ? UNSUPPORTED : decodeOne(bytes, at, first, size);
    if (first === SAVE_NEXT) nexts.push(codes.length);
    else if (nexts.length > 0) resolveNexts(codes, nexts, code);
    codes.push(code);
    at += size;
    if (code.op === 'end') return codes;
  }
  return null;
}

/** `save_next` stores the pair behind that of the code that it follows in the prologue, which comes later in the sequence. */
function resolveNexts(codes: UnwindCodeArm64[], nexts: number[], base: UnwindCodeArm64): void {
  const total = nexts.length;
  for (const [i, position] of nexts.entries()) codes[position] = nextPair(base, total - i);
  nexts.length = 0;
}

const LAST_INT = 28;
const FIRST_FLOAT = 8;
const LAST_FLOAT = 15;

function nextPair(base: UnwindCodeArm64, steps: number): UnwindCodeArm64 {
  if (base.op !== 'save' || base.second !== base.first + 1 || base.file === 'q') return UNSUPPORTED;
  const at = base.at + 16 * steps;
  let file: Save['file'] = base.file;
  let first = base.first + 2 * steps;
  if (file === 'x' && first > LAST_INT - 1) {
    file = 'd';
    first += FIRST_FLOAT - LAST_INT - 1;
  }
  if (first + 1 > (file === 'x' ? LAST_INT : LAST_FLOAT)) return UNSUPPORTED;
  return { op: 'save', file, first, second: first + 1, at, releasedBytes: 0 };
}

function decodeOne(bytes: Uint8Array, at: number, first: number, size: number): UnwindCodeArm64 {
  const second = size > 1 ? (bytes[at + 1] as number) : 0;
  if (first < 0x20) return { op: 'alloc', sizeBytes: first * 16 };
  if (first < 0x40) return pair('x', 19, 0, (first & 0x1f) * 8);
  if (first < 0x80) return pair('x', 29, (first & 0x3f) * 8, 0);
  if (first < 0xc0) return pair('x', 29, 0, ((first & 0x3f) + 1) * 8);
  if (first < 0xc8) return { op: 'alloc', sizeBytes: (((first & 7) << 8) | second) * 16 };
  if (first < ALLOC_Z) return decodeTwoBytes((first << 8) | second);
  if (first === ALLOC_Z) return UNSUPPORTED;
  if (first === ALLOC_L)
    return { op: 'alloc', sizeBytes: ((second << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) * 16 };
  if (first === ADD_FP) return { op: 'set-frame', frameOffset: second * 8 };
  if (first === SAVE_ANY_REG) return decodeAnyRegister(second, bytes[at + 2] as number);
  return SINGLE_BYTE[first] ?? UNSUPPORTED;
}

/** The codes from 0xc8 to 0xde: register in the bits above the offset. */
function decodeTwoBytes(word: number): UnwindCodeArm64 {
  const six = (word & 0x3f) * 8;
  const five = ((word & 0x1f) + 1) * 8;
  const x = 19 + ((word >> 6) & 15);
  const d = 8 + ((word >> 6) & 7);
  if (word < 0xcc00) return pair('x', x, six, 0);
  if (word < 0xd000) return pair('x', x, 0, six + 8);
  if (word < 0xd400) return single('x', x, six, 0);
  if (word < 0xd600) return single('x', 19 + ((word >> 5) & 15), 0, five);
  if (word < 0xd800) return { op: 'save', file: 'x', first: 19 + 2 * ((word >> 6) & 7), second: 30, at: six, releasedBytes: 0 };
  if (word < 0xda00) return pair('d', d, six, 0);
  if (word < 0xdc00) return pair('d', d, 0, six + 8);
  if (word < 0xde00) return single('d', d, six, 0);
  return single('d', 8 + ((word >> 5) & 7), 0, five);
}

/** `save_any_reg`: 0pxrrrrr ffoooooo, p pair, x writeback, ff the register file; 11 and a set top bit are scalable vectors. */
function decodeAnyRegister(first: number, second: number): UnwindCodeArm64 {
  const file = (['x', 'd', 'q'] as const)[second >> 6];
  if (!file || (first & 0x80) !== 0) return UNSUPPORTED;
  const isPair = (first & 0x40) !== 0;
  const hasWriteback = (first & 0x20) !== 0;
  const register = first & 0x1f;
  const offset = second & 0x3f;
  const at = hasWriteback ? 0 : offset * (isPair || file === 'q' ? 16 : 8);
  const released = hasWriteback ? (offset + 1) * 16 : 0;
  return isPair ? pair(file, register, at, released) : single(file, register, at, released);
}

const LAST_REGISTER = { x: 30, d: 31, q: 31 } as const;

function pair(file: Save['file'], first: number, at: number, releasedBytes: number): UnwindCodeArm64 {
  if (first + 1 > LAST_REGISTER[file]) return UNSUPPORTED;
  return { op: 'save', file, first, second: first + 1, at, releasedBytes };
}

function single(file: Save['file'], first: number, at: number, releasedBytes: number): UnwindCodeArm64 {
  if (first > LAST_REGISTER[file]) return UNSUPPORTED;
  return { op: 'save', file, first, second: null, at, releasedBytes };
}

/** Bytes of the instructions that a sequence stands for, up to its first end; without the return at the end of an epilogue. */
export function sequenceBytes(codes: readonly UnwindCodeArm64[]): number {
  let bytes = 0;
  for (const code of codes) {
    if (code.op === 'end' || code.op === 'end-chained') break;
    if (takesInstruction(code)) bytes += 4;
  }
  return bytes;
}

/** Bytes of an epilogue with its return. */
export function epilogueBytes(codes: readonly UnwindCodeArm64[]): number {
  return sequenceBytes(codes) + 4;
}
