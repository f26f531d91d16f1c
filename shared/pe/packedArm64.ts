import { epilogueBytes, type UnwindCodeArm64 } from './codesArm64.ts';
import type { UnwindProblem } from './functionTable.ts';
import type { UnwindInfoArm64 } from './unwindInfoArm64.ts';

const CR = { unchained: 0, savesLr: 1, chainedSigned: 2, chained: 3 } as const;
const LINK_REGISTER = 30;
const HOMED_REGISTERS = 8;
/** Frame chains up to this many bytes are stored with one pre-indexed instruction. */
const MAX_CHAIN_WRITEBACK = 512;
/** What one `sub sp, sp, #imm` of the canonical prologue allocates at most. */
const MAX_ALLOC = 4080;
const FRAGMENT = 2;

interface Fields {
  readonly lengthBytes: number;
  readonly registersF: number;
  readonly registersI: number;
  readonly isHomed: boolean;
  readonly cr: number;
  readonly frameBytes: number;
}

/**
 * Packed unwind data as the codes of the canonical prologue that it stands for. Sources: "ARM64 exception handling" (Microsoft),
 * and for what it leaves open (homed registers when nothing else is saved; x19 with the link register) how the public .NET
 * runtime expands it. `damaged` when the frame is smaller than what it claims to save.
 */
export function expandPacked(word: number): UnwindInfoArm64 | UnwindProblem {
  const fields: Fields = {
    lengthBytes: ((word >>> 2) & 0x7ff) * 4,
    registersF: (word >>> 13) & 7,
    registersI: (word >>> 16) & 15,
    isHomed: ((word >>> 20) & 1) === 1,
    cr: (word >>> 21) & 3,
    frameBytes: (word >>> 23) * 16,
  };
  const isFragment = (word & 3) === FRAGMENT;
  const prologue = prologueOf(fields);
  if (!prologue) return 'damaged';
  const undoing = prologue.toReversed();
  const end: UnwindCodeArm64 = { op: 'end' };
  const codes: UnwindCodeArm64[] = isFragment ? [{ op: 'end-chained' }, ...undoing, end] : [...undoing, end];
  // Epilogues neither set the frame pointer nor load homed parameters.
  const epilogue = [...undoing.filter((code) => code.op !== 'set-frame' && code.op !== 'nop'), end];
  return {
    form: isFragment ? 'packed-fragment' : 'packed',
    lengthBytes: fields.lengthBytes,
    prologue: codes,
    epilogueStarts: isFragment ? [] : [fields.lengthBytes - epilogueBytes(epilogue)],
    epilogueCodes: (index) => (index === 0 && !isFragment ? epilogue : null),
    handlerRva: null,
  };
}

/** The canonical prologue in program order. */
function prologueOf(fields: Fields): UnwindCodeArm64[] | null {
  if (fields.registersI > 10) return null;
  const codes: UnwindCodeArm64[] = [];
  if (fields.cr === CR.chainedSigned) codes.push({ op: 'sign-return-address' });
  const saveBytes = pushSaves(codes, fields);
  const localBytes = fields.frameBytes - saveBytes;
  if (localBytes < 0) return null;
  const isChained = fields.cr === CR.chained || fields.cr === CR.chainedSigned;
  if (isChained && localBytes === 0) return null;
  if (isChained) pushChain(codes, localBytes);
  else pushAlloc(codes, localBytes);
  return codes;
}

/** Steps 1 to 4: saved registers and homed parameters. Returns the bytes of the save area. */
function pushSaves(codes: UnwindCodeArm64[], { registersI, registersF, isHomed, cr }: Fields): number {
  const savesLr = cr === CR.savesLr;
  const floats = registersF === 0 ? 0 : registersF + 1;
  const saved = registersI + (savesLr ? 1 : 0) + floats;
  if (saved === 0) return 0;
  const slots = saved + (isHomed ? HOMED_REGISTERS : 0);
  const saveBytes = (slots + (slots & 1)) * 8;
  let slot = 0;
  const save = (file: 'x' | 'd', first: number, second: number | null) => {
    codes.push({ op: 'save', file, first, second, at: slot * 8, releasedBytes: slot === 0 ? saveBytes : 0 });
    slot += second === null ? 1 : 2;
  };
  if (registersI === 1 && savesLr) {
    // No instruction stores x19 and the link register with writeback.
    codes.push({ op: 'alloc', sizeBytes: saveBytes });
    codes.push({ op: 'save', file: 'x', first: 19, second: LINK_REGISTER, at: 0, releasedBytes: 0 });
    slot = 2;
  } else {
    for (let i = 0; i + 1 < registersI; i += 2) save('x', 19 + i, 20 + i);
    const odd = registersI % 2 === 1 ? 18 + registersI : null;
    if (odd !== null) save('x', odd, savesLr ? LINK_REGISTER : null);
    else if (savesLr) save('x', LINK_REGISTER, null);
  }
  for (let i = 0; i < floats; i += 2) save('d', 8 + i, i + 1 < floats ? 9 + i : null);
  if (isHomed) for (let i = 0; i < HOMED_REGISTERS; i += 2) codes.push({ op: 'nop' });
  return saveBytes;
}

/** Step 5 with a frame chain. */
function pushChain(codes: UnwindCodeArm64[], localBytes: number): void {
  const isSmall = localBytes <= MAX_CHAIN_WRITEBACK;
  if (!isSmall) pushAlloc(codes, localBytes);
  codes.push({ op: 'save', file: 'x', first: 29, second: LINK_REGISTER, at: 0, releasedBytes: isSmall ? localBytes : 0 });
  codes.push({ op: 'set-frame', frameOffset: 0 });
}

/** Step 5 without: the rest of the frame, in two parts when one instruction does not reach. */
function pushAlloc(codes: UnwindCodeArm64[], localBytes: number): void {
  const first = Math.min(localBytes, MAX_ALLOC);
  if (first > 0) codes.push({ op: 'alloc', sizeBytes: first });
  if (localBytes > first) codes.push({ op: 'alloc', sizeBytes: localBytes - first });
}
