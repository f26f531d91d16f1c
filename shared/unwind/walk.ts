import type { Gva } from '../bytes/address.ts';
import type { FpoTable } from '../pe/fpoData.ts';
import type { PeArchitecture } from '../pe/peImage.ts';
import { frameChainArm64, unwindArm64 } from './arm64.ts';
import { type CallSite, callSiteBefore } from './callSite.ts';
import { scanForReturn } from './scan.ts';
import {
  type EndReason,
  endOf,
  type Interruption,
  type LoadedImage,
  type PcKind,
  type ReadMemory,
  type Registers,
  rvaIn,
  type UnwindStep,
} from './step.ts';
import { unwindX64 } from './x64.ts';
import { unwindX86 } from './x86.ts';

/** How a frame was found, the surest first. */
export type FrameTrust = 'context' | 'unwind' | 'frame-pointer' | 'scan';

export interface UnwoundFrame {
  readonly registers: Registers;
  readonly pcKind: PcKind;
  readonly trust: FrameTrust;
  /** True when a frame below this one was found by scanning: then this one is no surer than that. */
  readonly afterScan: boolean;
  /** What stands before the pc; `unknown` for exact ones and where the code is not at hand. */
  readonly callSite: CallSite;
  /** Not null when this frame was interrupted rather than called from. */
  readonly interruption: Interruption | null;
}

export interface StackWalk {
  readonly frames: readonly UnwoundFrame[];
  readonly end: { readonly reason: EndReason; readonly at: Gva };
}

export interface WalkInput {
  readonly architecture: PeArchitecture;
  readonly registers: Registers;
  readonly read: ReadMemory;
  /** The image that an address lies in, if its bytes are at hand. */
  readonly imageAt: (address: Gva) => LoadedImage | null;
  /** True for addresses that a loaded module's code may have, whether its bytes are at hand or not. */
  readonly isCode: (address: Gva) => boolean;
  /** The thread's stack, `high` exclusive; null when it is not known. Interrupts may have run on others. */
  readonly stack: { readonly low: Gva; readonly high: Gva } | null;
  /** FPO records of an image (x86); null when it has none. */
  readonly fpoOf?: (image: LoadedImage) => FpoTable | null;
  /**
   * Asked for each interrupted frame: more of its registers than unwinding gives (a KTRAP_FRAME has the volatile ones), or null to
   * keep what unwinding found. On x64 the KTRAP_FRAME of a machine frame begins 0x168 bytes below it.
   */
  readonly interrupted?: (interruption: Interruption, registers: Registers) => Registers | null;
  /** False: the walk ends where it would scan, for callers that guess in their own way. */
  readonly mayScan?: boolean;
}

const MAX_FRAMES = 512;
/** Interrupts nest a few deep; each may go to another stack, which need not lie higher. */
const MAX_STACK_SWITCHES = 16;
const MAX_SCANS = 64;

/**
 * Walks a stack: unwind data where there is some, the frame pointer chain where the architecture keeps one, then scanning. Never
 * throws; at most 512 frames. The stack pointer grows with every frame except across 16 interruptions.
 */
export function walkStack(input: WalkInput): StackWalk {
  const first: UnwoundFrame = {
    registers: input.registers,
    pcKind: 'exact',
    trust: 'context',
    afterScan: false,
    callSite: 'unknown',
    interruption: null,
  };
  const frames = [first];
  const left = { switches: MAX_STACK_SWITCHES, scans: MAX_SCANS };
  let current = first;
  while (true) {
    const next = nextFrame(input, current, left);
    if (next.kind === 'end') return { frames, end: { reason: next.reason, at: next.at } };
    if (frames.length >= MAX_FRAMES) return { frames, end: { reason: 'too-many-frames', at: current.registers.pc } };
    frames.push(next.frame);
    current = next.frame;
    if (current.interruption?.mode === 'user') return { frames, end: { reason: 'user-mode', at: current.registers.pc } };
  }
}

type Next = { readonly kind: 'frame'; readonly frame: UnwoundFrame } | Extract<UnwindStep, { kind: 'end' }>;

function nextFrame(input: WalkInput, current: UnwoundFrame, left: { switches: number; scans: number }): Next {
  const step = checkStep(input, current, stepFrom(input, current), left);
  if (step.kind === 'caller') {
    const { interruption } = step;
    const registers = (interruption && input.interrupted?.(interruption, step.registers)) ?? step.registers;
    const callSite = step.pcKind === 'return' ? (siteOf(input, registers.pc) ?? 'unknown') : 'unknown';
    return {
      kind: 'frame',
      frame: { registers, pcKind: step.pcKind, trust: step.how, afterScan: isGuess(current), callSite, interruption },
    };
  }
  if (input.mayScan === false || !mayScan(step.reason) || left.scans-- <= 0) return step as Next;
  return scanFrom(input, current) ?? (step as Next);
}

function isGuess(frame: UnwoundFrame): boolean {
  return frame.afterScan || frame.trust === 'scan';
}

/** Ends that are certain are not searched behind. */
function mayScan(reason: EndReason): boolean {
  return reason !== 'thread-start' && reason !== 'outside-stack' && reason !== 'user-mode';
}

function stepFrom(input: WalkInput, { registers, pcKind }: UnwoundFrame): UnwindStep {
  const image = input.imageAt(pcKind === 'return' ? registers.pc - 1n : registers.pc);
  if (input.architecture === 'x86') {
    const fpo = (image && input.fpoOf?.(image)) ?? null;
    const isReturnAddress = (address: Gva) => (siteOf(input, address) ?? 'no-call') !== 'no-call';
    return unwindX86(registers, pcKind, { image, fpo, isReturnAddress }, input.read);
  }
  if (input.architecture === 'x64') {
    return image ? unwindX64(registers, pcKind, image, input.read) : endOf('no-image', registers.pc);
  }
  const step = image ? unwindArm64(registers, pcKind, image, input.read) : endOf('no-image', registers.pc);
  if (step.kind === 'caller' || (step.reason !== 'no-image' && step.reason !== 'no-unwind-data')) return step;
  const chained = frameChainArm64(registers, input.read);
  return chained.kind === 'caller' && input.isCode(chained.registers.pc) ? chained : step;
}

/** Turns a step to nowhere into the reason why the stack ends. */
function checkStep(input: WalkInput, current: UnwoundFrame, step: UnwindStep, left: { switches: number }): UnwindStep {
  if (step.kind === 'end') return step;
  const { pc, sp } = step.registers;
  if (pc === 0n) return endOf('thread-start', current.registers.pc);
  if (step.interruption !== null) return left.switches-- > 0 ? step : endOf('stack-pointer-did-not-grow', sp);
  const grew = current.pcKind === 'exact' && input.architecture === 'arm64' ? sp >= current.registers.sp : sp > current.registers.sp;
  if (!grew) return endOf('stack-pointer-did-not-grow', sp);
  // A frame that starts within the thread's stack is called from within it.
  const isWithin = input.stack && current.registers.sp >= input.stack.low && current.registers.sp < input.stack.high;
  if (isWithin && input.stack && sp > input.stack.high) return endOf('outside-stack', sp);
  return input.isCode(pc) ? step : endOf('no-return-address', pc);
}

/** What stands before `address`: null when it is no code address. */
function siteOf(input: WalkInput, address: Gva): CallSite | null {
  if (!input.isCode(address)) return null;
  const image = input.imageAt(address);
  const rva = image && rvaIn(image, address);
  return image && rva !== null ? callSiteBefore(image.pe, rva, input.architecture) : 'unknown';
}

function scanFrom(input: WalkInput, current: UnwoundFrame): Next | null {
  const wordBytes = input.architecture === 'x86' ? 4 : 8;
  const { sp } = current.registers;
  const limit = input.stack && sp < input.stack.high ? input.stack.high : sp + 0x1_0000n;
  const found = scanForReturn(sp, limit, wordBytes, input.read, (address) => siteOf(input, address));
  if (!found) return null;
  const above = found.slot + BigInt(wordBytes);
  return {
    kind: 'frame',
    frame: {
      registers: scannedRegisters(input.architecture, found.address, above),
      pcKind: 'return',
      trust: 'scan',
      afterScan: isGuess(current),
      callSite: found.callSite,
      interruption: null,
    },
  };
}

/** All that a scanned frame knows: where it goes on and where its stack is. */
function scannedRegisters(architecture: PeArchitecture, pc: Gva, sp: Gva): Registers {
  const names = { x64: ['rip', 'rsp'], arm64: ['pc', 'sp'], x86: ['eip', 'esp'] } as const;
  const [pcName, spName] = names[architecture];
  return { pc, sp, fp: 0n, lr: null, values: { [pcName]: pc, [spName]: sp } };
}
