import { FAULTED, HELPERS, INTERRUPTED, IRRELEVANT, KERNEL_HEAP, LINKS, SENTINEL } from '../knowledge/frames/frameLists.ts';
import { type FunctionReason, functionReason } from '../knowledge/frames/functionReason.ts';
import type { Crash } from './crash.ts';
import type { Frame } from './stack.ts';

/** What the frame lists say of frames whose function is known; frames without a symbol are in no list. */
const holds =
  (reason: FunctionReason) =>
  (frame: Frame): boolean => {
    const name = functionOf(frame);
    return name !== null && reason(name) !== null;
  };

const OFFSET = /\+0x[0-9a-f]+$/;

/** `nt!KiPageFault`, without the offset; null without a symbol. */
export function functionOf({ symbol }: Frame): string | null {
  return symbol?.replace(OFFSET, '') ?? null;
}

/** True for frames that are the same in every crash of their kind: they report it, or carry a fault to where it is reported. */
export const saysNothing = holds(functionReason([...SENTINEL, ...IRRELEVANT]));
/** True for functions that fail on what another gave them: `evil!memcpy`, `evil!_report_gsfailure`. */
export const isHelper = holds(functionReason(HELPERS));
export const isKernelHeap = holds(functionReason([KERNEL_HEAP]));
const isFault = holds(functionReason([FAULTED]));
const isInterrupt = holds(functionReason([INTERRUPTED]));
const worksForCaller = holds(functionReason([...HELPERS, LINKS]));

/** Found by walking: a scanned frame may be a left-over. */
export function isWalked(frame: Frame): boolean {
  return frame.trust !== 'scan';
}

/** Where a stack that begins at the bugcheck call starts anew. */
export interface Trapped {
  /** Of the code that was running, in the crash's frames. */
  readonly index: number;
  readonly frame: Frame;
  /** `nt!KiPageFault`. */
  readonly handler: string;
  readonly by: 'fault' | 'interrupt';
}

/** The code that a fault or an interrupt stopped, on a walked stack whose frames above all say nothing; null when it cannot be told. */
export function trappedIn({ site, frames }: Crash): Trapped | null {
  if (site?.source !== 'bugcheck-call') return null;
  const at = frames.findIndex((frame) => isFault(frame) || isInterrupt(frame));
  const [trap, frame] = [frames[at], frames[at + 1]];
  if (!trap || !frame?.module || !isWalked(frame) || !frames.slice(0, at).every(saysNothing)) return null;
  return { index: at + 1, frame, handler: functionOf(trap) ?? '', by: isFault(trap) ? 'fault' : 'interrupt' };
}

/**
 * The frames from the one that failed on, through functions that work for their caller, to the first that does not; empty where no
 * fault is known, or where one of them is not certain. One frame: what failed is no such function.
 */
export function failingFrames(crash: Crash): readonly Frame[] {
  const trapped = trappedIn(crash);
  const isOwnFault = crash.site !== null && crash.site.source !== 'bugcheck-call' && crash.site.source !== 'interrupted';
  const from = isOwnFault ? 0 : trapped?.by === 'fault' ? trapped.index : -1;
  if (from < 0) return [];
  const end = crash.frames.findIndex((frame, i) => i >= from && !worksForCaller(frame));
  const failing = end < 0 ? [] : crash.frames.slice(from, end + 1);
  return failing.every(isWalked) ? failing : [];
}

/**
 * The frame to look at when `address` is the place that is blamed: for a helper linked into the module, its nearest caller in the
 * same module; else the frame at the address itself, null when there is none.
 */
export function tellingFrame(frames: readonly Frame[], address: bigint): Frame | null {
  const at = frames.findIndex((frame) => frame.address === address);
  const own = frames[at];
  if (!own || !isHelper(own)) return own ?? null;
  const rest = frames.slice(at + 1);
  const caller = rest[rest.findIndex((frame) => !isHelper(frame))];
  const isCaller = caller && rest.slice(0, rest.indexOf(caller) + 1).every((frame) => isWalked(frame) && frame.module === own.module);
  return isCaller ? caller : own;
}
