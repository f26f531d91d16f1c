import type { DriverBuild } from '../crashRecord.ts';
import { hex } from '../culprits/candidates.ts';
import type { CulpritVersion } from '../culprits/culpritRanking.ts';
import type { DirectEvidence, FleetStore, GroupRow } from '../fleetStore.ts';
import { findCandidates } from './candidates.ts';
import { type Confirmed, confirm } from './confirm.ts';
import { firstCrashOfBuild } from './firstOfBuild.ts';
import { impactOf } from './impact.ts';
import type { Incident, IncidentOptions } from './incident.ts';
import { machineTimes } from './machineTimes.ts';
import { matchKnownAtOnset } from './matchKnownIncident.ts';
import { newBuildsAt } from './newBuilds.ts';
import { type Attributed, mergeIncidents } from './sameIncident.ts';
import { peakPerHour, spreadOf } from './spread.ts';

const LEAST_MACHINES = 4;
const GROUPS = 15;
const MAX_CONFIRMED = 60;
const MAX_ROWS = 200;
/** A module or a build speaks for an incident when this share of the machines blames it. */
const MOST = 0.5;
const NEARLY_ALL = 0.8;

/**
 * Incidents in a fleet's crashes: spans with far more crashing machines than usual, over all crashes and over each of the commonest
 * modules and signatures. Usual is what the same hours of the week had before; onset and end are placed crash by crash. A machine
 * in a boot loop is one machine. In the order of onset. About 40 queries and 60 more for each incident.
 */
export async function findIncidents(store: FleetStore, options: IncidentOptions = {}): Promise<Incident[]> {
  const least = options.leastMachines ?? LEAST_MACHINES;
  const { candidates, tests } = await findCandidates(store, options.filter ?? {}, options.groups ?? GROUPS, least);
  const strongest = [...candidates]
    .sort((x, y) => x.stretch.pValue - y.stretch.pValue || y.stretch.count - x.stretch.count)
    .slice(0, MAX_CONFIRMED);
  const found: Attributed[] = [];
  for (const candidate of strongest) {
    const confirmed = await confirm(store, candidate, tests, least);
    if (confirmed) found.push(await attribute(store, confirmed));
  }
  const incidents: Incident[] = [];
  const isCarrier = (module: string) => ['kernel', 'pass-through'].includes(options.roleOf?.(module) ?? '');
  for (const attributed of mergeIncidents(found, isCarrier)) incidents.push(await incidentOf(store, attributed, options));
  return incidents;
}

/** Whom the incident is blamed on; its onset moves to the first crash of a new build at fault. */
async function attribute(store: FleetStore, confirmed: Confirmed): Promise<Attributed> {
  const module = await blamedModule(store, confirmed);
  const build = module === null ? null : commonBuild(await store.directEvidence(confirmed.target), module);
  if (!build) return { confirmed, module, build: null, merged: [] };
  const { series, spanMs } = confirmed.candidate;
  const onsetMs = await firstCrashOfBuild(store, series.filter, build, confirmed.onsetMs);
  if (onsetMs >= confirmed.onsetMs) return { confirmed, module, build, merged: [] };
  const target = { ...confirmed.target, sinceMs: onsetMs };
  const totals = await store.totals(target);
  const times = await machineTimes(store, target, totals.crashes, spanMs);
  return { confirmed: { ...confirmed, onsetMs, target, totals, times }, module, build, merged: [] };
}

/** The module that most of the incident's machines blame; null when there is none. */
async function blamedModule(store: FleetStore, { candidate, target, totals }: Confirmed): Promise<string | null> {
  if (candidate.series.kind === 'module') return candidate.series.name;
  const machines = new Map<string, number>();
  for (const row of await store.groups(target, MAX_ROWS)) {
    if (row.module !== null) machines.set(row.module, (machines.get(row.module) ?? 0) + row.machines);
  }
  const [best] = [...machines].sort(([, x], [, y]) => y - x);
  return best && best[1] > totals.machines * MOST ? best[0] : null;
}

async function incidentOf(
  store: FleetStore,
  { confirmed, module, build, merged }: Attributed,
  options: IncidentOptions,
): Promise<Incident> {
  const { target, onsetMs, endMs, totals, times, pValue, candidate } = confirmed;
  const rows = await store.groups(target, MAX_ROWS);
  const bugchecks = commonest(rows, (row) => row.bugcheck);
  const onset = new Date(onsetMs).toISOString();
  return {
    id: `${candidate.series.name}@${onset}`,
    culprit: module === null ? null : { module, version: build && versionOf(build) },
    onset,
    end: new Date(endMs).toISOString(),
    ongoing: candidate.stretch.endMs > candidate.dataToMs,
    crashes: totals.crashes,
    machines: totals.machines,
    baselinePerHour: Math.round(candidate.stretch.baselinePerHour * 1000) / 1000,
    peakPerHour: await peakPerHour(store, target, onsetMs, endMs),
    pValue,
    bugchecks,
    signatures: commonest(rows, (row) => row.signature),
    target,
    spread: await spreadOf(store, target, onsetMs, endMs),
    impact: impactOf(totals.machines, times, options),
    builds: await newBuildsAt(store, target, onsetMs, module),
    merged,
    known: matchKnownAtOnset({ module, bugchecks, onsetMs }, options.knownIncidents ?? []),
  };
}

/** The build that nearly all of a module's blame falls on; null when several share it. */
function commonBuild(evidence: readonly DirectEvidence[], module: string): DriverBuild | null {
  const rows = evidence.filter((row) => row.module === module && row.blamedMachines > 0);
  const all = rows.reduce((sum, row) => sum + row.blamedMachines, 0);
  return rows.find((row) => row.blamedMachines >= all * NEARLY_ALL)?.build ?? null;
}

function versionOf({ timestamp, checksum, sizeBytes }: DriverBuild): CulpritVersion {
  return { timestamp: hex(timestamp), checksum: hex(checksum), sizeBytes };
}

/** Values by the machines of their groups, most first. */
function commonest(rows: readonly GroupRow[], keyOf: (row: GroupRow) => string): string[] {
  const machines = new Map<string, number>();
  for (const row of rows) machines.set(keyOf(row), (machines.get(keyOf(row)) ?? 0) + row.machines);
  return [...machines].sort(([, x], [, y]) => y - x).map(([key]) => key);
}
