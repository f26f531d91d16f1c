import type { DriverBuild } from '../crashRecord.ts';
import { hex } from '../culprits/candidates.ts';
import type { CulpritVersion } from '../culprits/culpritRanking.ts';
import { buildKey } from '../driverSet.ts';
import { matchesFilter } from '../filter.ts';
import type { DirectEvidence, FleetFilter, FleetStore, GroupRow } from '../fleetStore.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { type Confirmed, confirm } from './confirm.ts';
import { firstCrashOfBuild } from './firstOfBuild.ts';
import { impactOf } from './impact.ts';
import type { Incident, IncidentOptions } from './incident.ts';
import { machineTimes } from './machineTimes.ts';
import { matchKnownAtOnset } from './matchKnownIncident.ts';
import { newBuildsAt } from './newBuilds.ts';
import { type Attributed, mergeIncidents } from './sameIncident.ts';
import { peakPerHour, spreadOf } from './spread.ts';
import { foldVictims } from './victims.ts';
import { incidentOfWave } from './waveIncident.ts';
import { findWave, readCrashes } from './waves.ts';

type Data = NonNullable<Candidates['data']>;

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
 * in a boot loop is one machine. In the order of onset. About 200 queries and 100 more for each incident.
 */
export async function findIncidents(store: FleetStore, options: IncidentOptions = {}): Promise<Incident[]> {
  const least = options.leastMachines ?? LEAST_MACHINES;
  const { candidates, tests, data, spanMs } = await findCandidates(store, options.filter ?? {}, options.groups ?? GROUPS, least);
  const strongest = [...candidates]
    .sort((x, y) => x.stretch.pValue - y.stretch.pValue || y.stretch.count - x.stretch.count)
    .slice(0, MAX_CONFIRMED);
  const found: Attributed[] = [];
  const onsets = new Map<string, number>();
  for (const candidate of strongest) {
    const confirmed = await confirm(store, candidate, tests, least);
    if (confirmed) found.push(await attribute(store, confirmed, onsets));
  }
  const isCarrier = (module: string) => ['kernel', 'pass-through'].includes(options.roleOf?.(module) ?? '');
  if (data) found.push(...(await unblamed(store, options.filter ?? {}, { found, data, spanMs, isCarrier })));
  const isVictim = (module: string) => options.roleOf !== undefined && options.roleOf(module) !== 'third-party';
  const incidents: Incident[] = [];
  for (const attributed of await foldVictims(store, mergeIncidents(found, isCarrier), isVictim))
    incidents.push(await incidentOf(store, attributed, options));
  return incidents;
}

/** What is left of the crashes when those with a known culprit are set aside: a new build or firmware whose machines crash far more. */
async function unblamed(
  store: FleetStore,
  everything: FleetFilter,
  { found, data, spanMs, isCarrier }: { found: readonly Attributed[]; data: Data; spanMs: number; isCarrier: (module: string) => boolean },
): Promise<Attributed[]> {
  const crashes = await readCrashes(store, everything);
  if (!crashes) return [];
  const explained = new Set<string>();
  for (const { module, confirmed } of found) {
    if (module === null || isCarrier(module)) continue;
    // What was loaded is not known here, and need not be: that is a condition of all these crashes.
    const { loaded: _, ...target } = confirmed.target;
    for (const crash of crashes) if (matchesFilter(target, crash, [])) explained.add(crash.machine);
  }
  const search = { everything, dataFromMs: data.fromMs, dataToMs: data.toMs, crashes, explained, isCarrier };
  const wave = await findWave(store, search);
  const incident = wave && (await incidentOfWave(store, wave, search, spanMs));
  return incident ? [incident] : [];
}

/** Whom the incident is blamed on, given the onsets of builds that are `known` already; its onset moves to the first crash of a new build at fault. */
async function attribute(store: FleetStore, confirmed: Confirmed, known: Map<string, number>): Promise<Attributed> {
  const module = await blamedModule(store, confirmed);
  const build = module === null ? null : commonBuild(await store.directEvidence(confirmed.target), module);
  if (!build) return { confirmed, module, build: null, merged: [] };
  const { everything, dataFromMs, spanMs } = confirmed.candidate;
  const time = { everything, dataFromMs, onsetMs: confirmed.onsetMs, endMs: confirmed.endMs };
  const onsetMs = known.get(buildKey(build)) ?? (await firstCrashOfBuild(store, build, time));
  if (onsetMs !== null) known.set(buildKey(build), onsetMs);
  if (onsetMs === null || onsetMs === confirmed.onsetMs) return { confirmed, module, build, merged: [] };
  const target = { ...confirmed.target, sinceMs: onsetMs };
  const totals = await store.totals(target);
  if (totals.machines === 0) return { confirmed, module, build, merged: [] };
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
    id: `${candidate.series.kind === 'bios' ? 'firmware ' : ''}${candidate.series.name}@${onset}`,
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
