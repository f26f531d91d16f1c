/** The frames of a case as they lie in memory: debugger frames off, the way from the fault to the bugcheck on, addresses for all. */

import { bugcheckFrame, faultPath } from './casePaths.ts';
import type { CaseFacts, RecordedFrame } from './crashCase.ts';
import type { LoadedModule } from './moduleList.ts';
import type { FrameKind, PlannedFrame } from './stackLayout.ts';
import type { CodeName } from './symbolNames.ts';
import { moduleStem, parseCodeName, symbolRva } from './symbolNames.ts';
import { isTrapSymbol } from './trapNames.ts';

export interface CaseFrames {
  readonly frames: readonly PlannedFrame[];
  /** Index of the frame in which the fault was; null when the case has none. */
  readonly fault: number | null;
}

/** Above KeBugCheckEx, only in sessions with a debugger attached. */
const DEBUGGER_FRAMES = /^(DbgBreakPoint\w*|RtlpBreakWithStatusInstruction|KiBugCheckDebugBreak|KeBugCheck2|KiBugCheck2)$/;
/** Frame of KiBugCheckDispatch on x64. */
const BUGCHECK_DISPATCH_SIZE = 0x140;
const TRAP_X86 = /^(KiTrap[0-9A-F]{2}|KiExceptionExit|Kei386EoiHelper\w*)$/;

export function caseFrames(facts: CaseFacts, modules: readonly LoadedModule[]): CaseFrames {
  const resolve = resolver(facts, modules);
  const first = facts.frames.findIndex((frame) => !DEBUGGER_FRAMES.test(frame.name.symbol ?? ''));
  const recorded = facts.frames.slice(Math.max(0, first));
  const planned = withoutHomeWords(recorded, facts).map((frame, i, all) =>
    plan(frame, i, i === all.length - 1 && facts.fromUserMode, facts, modules, resolve),
  );
  const frames = [...missingFront(planned, first > 0, facts, resolve), ...planned.map((frame) => withoutOpenTrap(frame, planned, facts))];
  addFaultFrame(frames, facts, modules, resolve);
  const fault = frames.findIndex((frame, i) => i > 0 && frame.address === facts.faultAddress && frames[i - 1]?.kind === 'trap');
  return { frames, fault: fault < 0 ? null : fault };
}

function plan(
  frame: RecordedFrame,
  index: number,
  atUserMode: boolean,
  facts: CaseFacts,
  modules: readonly LoadedModule[],
  resolve: (name: CodeName) => bigint,
): PlannedFrame {
  const address = frame.address ?? (index === 0 ? firstAddress(frame, facts, resolve) : resolve(frame.name));
  const kind = kindOf(frame, index, atUserMode, address, facts, modules);
  return { text: frame.text, address, kind, sp: kind === 'entry' && facts.arch === 'x64' ? null : frame.sp };
}

/** A trap handler at the end of a cut stack: what it interrupted is not known. */
function withoutOpenTrap(frame: PlannedFrame, planned: readonly PlannedFrame[], facts: CaseFacts): PlannedFrame {
  return frame.kind === 'trap' && frame === planned.at(-1) && facts.beyond === 0n ? { ...frame, kind: 'call' } : frame;
}

/** No frame returns to the first one. Where it is not the bugcheck's own, it is the faulting code if the parameters know that. */
function firstAddress(frame: RecordedFrame, facts: CaseFacts, resolve: (name: CodeName) => bigint): bigint {
  if (isFaultFrame(frame, facts) && facts.faultAddress !== null) return facts.faultAddress;
  if (isBugcheck(frame.name.symbol) && facts.arch === 'x64') return resolve({ ...frame.name, offset: null });
  return resolve(frame.name);
}

function kindOf(
  frame: RecordedFrame,
  index: number,
  atUserMode: boolean,
  address: bigint,
  facts: CaseFacts,
  modules: readonly LoadedModule[],
): FrameKind {
  const { module, symbol } = frame.name;
  if (index === 0 && (isBugcheck(symbol) || isNamelessBugcheck(frame, facts))) return 'entry';
  if (facts.arch === 'arm64') return module !== null ? 'call' : 'value';
  if (atUserMode) return 'user-trap';
  if (symbol !== null && (isTrapSymbol(symbol) || (facts.arch === 'x86' && TRAP_X86.test(symbol)))) return 'trap';
  if (module !== null) return 'call';
  return modules.some((range) => address >= range.base && address < range.base + BigInt(range.size)) ? 'call' : 'value';
}

function isBugcheck(symbol: string | null): boolean {
  return symbol === 'KeBugCheckEx' || symbol === 'KeBugCheck';
}

/** `nt+0x70e00` on top, without symbols, and not the faulting place. */
function isNamelessBugcheck(frame: RecordedFrame, facts: CaseFacts): boolean {
  return frame.name.module === 'nt' && frame.name.symbol === null && !isFaultFrame(frame, facts);
}

function isFaultFrame(frame: RecordedFrame, facts: CaseFacts): boolean {
  if (facts.faultAddress === null) return false;
  if (frame.name.address !== null) return frame.name.address === facts.faultAddress;
  const fault = facts.faultName;
  if (fault === null) return moduleStem(frame.name.module ?? '') !== 'nt';
  if (moduleStem(fault.module ?? '') !== moduleStem(frame.name.module ?? '')) return false;
  return fault.symbol === null || frame.name.symbol === null || fault.symbol === frame.name.symbol;
}

/** What a debugger without symbols shows as frames behind the bugcheck are the words that KeBugCheckEx saved: they are written as such. */
function withoutHomeWords(recorded: readonly RecordedFrame[], facts: CaseFacts): readonly RecordedFrame[] {
  const [first] = recorded;
  if (first === undefined || !isNamelessBugcheck(first, facts)) return recorded;
  const words = new Set([BigInt(facts.code), 0x0an, ...facts.parameters]);
  return recorded.filter((frame) => frame.name.address === null || !words.has(frame.name.address));
}

function missingFront(
  planned: readonly PlannedFrame[],
  trimmed: boolean,
  facts: CaseFacts,
  resolve: (name: CodeName) => bigint,
): PlannedFrame[] {
  const [first] = planned;
  if (first === undefined || first.kind === 'entry') return [];
  if (facts.arch === 'x86' && (trimmed || /!(MmAccessFault|KiTrap|Ki?DispatchException)/.test(first.text))) return [];
  const path = first.address === facts.faultAddress ? faultPath(facts) : [];
  const names = path.length > 0 ? path : [bugcheckFrame(facts)];
  return names.map((text, i) => {
    const isTrap = path.length > 0 && i === names.length - 1;
    const kind: FrameKind = isTrap ? 'trap' : i === 0 ? 'entry' : 'call';
    return { text, address: resolve(parseCodeName(text)), kind, sp: null };
  });
}

/** Puts the faulting frame behind the trap handler where the recorded stack lacks it (0x8E with a trap frame, stacks without symbols). */
function addFaultFrame(
  frames: PlannedFrame[],
  facts: CaseFacts,
  modules: readonly LoadedModule[],
  resolve: (name: CodeName) => bigint,
): void {
  const { faultAddress } = facts;
  if (faultAddress === null || facts.arch === 'arm64' || frames.some((frame) => frame.address === faultAddress)) return;
  const fault: PlannedFrame = { text: `0x${faultAddress.toString(16)}`, address: faultAddress, kind: 'call', sp: null };
  const covered = modules.some((range) => faultAddress >= range.base && faultAddress < range.base + BigInt(range.size));
  const trapAt = frames.findIndex((frame) => frame.kind === 'trap');
  const trap = frames[trapAt];
  if (facts.code === 0x8e && facts.arch === 'x86' && trap !== undefined) {
    // The recorded row is the trap handler's name with the faulting function's frame.
    frames.splice(trapAt, 1, { ...trap, sp: null }, { ...fault, kind: covered ? 'call' : 'value', sp: trap.sp });
    return;
  }
  if (trap !== undefined || frames.at(-1)?.kind === 'user-trap') return;
  const handler = faultPath(facts).at(-1);
  if (handler === undefined || facts.code === 0x8e) return;
  const dispatcher = frames[1];
  if (frames.length === 2 && dispatcher !== undefined && facts.arch === 'x64')
    frames[1] = { ...dispatcher, sizeBytes: BUGCHECK_DISPATCH_SIZE };
  frames.push(
    { text: handler, address: resolve(parseCodeName(handler)), kind: 'trap', sp: null },
    { ...fault, kind: covered ? 'call' : 'value' },
  );
}

/** Address of a name: from a recorded address of the same function, else from the module and the name's stable offset. */
function resolver(facts: CaseFacts, modules: readonly LoadedModule[]): (name: CodeName) => bigint {
  const functions = new Map<string, bigint>();
  for (const { name, address } of facts.frames) {
    if (name.module === null || name.symbol === null || address === null) continue;
    functions.set(`${moduleStem(name.module)}!${name.symbol}`, address - BigInt(name.offset ?? 0));
  }
  return (name) => {
    if (name.address !== null) return name.address;
    const stem = moduleStem(name.module ?? 'nt');
    const offset = BigInt(name.offset ?? 0);
    const module = modules.find((candidate) => candidate.stem === stem);
    if (module === undefined) throw new Error(`builder: no module ${name.module ?? ''}`);
    if (name.symbol === null) return module.base + offset;
    const known = functions.get(`${stem}!${name.symbol}`);
    return (known ?? module.base + BigInt(symbolRva(name.symbol, module.size, Number(offset)))) + offset;
  };
}
