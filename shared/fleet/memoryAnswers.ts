import type { CrashRecord, DriverBuild, DriverSet } from './crashRecord.ts';
import { buildKey } from './driverSet.ts';
import type { BuildSpan, DirectEvidence, FleetTotals, GroupRow, TimelineRow } from './fleetStore.ts';
import { groupBy } from './groupBy.ts';
import { isLater } from './memoryComparison.ts';
import { compareBuilds, compareEvidence, compareNumbers, compareText, nullsLast } from './order.ts';

type Crashes = readonly CrashRecord[];

export function totalsOf(crashes: Crashes): FleetTotals {
  const span = spanOf(crashes);
  return { crashes: crashes.length, machines: machinesOf(crashes), from: isoOf(span.firstMs), to: isoOf(span.lastMs) };
}

/** Bugcheck, module and kind are those of the group's last crash. */
export function groupsOf(crashes: Crashes): GroupRow[] {
  const rows = [...groupBy(crashes, (crash) => crash.signature)].map(([signature, members]): GroupRow => {
    const { bugcheck, module, kind } = members.reduce((last, crash) => (isLater(crash, last) ? crash : last));
    const { firstMs, lastMs } = spanOf(members);
    const machines = machinesOf(members);
    return { signature, bugcheck, module, kind, crashes: members.length, machines, firstSeen: isoOf(firstMs), lastSeen: isoOf(lastMs) };
  });
  return rows.sort((a, b) => b.machines - a.machines || b.crashes - a.crashes || compareText(a.signature, b.signature));
}

export function timelineOf(crashes: Crashes, spanMs: number): TimelineRow[] {
  const timed = crashes.filter((crash) => crash.crashTimeMs !== null);
  const bySpan = groupBy(timed, (crash) => Math.floor((crash.crashTimeMs ?? 0) / spanMs) * spanMs);
  const rows = [...bySpan].map(([startMs, members]) => ({ startMs, crashes: members.length, machines: machinesOf(members) }));
  return rows.sort((a, b) => a.startMs - b.startMs);
}

export function buildsOf(driverName: string, crashes: Crashes, driverSets: ReadonlyMap<string, DriverSet>): BuildSpan[] {
  const seen = crashes.flatMap((crash) => {
    const drivers = driverSets.get(crash.driverSet ?? '')?.drivers ?? [];
    return drivers.filter((build) => build.name === driverName).map((build) => ({ build, crash }));
  });
  const rows = [...groupBy(seen, ({ build }) => buildKey(build)).values()].map((members) => {
    const of = members.map(({ crash }) => crash);
    const { firstMs, lastMs } = spanOf(of);
    const { build } = members[0] as { build: DriverBuild };
    return { build, firstSeenMs: firstMs, lastSeenMs: lastMs, crashes: of.length, machines: machinesOf(of) };
  });
  return rows.sort((a, b) => nullsLast(a.firstSeenMs, b.firstSeenMs, compareNumbers) || compareBuilds(a.build, b.build));
}

export function directEvidenceOf(crashes: Crashes, driverSets: ReadonlyMap<string, DriverSet>): DirectEvidence[] {
  const rows = new Map<string, { module: string; build: DriverBuild | null; blaming: CrashRecord[]; loaded: number }>();
  const rowOf = (module: string, build: DriverBuild | null) => {
    const key = `${build && buildKey(build)}|${module}`;
    const row = rows.get(key) ?? { module, build, blaming: [], loaded: 0 };
    rows.set(key, row);
    return row;
  };
  for (const crash of crashes) {
    if (crash.module !== null) rowOf(crash.module, crash.blamedBuild).blaming.push(crash);
    for (const build of driverSets.get(crash.driverSet ?? '')?.drivers ?? []) rowOf(build.name, build).loaded++;
  }
  return [...rows.values()]
    .map(({ module, build, blaming, loaded }) => ({ module, build, blamed: blaming.length, blamedMachines: machinesOf(blaming), loaded }))
    .sort(compareEvidence);
}

/** Newest first, crashes without a time last, equal times by id. */
export function compareNewestFirst(a: CrashRecord, b: CrashRecord): number {
  return nullsLast(a.crashTimeMs, b.crashTimeMs, (x, y) => y - x) || compareText(a.id, b.id);
}

function machinesOf(crashes: Crashes): number {
  return new Set(crashes.map((crash) => crash.machine)).size;
}

function spanOf(crashes: Crashes): { firstMs: number | null; lastMs: number | null } {
  let firstMs: number | null = null;
  let lastMs: number | null = null;
  for (const { crashTimeMs } of crashes) {
    if (crashTimeMs === null) continue;
    if (firstMs === null || crashTimeMs < firstMs) firstMs = crashTimeMs;
    if (lastMs === null || crashTimeMs > lastMs) lastMs = crashTimeMs;
  }
  return { firstMs, lastMs };
}

function isoOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
