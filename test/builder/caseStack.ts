/** The stack memory of a case, with the records that its parameters point at; what does not fit there becomes data blocks. */

import type { RecordPlaces } from './caseAnchors.ts';
import { anchored, EXCEPTION_BELOW_TRAP, recordPlaces } from './caseAnchors.ts';
import { caseFrames } from './caseFrames.ts';
import type { Registers } from './context.ts';
import { contextRecord } from './context.ts';
import type { CaseFacts } from './crashCase.ts';
import type { MemoryPart } from './dumpParts.ts';
import { exceptionRecord32, exceptionRecord64 } from './exceptionRecord.ts';
import { hashRange } from './hash.ts';
import type { LoadedModule } from './moduleList.ts';
import type { StaleAddress } from './stackFiller.ts';
import { stackFiller } from './stackFiller.ts';
import type { StackImage } from './stackImage.ts';
import type { PlacedFrame, PlacedTrap, PlannedFrame } from './stackLayout.ts';
import { placeFrames, registersOf, writeFrames } from './stackLayout.ts';
import { writeBugcheckWords } from './stackText.ts';

export interface CaseStack {
  readonly top: bigint;
  readonly bytes: Uint8Array;
  readonly frames: readonly PlacedFrame[];
  readonly traps: readonly PlacedTrap[];
  readonly stale: readonly StaleAddress[];
  /** Records that lie elsewhere. */
  readonly blocks: readonly MemoryPart[];
  /** For the header. */
  readonly registers: Registers;
}

export interface CaseStackOptions {
  readonly facts: CaseFacts;
  readonly modules: readonly LoadedModule[];
  /** Lowest address for a stack that nothing ties down. */
  readonly freeTop: bigint;
  readonly seed: string;
  readonly noise: boolean;
  readonly stalePercent?: number | undefined;
}

/** Bytes below the first frame pointer on x86, where a bugcheck's own locals are. */
const BELOW_FIRST_EBP = 0x20n;

export function caseStack(options: CaseStackOptions): CaseStack {
  const { facts, modules } = options;
  const { arch } = facts;
  const { frames: planned, fault } = caseFrames(facts, modules);
  const withRegisters = planned.map((frame) => ({
    ...frame,
    trap: { registers: generalRegisters(facts), faultAddress: badAddress(facts) },
  }));
  const frames = placeFrames(arch, oneStack(anchored(facts, withRegisters, fault, modules)), options.freeTop);
  const top = arch === 'x64' ? (frames[0]?.sp ?? options.freeTop) : (frames[0]?.sp ?? options.freeTop) - BELOW_FIRST_EBP;
  const { image, traps } = writeFrames(arch, frames, top, facts.beyond);
  const faultSp = fault === null ? null : (traps.find((trap) => trap.at === frames[fault - 1]?.sp)?.sp ?? null);
  const faultFrame = fault === null ? null : (frames[fault] ?? null);
  const context = faultContext(facts, faultFrame, faultSp);
  const trapAt = fault === null ? null : (frames[fault - 1]?.sp ?? null);
  const blocks = placeRecords(image, records(facts, recordPlaces(facts, modules), frames, context, trapAt));
  writeBugcheckWords(arch, image, frames, { code: codeArgument(facts), parameters: bugcheckWords(facts, trapAt) });

  const end = stackEnd(image, options);
  const filler = stackFiller({
    arch,
    seed: options.seed,
    top,
    sizeBytes: Number(end - top),
    code: modules,
    stale: options.noise ? modules.filter((module) => !module.inCase) : [],
    stalePercent: options.stalePercent,
  });
  const bytes = image.finish(end, filler.word);
  const faultsInHeader = facts.rawCode === 0x1000_007e || facts.rawCode === 0x1000_008e;
  const registers = faultsInHeader && context !== null ? context : bugcheckRegisters(facts, frames, top);
  return { top, bytes, frames, traps, stale: filler.stale, blocks, registers };
}

/** Places further apart are on different stacks: a DPC, double-fault or idle stack and the thread's own. */
const ONE_STACK = 0x1_0000n;

/**
 * A triage dump holds one stack. Where a recorded stack pointer goes backwards or far away (the crash crossed from one stack to
 * another, or the row is damaged), it and all behind it are forgotten: those frames follow at believable distances.
 */
function oneStack(frames: readonly PlannedFrame[]): PlannedFrame[] {
  let last: bigint | null = null;
  let left = false;
  return frames.map((frame) => {
    if (frame.sp === null) return frame;
    if (last !== null && (frame.sp < last || frame.sp - last > ONE_STACK)) left = true;
    if (left) return { ...frame, sp: null };
    last = frame.sp;
    return frame;
  });
}

/** To the end of the page; a noisy stack has at least some words beyond the last frame. */
function stackEnd(image: StackImage, options: CaseStackOptions): bigint {
  const least = image.end + (options.noise ? 0x200n : 0x40n);
  return (least + 0xfffn) & ~0xfffn;
}

/** Windows turns 0xA into 0xD1 on the way when a driver did it: the saved argument still says 0xA (seen in rts_d1). */
function codeArgument(facts: CaseFacts): number {
  return facts.code === 0xd1 ? 0x0a : facts.code;
}

/** 0x50's third argument is the trap frame; the header gets its instruction address instead (seen in rts_50_0). */
function bugcheckWords(facts: CaseFacts, trapAt: bigint | null): readonly bigint[] {
  const [first = 0n, second = 0n, , fourth = 0n] = facts.parameters;
  return facts.code === 0x50 && trapAt !== null && facts.arch === 'x64' ? [first, second, trapAt, fourth] : facts.parameters;
}

function bugcheckRegisters(facts: CaseFacts, frames: readonly PlacedFrame[], top: bigint): Registers {
  const base = registersOf(facts.arch, frames, top);
  const [first = 0n, second = 0n, third = 0n, fourth = 0n] = facts.parameters;
  if (facts.arch !== 'x64') return base;
  return { ...base, rcx: BigInt(codeArgument(facts)), rdx: first, r8: second, r9: third, r10: fourth };
}

function faultContext(facts: CaseFacts, frame: PlacedFrame | null, sp: bigint | null): Registers | null {
  if (frame === null || facts.arch === 'arm64') return null;
  const general = generalRegisters(facts);
  return facts.arch === 'x86'
    ? { ...general, eip: frame.address, ebp: frame.sp, esp: sp ?? frame.sp }
    : { ...general, rip: frame.address, rsp: sp ?? frame.sp };
}

function records(
  facts: CaseFacts,
  places: RecordPlaces,
  frames: readonly PlacedFrame[],
  context: Registers | null,
  trapAt: bigint | null,
): MemoryPart[] {
  const dispatched = frames.some((frame) => /!(KiExceptionDispatch|KiFastFailDispatch)/.test(frame.text));
  const exceptionAt = places.exception ?? (facts.arch === 'x64' && dispatched && trapAt !== null ? trapAt - EXCEPTION_BELOW_TRAP : null);
  const out: MemoryPart[] = [];
  if (places.context !== null && context !== null) out.push({ address: places.context, bytes: contextRecord(facts.arch, context) });
  const exception = exceptionFields(facts, frames);
  if (exceptionAt !== null && exception !== null) {
    out.push({ address: exceptionAt, bytes: facts.arch === 'x86' ? exceptionRecord32(exception) : exceptionRecord64(exception) });
  }
  return out;
}

function exceptionFields(facts: CaseFacts, frames: readonly PlacedFrame[]): Parameters<typeof exceptionRecord64>[0] | null {
  if (facts.code === 0x139) {
    const at = frames.findIndex((frame) => frame.kind === 'trap');
    return { code: 0xc000_0409, flags: 1, address: frames[at + 1]?.address ?? 0n, parameters: [facts.parameters[0] ?? 0n] };
  }
  if (facts.faultAddress === null) return null;
  const code = BigInt.asUintN(32, facts.parameters[0] ?? 0n);
  const access = code === 0xc000_0005n;
  return { code, address: facts.faultAddress, parameters: access ? [0n, badAddress(facts)] : [] };
}

/** Writes what fits on the stack, or just beyond it, and returns the rest. */
function placeRecords(image: StackImage, parts: readonly MemoryPart[]): MemoryPart[] {
  return parts.filter((part) => {
    const near = part.address >= image.top && part.address < image.end + 0x1_0000n;
    if (!near || !image.free(part.address, part.bytes.length)) return true;
    image.record(part.address, part.bytes);
    return false;
  });
}

/** The address whose access failed, where the parameters tell it. */
function badAddress(facts: CaseFacts): bigint {
  const [first = 0n, , third = 0n, fourth = 0n] = facts.parameters;
  if (facts.code === 0x1e) return third === 0n || third === 1n ? fourth : 0n;
  if (facts.code === 0x7e || facts.code === 0x3b || facts.code === 0x8e) return facts.arch === 'x86' ? 0n : 0xffff_ffff_ffff_ffffn;
  return facts.faultAddress === null ? 0n : first;
}

function generalRegisters(facts: CaseFacts): Registers {
  const pool = facts.arch === 'x86' ? 0x8654_0000n : 0xffff_9c0f_5a00_0000n;
  const at = (name: string): bigint => pool + BigInt(hashRange(`register ${name}`, 0, 0x1_0000, 0x10));
  if (facts.arch === 'x86') return { eax: badAddress(facts), ebx: at('ebx'), ecx: 0n, edx: 1n, esi: at('esi'), edi: at('edi') };
  return {
    rax: badAddress(facts),
    rbx: at('rbx'),
    rcx: at('rcx'),
    rdx: 0n,
    rsi: at('rsi'),
    rdi: at('rdi'),
    rbp: at('rbp'),
    r8: 1n,
    r9: 0n,
  };
}
