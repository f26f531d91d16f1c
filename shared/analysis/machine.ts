import type { CrashDigest, MachineVerdict } from '../result/machineVerdict.ts';
import type { TriageResult } from '../result/triageResult.ts';
import { driverFacts } from './drivers.ts';

/** The facts of one result that the machine-level verdict needs. `machineName` is the folder's name, shown when there is no better one. */
export function digestOf(result: TriageResult, machineName: string): CrashDigest {
  return {
    machineKey: result.system?.machineId ?? `name:${machineName}`,
    machineName,
    fileName: result.file.name,
    crashTime: result.dump.crashTime,
    bugcheck: result.bugcheck?.code ?? null,
    kind: result.verdict.kind,
    module: result.verdict.module,
    confidence: result.verdict.confidence,
    flippedBits: [...new Set(result.verdict.evidence.flatMap((evidence) => evidence.flippedBit ?? []))],
  };
}

/** One verdict for each machine with two or more different kernel crashes, in the order in which the machines first appear. */
export function judgeMachines(digests: readonly CrashDigest[]): MachineVerdict[] {
  const machines = new Map<string, CrashDigest[]>();
  const seen = new Set<string>();
  for (const digest of digests) {
    if (digest.bugcheck === null) continue;
    const crash = crashKey(digest);
    if (crash !== null && seen.has(crash)) continue;
    if (crash !== null) seen.add(crash);
    const known = machines.get(digest.machineKey);
    if (known) known.push(digest);
    else machines.set(digest.machineKey, [digest]);
  }
  return [...machines.values()].filter((crashes) => crashes.length >= 2).map(judgeMachine);
}

/** Copies of one dump (a whole and a cut upload, say) tell of one crash: same machine, same moment. Null when the moment is not known. */
function crashKey(digest: CrashDigest): string | null {
  return digest.crashTime === null ? null : `${digest.machineKey}|${digest.crashTime}|${digest.bugcheck}`;
}

function judgeMachine(crashes: readonly CrashDigest[]): MachineVerdict {
  const first = crashes[0] as CrashDigest;
  const machine = nameOf(crashes);
  const bugchecks = [...new Set(crashes.map((crash) => crash.bugcheck ?? ''))];
  const base = { machine, dumps: crashes.length, bugchecks };
  const common = commonModule(crashes);
  if (common && common.share >= 0.5) {
    const confidence = Math.min(0.97, common.confidence + 0.05 * (common.count - 1));
    return {
      ...base,
      kind: 'driver',
      module: common.module,
      confidence: round(confidence),
      summary: `${machine}: ${common.count} of ${crashes.length} crashes lead to ${common.module}.`,
    };
  }
  const flips = crashes.filter((crash) => crash.flippedBits.length > 0).length;
  const sameBit = repeatedBit(crashes);
  const corrupted = crashes.filter((crash) => crash.kind === 'memory-corruption' || crash.kind === 'hardware').length;
  if (bugchecks.length >= 2 && (flips > 0 || corrupted >= 2)) {
    const again = sameBit === null ? 0 : 0.15;
    const confidence = Math.min(0.95, 0.5 + again + 0.15 * Math.min(flips, 2) + 0.06 * corrupted + 0.05 * (bugchecks.length - 2));
    const why = [
      `${bugchecks.length} different bugchecks in ${crashes.length} crashes, no driver common to them`,
      ...(flips > 0 ? [`a single flipped bit in ${flips}${sameBit === null ? '' : ` (bit ${sameBit} more than once)`}`] : []),
      ...(corrupted > 0 ? [`damaged memory or a hardware error in ${corrupted}`] : []),
    ].join(', ');
    return {
      ...base,
      kind: 'hardware',
      module: null,
      confidence: round(confidence),
      summary: `${machine}: ${why}. This points at memory or processor, not at a driver: test them first.`,
    };
  }
  const hardwareOnly = corrupted === crashes.length;
  if (hardwareOnly) {
    return {
      ...base,
      kind: first.kind,
      module: null,
      confidence: 0.7,
      summary: `${machine}: all ${crashes.length} crashes point at the hardware or damaged memory.`,
    };
  }
  const spread = bugchecks.length >= 3;
  return {
    ...base,
    kind: 'unknown',
    module: null,
    confidence: 0,
    summary: spread
      ? `${machine}: ${bugchecks.length} different bugchecks in ${crashes.length} crashes and no driver common to them; memory or processor are worth a test, but no flipped bit was seen.`
      : `${machine}: ${crashes.length} crashes, no single cause common to them.`,
  };
}

/** A bit that was flipped in more than one crash: the same memory cell or data line; null when none was. */
function repeatedBit(crashes: readonly CrashDigest[]): number | null {
  const seen = new Set<number>();
  for (const crash of crashes) {
    for (const bit of crash.flippedBits) {
      if (seen.has(bit)) return bit;
      seen.add(bit);
    }
  }
  return null;
}

/** The folder's name; when the dumps of one machine lie in several folders, the first. */
function nameOf(crashes: readonly CrashDigest[]): string {
  return crashes[0]?.machineName ?? 'this machine';
}

/** The driver blamed most often, parts of Windows that only pass calls on left out; null when none is blamed twice or two equally often. */
function commonModule(crashes: readonly CrashDigest[]): { module: string; count: number; share: number; confidence: number } | null {
  const blamed = new Map<string, CrashDigest[]>();
  for (const crash of crashes) {
    if (crash.module === null || crash.kind !== 'driver') continue;
    if (driverFacts(crash.module).role === 'kernel') continue;
    blamed.set(crash.module, [...(blamed.get(crash.module) ?? []), crash]);
  }
  const [best, second] = [...blamed].sort((a, b) => b[1].length - a[1].length);
  if (!best || best[1].length < 2 || best[1].length === second?.[1].length) return null;
  return { module: best[0], count: best[1].length, share: best[1].length / crashes.length, confidence: meanConfidence(best[1]) };
}

function meanConfidence(crashes: readonly CrashDigest[]): number {
  return crashes.reduce((sum, crash) => sum + crash.confidence, 0) / crashes.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
