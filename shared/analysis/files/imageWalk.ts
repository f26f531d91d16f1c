import { addressKey, type Gva } from '../../bytes/address.ts';
import { viewOf } from '../../bytes/layout.ts';
import type { DumpImage, RegisterSet } from '../../dump/dumpImage.ts';
import { readKernelTrapFrame, trapFrameSize } from '../../dump/registers.ts';
import { callSiteBefore } from '../../unwind/callSite.ts';
import { type EndReason, type Interruption, type Registers, rvaIn } from '../../unwind/step.ts';
import { type StackWalk, type UnwoundFrame, walkStack } from '../../unwind/walk.ts';
import { moduleAt } from '../moduleAt.ts';
import type { Frame } from '../stack.ts';
import type { OpenedFiles } from './moduleFiles.ts';

/** The part of a stack that is certain. */
export interface ImageWalk {
  /** From the context frame on. */
  readonly frames: readonly Frame[];
  /** Registers of the last of them: where guessing goes on. */
  readonly last: RegisterSet;
  /** True when nothing can follow: the thread's start, user mode, or the end of what was saved of the stack. */
  readonly isComplete: boolean;
}

/** From a machine frame down to the KTRAP_FRAME that ends with it (x64: its Rip is at 0x168). */
const TRAP_FRAME_BELOW = 0x168n;
const CERTAIN_ENDS: ReadonlySet<EndReason> = new Set(['thread-start', 'user-mode', 'too-many-frames']);

/**
 * Walks as far as unwind data reaches, through traps and interrupts. Stops before the first return address that code bytes
 * disprove and where an image is missing: what comes after that is a guess and not made here.
 */
export function walkWithImages(dump: DumpImage, registers: RegisterSet, files: OpenedFiles): ImageWalk {
  const walk = walkStack({
    architecture: dump.architecture,
    registers,
    read: (address, length) => dump.memory.read(address, length).bytes,
    imageAt: (address) => {
      const module = moduleAt(dump, address);
      return module && files.imageOf(module);
    },
    isCode: (address) => moduleAt(dump, address) !== null,
    stack: stackLimits(dump, registers.sp),
    fpoOf: (image) => files.fpoOf(image),
    interrupted: (interruption, known) => interruptedRegisters(dump, interruption, known),
    mayScan: false,
  });
  const doubted = walk.frames.findIndex((frame) => frame.callSite === 'no-call' || isChained(dump, frame));
  const certain = doubted < 0 ? walk.frames : walk.frames.slice(0, doubted);
  const last = certain.at(-1)?.registers ?? registers;
  return {
    frames: certain.map((frame) => frameOf(dump, frame, registers.sp)),
    last,
    isComplete: doubted < 0 && isEnd(dump, walk.end, last.sp),
  };
}

/** False for a scanned return address that no call stands before, as far as the code is at hand. */
export function mayReturnTo(files: OpenedFiles, { address, module }: Frame): boolean {
  const image = module && files.imageOf(module);
  const rva = image && rvaIn(image, address);
  if (!image || rva === null || !image.pe.headers.architecture) return true;
  return callSiteBefore(image.pe, rva, image.pe.headers.architecture) !== 'no-call';
}

/** ARM64 keeps a chain of frame records where unwind data is missing; it skips the caller of a leaf, so guessing follows it with more care. */
function isChained(dump: DumpImage, { trust }: UnwoundFrame): boolean {
  return dump.architecture === 'arm64' && trust === 'frame-pointer';
}

function frameOf(dump: DumpImage, { registers, trust, pcKind }: UnwoundFrame, origin: Gva): Frame {
  const { pc, sp } = registers;
  const depthBytes = Math.max(0, addressKey(sp) - addressKey(origin));
  const isExact = pcKind === 'exact';
  // A caller's stack pointer lies right behind the return address.
  const aligned = isExact || dump.architecture !== 'x64' || sp % 16n === 0n;
  return { address: pc, module: moduleAt(dump, pc), trust, depthBytes, aligned, sp, isExact };
}

function isEnd(dump: DumpImage, end: StackWalk['end'], sp: Gva): boolean {
  if (CERTAIN_ENDS.has(end.reason)) return true;
  const stack = dump.stack;
  if (!stack || sp < stack.address) return false;
  return end.reason === 'stack-not-saved' && end.at >= stack.address + BigInt(stack.sizeBytes);
}

/** The thread's own stack when the walk begins on it, else the saved one. */
function stackLimits(dump: DumpImage, sp: Gva): { low: Gva; high: Gva } | null {
  const { thread, stack } = dump;
  if (thread && sp >= thread.stackLimit && sp < thread.stackBase) return { low: thread.stackLimit, high: thread.stackBase };
  return stack && { low: stack.address, high: stack.address + BigInt(stack.sizeBytes) };
}

/** A KTRAP_FRAME has the registers that calls do not keep; taken when it is there and tells the same place. */
function interruptedRegisters(dump: DumpImage, { form, address, mode }: Interruption, known: Registers): Registers | null {
  if (form !== 'machine-frame' || mode === 'user' || dump.architecture !== 'x64') return null;
  const at = BigInt.asUintN(64, address - TRAP_FRAME_BELOW);
  const size = trapFrameSize('x64');
  const { bytes } = dump.memory.read(at, size);
  const trap = bytes.length < size ? null : readKernelTrapFrame(viewOf(bytes), 0, 'x64', at);
  return trap?.pc === known.pc ? { ...known, values: { ...trap.values, ...known.values } } : null;
}
