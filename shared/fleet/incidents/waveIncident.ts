import type { CrashRecord, DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import type { Confirmed } from './confirm.ts';
import { causedShare, givenHistory, likeliestFirst } from './firstCaused.ts';
import { firstCrashOfBuild } from './firstOfBuild.ts';
import { machineTimes } from './machineTimes.ts';
import type { Attributed } from './sameIncident.ts';
import type { Wave, WaveSearch } from './waves.ts';

const HOUR_MS = 3_600_000;
/** A firmware's first crash is sought among so many. */
const FIRST = 25;

/** A wave as an incident: all crashes, from the first one it likely caused, of the machines that have the new build or firmware. */
export async function incidentOfWave(store: FleetStore, wave: Wave, search: WaveSearch, spanMs: number): Promise<Attributed | null> {
  const { everything, dataFromMs, dataToMs } = search;
  const { cause, firstSeenMs } = wave;
  const carrying = await crashesHaving(store, wave, search.crashes);
  const onsetMs =
    cause.kind === 'build'
      ? ((await firstCrashOfBuild(store, cause.build, { everything, dataFromMs, onsetMs: firstSeenMs, endMs: dataToMs })) ?? firstSeenMs)
      : firstOfFirmware(wave, carrying, search.crashes);
  const machines = [...new Set(carrying.map(({ machine }) => machine))].sort();
  const target: FleetFilter = { ...everything, machines, sinceMs: onsetMs, untilMs: dataToMs + 1 };
  const totals = await store.totals(target);
  if (totals.to === null) return null;
  const times = await machineTimes(store, target, totals.crashes, spanMs);
  const usualRate = wave.expected / ((dataToMs + 1 - firstSeenMs) / HOUR_MS);
  const confirmed: Confirmed = {
    candidate: {
      series: { kind: cause.kind, name: cause.kind === 'build' ? cause.build.name : cause.value, filter: target },
      everything,
      stretch: {
        startMs: onsetMs,
        endMs: dataToMs + 1,
        count: wave.machines,
        expected: wave.expected,
        pValue: wave.pValue,
        baselinePerHour: usualRate,
        usualRate,
      },
      spanMs,
      dataFromMs,
      dataToMs,
    },
    target,
    onsetMs,
    endMs: Date.parse(totals.to),
    totals,
    times,
    pValue: wave.pValue,
  };
  return cause.kind === 'build'
    ? { confirmed, module: cause.build.name, build: cause.build, merged: [] }
    : { confirmed, module: null, build: null, merged: [] };
}

async function crashesHaving(store: FleetStore, { cause, firstSeenMs }: Wave, crashes: readonly CrashRecord[]): Promise<CrashRecord[]> {
  if (cause.kind === 'bios') return crashes.filter(({ biosVersion }) => biosVersion === cause.value);
  const since = crashes.filter(({ crashTimeMs }) => (crashTimeMs ?? 0) >= firstSeenMs);
  const sets = await setsHaving(store, cause.build, since);
  return since.filter(({ driverSet }) => driverSet !== null && sets.has(driverSet));
}

/** Ids of the driver sets among the crashes that hold the build: one query for each set. */
async function setsHaving(store: FleetStore, build: DriverBuild, crashes: readonly CrashRecord[]): Promise<Set<string>> {
  const key = buildKey(build);
  const having = new Set<string>();
  const examples = new Map(crashes.flatMap((crash) => (crash.driverSet === null ? [] : [[crash.driverSet, crash] as const])));
  for (const [id, { machine, crashTimeMs }] of examples) {
    if (crashTimeMs === null) continue;
    const spans = await store.builds(build.name, { machines: [machine], sinceMs: crashTimeMs, untilMs: crashTimeMs + 1 });
    if (spans.some((span) => buildKey(span.build) === key)) having.add(id);
  }
  return having;
}

function firstOfFirmware(wave: Wave, carrying: readonly CrashRecord[], all: readonly CrashRecord[]): number {
  const chance = causedShare(wave.machines, wave.expected);
  const inOrder = [...carrying].sort((x, y) => (x.crashTimeMs ?? 0) - (y.crashTimeMs ?? 0)).slice(0, FIRST);
  const ids = new Set(carrying.map(({ id }) => id));
  const suspected = inOrder.map(({ machine, crashTimeMs }) => {
    const timeMs = crashTimeMs ?? 0;
    const earlier = all.filter((crash) => crash.machine === machine && (crash.crashTimeMs ?? 0) < timeMs && !ids.has(crash.id));
    return { timeMs, chance: givenHistory(chance, earlier.length) };
  });
  return likeliestFirst(suspected) ?? wave.firstSeenMs;
}
