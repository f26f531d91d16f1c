import type { ResultFrame, ResultModule, TriageResult } from '../../../shared/result/triageResult.ts';
import { timeText } from '../triage/columns.ts';

/** One fact of both dumps. */
export interface PairFact {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly differs: boolean;
}

/** What both dumps say of the crash, and of the machine; facts that neither has are left out. */
export function crashFacts(a: TriageResult, b: TriageResult): readonly PairFact[] {
  return factsOf(a, b, [
    ['Verdict', ({ verdict }) => verdict.summary],
    ['Culprit', ({ verdict }) => [verdict.module ?? verdict.kind, verdict.offset].filter(Boolean).join('+')],
    ['Company', ({ verdict }) => verdict.vendor],
    ['Confidence', ({ verdict }) => `${Math.round(verdict.confidence * 100)}%`],
    ['Bugcheck', ({ bugcheck }) => bugcheck && [bugcheck.code, bugcheck.name].filter(Boolean).join(' ')],
    ...[0, 1, 2, 3].map((index): Reader => [`Parameter ${index + 1}`, ({ bugcheck }) => bugcheck?.parameters[index]?.value]),
    ['Exception', ({ exception }) => exception && [exception.code, exception.name].filter(Boolean).join(' ')],
    ['Process', ({ process }) => process?.name],
    ['IRQL', ({ irql }) => irql],
    ['Crashed', ({ dump }) => dump.crashTime && `${timeText(dump.crashTime)} UTC`],
    ['Running for', ({ dump }) => (dump.uptimeSeconds === null ? null : `${Math.round(dump.uptimeSeconds)} s`)],
    ['Signature', ({ signature }) => signature],
  ]);
}

export function machineFacts(a: TriageResult, b: TriageResult): readonly PairFact[] {
  return factsOf(a, b, [
    ['Windows', ({ dump }) => [dump.osName, dump.osBuild].filter((part) => part !== null).join(', ')],
    ['Architecture', ({ dump }) => dump.architecture],
    ['Processors', ({ dump }) => dump.processorCount],
    ['Manufacturer', ({ system }) => system?.manufacturer],
    ['Model', ({ system }) => system?.model ?? system?.baseboard],
    ['BIOS', ({ system }) => [system?.biosVendor, system?.biosVersion, system?.biosDate].filter(Boolean).join(' ')],
    ['Processor', ({ system }) => system?.cpu],
    ['Machine id', ({ system }) => system?.machineId],
    ['Kind of dump', ({ dump }) => dump.kind],
  ]);
}

type Reader = readonly [label: string, read: (result: TriageResult) => string | number | null | undefined];

function factsOf(a: TriageResult, b: TriageResult, readers: readonly Reader[]): readonly PairFact[] {
  return readers
    .map(([label, read]) => ({ label, a: String(read(a) ?? ''), b: String(read(b) ?? '') }))
    .filter((fact) => fact.a !== '' || fact.b !== '')
    .map((fact) => ({ ...fact, differs: fact.a !== fact.b }));
}

/** A line of two stacks side by side; null where one has no frame beside the other's. */
export interface FramePair {
  readonly a: string | null;
  readonly b: string | null;
  readonly isCommon: boolean;
}

/**
 * Two stacks with their common frames beside each other, in order: the longest common subsequence; what lies between two common frames
 * stands side by side. A frame is the same when its symbol or its place in the module is. Results hold at most 64 frames each.
 */
export function framePairs(a: readonly ResultFrame[], b: readonly ResultFrame[]): readonly FramePair[] {
  const [left, right] = [a.map(frameText), b.map(frameText)];
  const at = commonLengths(left, right);
  const pairs: FramePair[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const [fromI, fromJ] = [i, j];
    while ((i < left.length || j < right.length) && !(i < left.length && left[i] === right[j])) {
      if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    for (let k = 0; fromI + k < i || fromJ + k < j; k++) {
      pairs.push({
        a: fromI + k < i ? (left[fromI + k] ?? null) : null,
        b: fromJ + k < j ? (right[fromJ + k] ?? null) : null,
        isCommon: false,
      });
    }
    if (i < left.length && j < right.length) pairs.push({ a: left[i++] ?? null, b: right[j++] ?? null, isCommon: true });
  }
  return pairs;
}

/** How many frames the rests of both stacks from `i` and `j` on have in common. */
function commonLengths(left: readonly string[], right: readonly string[]): (i: number, j: number) => number {
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      longest[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function frameText({ module, offset, symbol, address }: ResultFrame): string {
  return module === null ? address : (symbol ?? `${module}+${offset}`);
}

/** A module that only one dump has, or both in different builds. */
export interface ModulePair {
  readonly name: string;
  readonly vendor: string | null;
  /** Timestamp, checksum and size; null where the module is not loaded. */
  readonly a: string | null;
  readonly b: string | null;
}

/** Modules that differ, those of both dumps in other builds first, then by name; and how many are the same. */
export function modulePairs(
  a: readonly ResultModule[],
  b: readonly ResultModule[],
): { readonly pairs: readonly ModulePair[]; readonly same: number } {
  const [left, right] = [byName(a), byName(b)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  const all = names.map((name) => {
    const [here, there] = [left.get(name), right.get(name)];
    return { name, vendor: (here ?? there)?.vendor ?? null, a: here ? buildText(here) : null, b: there ? buildText(there) : null };
  });
  const pairs = all.filter((pair) => pair.a !== pair.b).sort((x, y) => rank(x) - rank(y) || (x.name < y.name ? -1 : 1));
  return { pairs, same: all.length - pairs.length };
}

/** Of several modules of one name, the first. */
function byName(modules: readonly ResultModule[]): ReadonlyMap<string, ResultModule> {
  const named = new Map<string, ResultModule>();
  for (const module of modules) if (!named.has(module.name)) named.set(module.name, module);
  return named;
}

function buildText({ timestamp, checksum, sizeBytes }: ResultModule): string {
  return `${timestamp}, ${checksum}, ${sizeBytes.toLocaleString('en')} bytes`;
}

function rank({ a, b }: ModulePair): number {
  if (a !== null && b !== null) return 0;
  return b === null ? 1 : 2;
}
