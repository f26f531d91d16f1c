/** Puts the frames of a case where its parameters say that records lie: trap frames, exception records and context records on the stack. */

import type { CaseFacts } from './crashCase.ts';
import { isKernelAddress } from './crashCase.ts';
import type { CodeRange } from './stackFiller.ts';
import type { PlannedFrame } from './stackLayout.ts';

/** Addresses of records that the parameters name; null where the code has none. */
export interface RecordPlaces {
  readonly context: bigint | null;
  readonly exception: bigint | null;
  readonly trap: bigint | null;
}

/** On x64 KiExceptionDispatch builds the EXCEPTION_RECORD 0xA8 below the trap frame (seen in all real dumps at hand). */
export const EXCEPTION_BELOW_TRAP = 0xa8n;
const TRAP_SIZE_X64 = 0x190n;
const EXCEPTION_DISPATCH_SIZE = 0x1e0n;
/** From the frame of KiDispatchException to the CONTEXT in it. */
const CONTEXT_IN_DISPATCH = 0x100n;
const NEAR = 0x1_0000n;

/** What points into a module's image is no record on a stack. */
export function recordPlaces(facts: CaseFacts, code: readonly CodeRange[]): RecordPlaces {
  const [, second, third, fourth] = facts.parameters;
  const kernel = (value: bigint | undefined): bigint | null => {
    if (value === undefined || !isKernelAddress(facts.arch, value)) return null;
    return code.some((range) => value >= range.base && value < range.base + BigInt(range.size)) ? null : value;
  };
  switch (facts.code) {
    case 0x7e:
      return { exception: kernel(third), context: kernel(fourth), trap: null };
    case 0x3b:
      return { exception: null, context: kernel(third), trap: null };
    case 0x8e:
      return { exception: null, context: null, trap: kernel(third) };
    case 0x139:
      return { exception: kernel(third), context: null, trap: kernel(second) };
    default:
      return { exception: null, context: null, trap: null };
  }
}

export function anchored(
  facts: CaseFacts,
  frames: readonly PlannedFrame[],
  fault: number | null,
  code: readonly CodeRange[],
): PlannedFrame[] {
  if (facts.arch === 'arm64') return [...frames];
  const recorded = frames.find((frame) => frame.sp !== null)?.sp ?? null;
  const near = (at: bigint | null): bigint | null => (at !== null && recorded !== null && distance(at, recorded) >= NEAR ? null : at);
  const all = recordPlaces(facts, code);
  const places = { context: near(all.context), exception: near(all.exception), trap: near(all.trap) };
  return facts.arch === 'x86' ? anchoredX86(facts, frames, places) : anchoredX64(facts, frames, fault, places);
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function anchoredX64(facts: CaseFacts, frames: readonly PlannedFrame[], fault: number | null, places: RecordPlaces): PlannedFrame[] {
  const trapAt = fault === null ? frames.findIndex((frame) => frame.kind === 'trap') : fault - 1;
  const faultSp = fault === null ? null : (frames[fault]?.sp ?? null);
  const trap =
    frames[trapAt]?.sp ??
    (facts.code === 0x139 ? places.trap : null) ??
    (places.exception === null ? null : places.exception + EXCEPTION_BELOW_TRAP) ??
    (faultSp === null ? null : (faultSp - TRAP_SIZE_X64) & ~0xfn);
  const dispatch = places.context === null ? null : dispatchAt(places.context, trap);
  return frames.map((frame, i) => {
    if (frame.sp !== null) return frame;
    if (i === trapAt && trap !== null) return { ...frame, sp: trap };
    if (i === trapAt - 1 && frame.text.includes('!KiExceptionDispatch') && trap !== null)
      return { ...frame, sp: trap - EXCEPTION_DISPATCH_SIZE };
    if (i === trapAt - 2 && frame.text.includes('!KiDispatchException') && dispatch !== null) return { ...frame, sp: dispatch };
    return frame;
  });
}

/** The frame of KiDispatchException, when the context record can be in it. */
function dispatchAt(context: bigint, trap: bigint | null): bigint | null {
  if (trap === null) return context - CONTEXT_IN_DISPATCH;
  const fits = context + 0x4d0n <= trap - EXCEPTION_DISPATCH_SIZE && trap - context < NEAR;
  return fits ? context - CONTEXT_IN_DISPATCH : null;
}

function anchoredX86(facts: CaseFacts, frames: readonly PlannedFrame[], { trap }: RecordPlaces): PlannedFrame[] {
  const out: PlannedFrame[] = [];
  frames.forEach((frame, i) => {
    const previous = frames[i - 1];
    const shared = frame.sp !== null && previous !== undefined && previous.sp === frame.sp;
    if (shared && frame.sp !== null) {
      const kind = frame.kind === 'user-trap' ? 'user-trap' : 'trap';
      out.push({ ...frame, kind, sp: frame.sp + trapBehindArguments(previous.text, kind) });
    } else if (frame.kind === 'trap' && facts.code === 0x8e && trap !== null && frame.sp === null) {
      out.push({ ...frame, sp: trap });
    } else if (frame.text.includes('!CommonDispatchException') && trap !== null && frame.sp === null) {
      out.push({ ...frame, sp: trap - 8n });
    } else {
      out.push(frame);
    }
  });
  return withRoomForTrap(out);
}

/** A debugger prints the same ChildEBP for a function and the trap that called it: the trap frame stands behind the function's arguments. */
function trapBehindArguments(caller: string, kind: 'trap' | 'user-trap'): bigint {
  if (kind === 'user-trap') return 0x30n;
  return caller.includes('!KiDeliverApc') ? 0x14n : 0x18n;
}

/** A trap without a place in front of a frame with one stands right below that frame's locals. */
function withRoomForTrap(frames: readonly PlannedFrame[]): PlannedFrame[] {
  return frames.map((frame, i) => {
    const next = frames[i + 1];
    if (frame.kind !== 'trap' || frame.sp !== null || next === undefined || next.sp === null) return frame;
    return { ...frame, sp: next.sp - 0x74n - 0x20n };
  });
}
