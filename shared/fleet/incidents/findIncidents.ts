import { hex } from '../culprits/candidates.ts';
import type { CulpritVersion } from '../culprits/culpritRanking.ts';
import type { DirectEvidence, FleetStore, GroupRow } from '../fleetStore.ts';
import { findCandidates } from './candidates.ts';
import { type Confirmed, confirm } from './confirm.ts';
import { impactOf } from './impact.ts';
import type { Incident, IncidentOptions } from './incident.ts';
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
const NEARLY_ALL = 0.9;

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
    if (confirmed) found.push({ confirmed, module: await blamedModule(store, confirmed), merged: [] });
  }
  const incidents: Incident[] = [];
  for (const attributed of mergeIncidents(found)) incidents.push(await incidentOf(store, attributed, options));
  return incidents;
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

async function incidentOf(store: FleetStore, { confirmed, module, merged }: Attributed, options: IncidentOptions): Promise<Incident> {
  const { target, onsetMs, endMs, totals, times, pValue, candidate } = confirmed;
  const rows = await store.groups(target, MAX_ROWS);
  const bugchecks = commonest(rows, (row) => row.bugcheck);
  const onset = new Date(onsetMs).toISOString();
  const evidence = module === null ? [] : (await store.directEvidence(target)).filter((row) => row.module === module);
  return {
    id: `${candidate.series.name}@${onset}`,
    culprit: module === null ? null : { module, version: commonVersion(evidence) },
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

/** The build that nearly all of the blame falls on; null when several share it. */
function commonVersion(evidence: readonly DirectEvidence[]): CulpritVersion | null {
  const all = evidence.reduce((sum, row) => sum + row.blamedMachines, 0);
  const best = evidence.find((row) => row.blamedMachines >= all * NEARLY_ALL);
  if (!best?.build || all === 0) return null;
  return { timestamp: hex(best.build.timestamp), checksum: hex(best.build.checksum), sizeBytes: best.build.sizeBytes };
}

/** Values by the machines of their groups, most first. */
function commonest(rows: readonly GroupRow[], keyOf: (row: GroupRow) => string): string[] {
  const machines = new Map<string, number>();
  for (const row of rows) machines.set(keyOf(row), (machines.get(keyOf(row)) ?? 0) + row.machines);
  return [...machines].sort(([, x], [, y]) => y - x).map(([key]) => key);
}
