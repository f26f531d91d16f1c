import type { CrashRecord } from '../../../shared/fleet/crashRecord.ts';
import type { FleetFilter, FleetStore } from '../../../shared/fleet/fleetStore.ts';
import type { AffectedMachine, FleetDetails } from '../../../shared/report/fleet/fleetDetails.ts';

const MINUTE_MS = 60_000;
/** All divide a day. */
const SPANS_MS = [10, 30, 60, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE_MS);
const BARS = 180;
const MOST_MACHINES = 200;
/** Machines are counted over this many crashes, the newest. */
const MOST_CRASHES = 20_000;

/** When a fleet crashed and which machines did: what a report shows beside the answer. */
export async function fleetDetails(store: FleetStore, scope: FleetFilter): Promise<FleetDetails> {
  const { from, to, machines } = await store.totals(scope);
  const rangeMs = from === null || to === null ? 0 : Date.parse(to) - Date.parse(from);
  const spanMs = readableSpan(rangeMs);
  const rows = await store.timeline(scope, spanMs);
  const listed = affected(await store.crashes(scope, MOST_CRASHES, 0)).slice(0, MOST_MACHINES);
  return {
    timeline: rows.map(({ startMs, crashes, machines: count }) => ({ at: new Date(startMs).toISOString(), crashes, machines: count })),
    spanMs,
    machines: listed,
    moreMachines: Math.max(0, machines - listed.length),
  };
}

/** The shortest span that leaves a chart over so long a time readable; a day for very long ones. */
export function readableSpan(rangeMs: number): number {
  return SPANS_MS.find((span) => rangeMs / span <= BARS) ?? 1440 * MINUTE_MS;
}

/** One row for each machine of these crashes, most crashes first. The crashes come newest first. */
function affected(crashes: readonly CrashRecord[]): AffectedMachine[] {
  const byMachine = new Map<string, CrashRecord[]>();
  for (const crash of crashes) {
    const known = byMachine.get(crash.machine);
    if (known) known.push(crash);
    else byMachine.set(crash.machine, [crash]);
  }
  return [...byMachine].map(([key, own]) => machineOf(key, own)).sort((a, b) => b.crashes - a.crashes || (a.name < b.name ? -1 : 1));
}

function machineOf(key: string, crashes: readonly CrashRecord[]): AffectedMachine {
  const times = crashes.flatMap(({ crashTimeMs }) => crashTimeMs ?? []);
  const blamed = new Map<string, number>();
  for (const { module } of crashes) if (module !== null) blamed.set(module, (blamed.get(module) ?? 0) + 1);
  const [most] = [...blamed].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [newest] = crashes;
  return {
    id: key.startsWith('name:') ? null : key,
    name: newest?.machineName ?? key,
    site: newest?.site ?? null,
    model: newest?.model ?? null,
    crashes: crashes.length,
    firstSeen: times.length === 0 ? null : new Date(Math.min(...times)).toISOString(),
    lastSeen: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
    blamed: most?.[0] ?? null,
  };
}
