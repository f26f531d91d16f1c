import type { CrashRecord } from '../crashRecord.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';

const PAGE = 5000;
/** More crashes than this are not read; a sample of machines is. */
const MAX_CRASHES = 20_000;
const SAMPLE_MACHINES = 300;

/** One machine's part in an incident. */
export interface MachineTime {
  readonly firstMs: number;
  readonly lastMs: number;
  readonly crashes: number;
  /** Different spans of time (of the series' length) in which it crashed. */
  readonly spans: number;
}

/** First and last crash of each machine of a target; of a sample of machines when it has very many crashes. */
export async function machineTimes(store: FleetStore, target: FleetFilter, crashes: number, spanMs: number): Promise<MachineTime[]> {
  if (crashes <= MAX_CRASHES) return timesOf(await readAll(store, target), spanMs);
  const some = await store.crashes(target, PAGE, Math.floor((crashes - PAGE) / 2));
  const machines = [...new Set(some.map((crash) => crash.machine))].slice(0, SAMPLE_MACHINES);
  return timesOf(await readAll(store, { ...target, machines }), spanMs);
}

async function readAll(store: FleetStore, filter: FleetFilter): Promise<CrashRecord[]> {
  const all: CrashRecord[] = [];
  for (let offset = 0; offset < MAX_CRASHES; offset += PAGE) {
    const page = await store.crashes(filter, PAGE, offset);
    all.push(...page);
    if (page.length < PAGE) break;
  }
  return all;
}

function timesOf(crashes: readonly CrashRecord[], spanMs: number): MachineTime[] {
  const times = new Map<string, { firstMs: number; lastMs: number; crashes: number; spans: Set<number> }>();
  for (const { machine, crashTimeMs } of crashes) {
    if (crashTimeMs === null) continue;
    const known = times.get(machine) ?? { firstMs: crashTimeMs, lastMs: crashTimeMs, crashes: 0, spans: new Set<number>() };
    known.firstMs = Math.min(known.firstMs, crashTimeMs);
    known.lastMs = Math.max(known.lastMs, crashTimeMs);
    known.crashes += 1;
    known.spans.add(Math.floor(crashTimeMs / spanMs));
    times.set(machine, known);
  }
  return [...times.values()].map((time) => ({ ...time, spans: time.spans.size }));
}
