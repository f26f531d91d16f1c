import { addressKey, type Gva, hex } from '../bytes/address.ts';
import { viewOf } from '../bytes/layout.ts';
import type { DumpImage, ExceptionRecord, RegisterSet, StackBlock } from '../dump/dumpImage.ts';
import { exceptionRecordSize, readExceptionRecord } from '../dump/exceptions.ts';
import { contextSize, readContext, readKernelTrapFrame, trapFrameSize } from '../dump/registers.ts';
import type { BugcheckFacts, ParameterFacts } from './bugcheck.ts';

/** The processor state that best shows the crash, and where it was read. */
export interface CrashSite {
  readonly registers: RegisterSet;
  /** `bugcheck-call`: only the state inside KeBugCheckEx was saved; the fault itself is further up the stack. */
  readonly source: 'header-context' | 'context-record' | 'trap-frame' | 'found-trap-frame' | 'interrupted' | 'bugcheck-call';
  readonly at: string;
  /** Of the CONTEXT or KTRAP_FRAME it was read from; null for the header's, which lies in the file and not in memory. */
  readonly address: Gva | null;
}

/** An address that matters: a parameter of this kind or null. */
function parameterOf(bugcheck: BugcheckFacts, kind: ParameterFacts['kind']): { facts: ParameterFacts; index: number } | null {
  const index = bugcheck.parameters.findIndex((parameter) => parameter.kind === kind && parameter.value !== 0n);
  const facts = bugcheck.parameters[index];
  return facts ? { facts, index } : null;
}

/** The code address that the bugcheck itself names as the faulting instruction, if it names one. */
export function faultAddress(bugcheck: BugcheckFacts): Gva | null {
  return parameterOf(bugcheck, 'code-address')?.facts.value ?? null;
}

/**
 * Finds the state of the crash: the header's context when it is the faulting one, else the context record or trap frame that
 * a parameter points to, else a trap frame on the saved stack whose instruction pointer is the faulting address, else (for
 * watchdogs) the code that was interrupted, else the state of the bugcheck call itself. Null when the dump has none of these.
 */
export function findCrashSite(image: DumpImage, bugcheck: BugcheckFacts | null): CrashSite | null {
  const header = image.context;
  if (!bugcheck)
    return header ? { registers: header, source: 'header-context', at: 'context of the exception stream', address: null } : null;
  const fault = faultAddress(bugcheck);
  if (header && fault !== null && sameCode(header.pc, fault, image)) {
    const at = 'header context, whose instruction pointer is the faulting address';
    return { registers: header, source: 'header-context', at, address: null };
  }
  return (
    fromContextRecord(image, bugcheck) ??
    fromTrapFrame(image, bugcheck) ??
    (fault === null ? null : searchTrapFrame(image, fault)) ??
    (header && isInterruptedKind(bugcheck) ? searchInterrupted(image, header.sp) : null) ??
    (header ? { registers: header, source: 'bugcheck-call', at: 'header context', address: null } : null)
  );
}

function sameCode(a: Gva, b: Gva, image: DumpImage): boolean {
  return a === b || (image.architecture === 'x86' && BigInt.asUintN(32, a) === BigInt.asUintN(32, b));
}

function fromContextRecord(image: DumpImage, bugcheck: BugcheckFacts): CrashSite | null {
  const parameter = parameterOf(bugcheck, 'context-record');
  if (!parameter) return null;
  const size = contextSize(image.architecture);
  const { bytes } = image.memory.read(parameter.facts.value, size);
  if (bytes.length < size) return null;
  const registers = readContext(viewOf(bytes), 0, image.architecture);
  if (!registers || !plausible(image, registers)) return null;
  const address = parameter.facts.value;
  return { registers, source: 'context-record', at: `CONTEXT at ${hex(address)} (parameter ${parameter.index + 1})`, address };
}

function fromTrapFrame(image: DumpImage, bugcheck: BugcheckFacts): CrashSite | null {
  const parameter = parameterOf(bugcheck, 'trap-frame');
  const size = trapFrameSize(image.architecture);
  if (!parameter || size === 0) return null;
  const { bytes } = image.memory.read(parameter.facts.value, size);
  if (bytes.length < size) return null;
  const registers = readKernelTrapFrame(viewOf(bytes), 0, image.architecture, parameter.facts.value);
  if (!registers || !plausible(image, registers)) return null;
  const address = parameter.facts.value;
  return { registers, source: 'trap-frame', at: `KTRAP_FRAME at ${hex(address)} (parameter ${parameter.index + 1})`, address };
}

/** A saved instruction pointer in a module, or at least a kernel address, with a stack pointer in the saved stack or near it. */
function plausible(image: DumpImage, registers: RegisterSet): boolean {
  if (registers.pc === 0n || registers.sp === 0n) return false;
  return image.moduleMap.find(addressKey(registers.pc)) !== null || image.memory.read(registers.sp, 8).bytes.length > 0;
}

/** The saved stack's bytes, copied; empty when there is none. */
export function stackBytes(image: DumpImage): Uint8Array {
  const stack = image.stack;
  return stack ? image.memory.read(stack.address, stack.sizeBytes).bytes.slice() : new Uint8Array(0);
}

/** Looks for a trap frame on the stack whose instruction pointer is `pc`: every aligned place that holds `pc` is tried. */
function searchTrapFrame(image: DumpImage, pc: Gva): CrashSite | null {
  return scanTrapFrames(image, null, (registers) => sameCode(registers.pc, pc, image), 'found-trap-frame');
}

/** For watchdogs: the first trap frame above `sp` that interrupted kernel code in some module. */
function searchInterrupted(image: DumpImage, sp: Gva): CrashSite | null {
  return scanTrapFrames(image, sp, (registers) => image.moduleMap.find(addressKey(registers.pc)) !== null, 'interrupted');
}

function scanTrapFrames(
  image: DumpImage,
  from: Gva | null,
  accept: (registers: RegisterSet) => boolean,
  source: CrashSite['source'],
): CrashSite | null {
  const stack = image.stack;
  const size = trapFrameSize(image.architecture);
  if (!stack || size === 0) return null;
  const view = viewOf(stackBytes(image));
  const step = image.architecture === 'x86' ? 4 : 8;
  const start = from === null ? 0 : Math.max(0, Math.ceil((addressKey(from) - addressKey(stack.address)) / step) * step);
  for (let at = start; at + size <= view.byteLength; at += step) {
    const address = stack.address + BigInt(at);
    const registers = readKernelTrapFrame(view, at, image.architecture, address);
    if (!registers || !accept(registers) || !spAbove(registers.sp, address, stack)) continue;
    return { registers, source, at: `KTRAP_FRAME found on the stack at ${hex(address)}`, address };
  }
  return null;
}

/** The interrupted stack continues above the frame and inside the saved stack (a double fault may lie on another stack). */
function spAbove(sp: Gva, frame: Gva, stack: StackBlock): boolean {
  const distance = addressKey(sp) - addressKey(frame);
  return distance > 0 && addressKey(sp) <= addressKey(stack.address) + stack.sizeBytes;
}

/** Bugchecks raised from a timer or interrupt while something else held the processor. */
function isInterruptedKind(bugcheck: BugcheckFacts): boolean {
  return bugcheck.code === 0x133 || bugcheck.code === 0x1ca;
}

/**
 * The exception behind the crash: the record a parameter points to; else, for bugchecks that name an exception code and an
 * address, those; else the header's record when it is not the breakpoint of the bugcheck call. Null when there is none.
 */
export function findException(image: DumpImage, bugcheck: BugcheckFacts | null): ExceptionRecord | null {
  if (!bugcheck) return image.exception;
  const record = parameterOf(bugcheck, 'exception-record');
  if (record) {
    const wide = image.architecture !== 'x86';
    const size = exceptionRecordSize(wide);
    const { bytes } = image.memory.read(record.facts.value, size);
    const found = bytes.length === size ? readExceptionRecord(viewOf(bytes), 0, wide) : null;
    if (found && (found.code >>> 30 !== 0 || found.code === 0x80000003)) return found;
  }
  const code = parameterOf(bugcheck, 'exception-code');
  if (code) {
    const address = faultAddress(bugcheck) ?? image.exception?.address ?? 0n;
    return { code: Number(BigInt.asUintN(32, code.facts.value)), flags: 0, address, parameters: [] };
  }
  const header = image.exception;
  const BREAKPOINT = 0x80000003;
  return header && header.code !== BREAKPOINT ? header : null;
}
