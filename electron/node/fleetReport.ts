import { driverFacts } from '../../shared/analysis/drivers.ts';
import { conditionTexts } from '../../shared/fleet/conditions.ts';
import type { Culprit } from '../../shared/fleet/culprits/culpritRanking.ts';
import { rankFleet } from '../../shared/fleet/culprits/rankFleet.ts';
import type { FleetFilter, FleetStore } from '../../shared/fleet/fleetStore.ts';
import { findIncidents } from '../../shared/fleet/incidents/findIncidents.ts';
import type { Incident } from '../../shared/fleet/incidents/incident.ts';
import { splitFilter } from '../../shared/fleet/narrow.ts';
import { storeView } from '../../shared/fleet/storeView.ts';
import { whatIf } from '../../shared/fleet/whatIf/whatIf.ts';
import { KNOWN_INCIDENTS } from '../../shared/knowledge/knownIncidents.ts';
import type { AnswerIncident, FleetAnswer } from '../../shared/report/fleet/fleetAnswer.ts';
import { knownIncidentsIn } from './knownIncidents.ts';

export interface FleetQuestion {
  readonly filter: FleetFilter;
  readonly groupLimit: number;
  /** Of the run that filled the store just before; 0 when there was none. */
  readonly unreadable: number;
  readonly duplicates: number;
  /** Called before each of the questions to the store; may throw to end them. */
  readonly check?: () => void;
}

/**
 * Asks a store everything that a report of a fleet says: totals, groups, incidents, then who is behind them and behind all the rest.
 * Conditions on machines say which of them are looked at: those are compared with each other only, or everything that goes with a
 * model, say, would stand out. Conditions on crashes say what is compared: machines that crashed so with those that did not.
 */
export async function fleetReport(whole: FleetStore, question: FleetQuestion): Promise<FleetAnswer> {
  const { filter, groupLimit, unreadable, duplicates } = question;
  const { ofMachines, ofCrashes: scope } = splitFilter(filter);
  const store = storeView(whole, { within: ofMachines, ...(question.check ? { check: question.check } : {}) });
  const totals = await store.totals(scope);
  const { crashes: inStore } = await whole.totals({});
  const answer = {
    schemaVersion: 1 as const,
    selection: { since: isoOf(filter.sinceMs), until: isoOf(filter.untilMs), conditions: conditionTexts(filter) },
    totals: { ...totals, unreadable, duplicates, inStore },
  };
  if (totals.crashes === 0) return { ...answer, ...NOTHING };
  const groups = await store.groups(scope, groupLimit + 1);
  const incidents = await findIncidents(store, { filter: scope, knownIncidents: KNOWN_INCIDENTS, roleOf: DRIVERS.roleOf });
  const ranking = await rankFleet(store, scope, {
    ...DRIVERS,
    inventory: await hasInventory(store, scope),
    incidents: incidents.map(({ target, onset }) => ({ filter: target, onsetMs: Date.parse(onset) })),
  });
  return {
    ...answer,
    groups: groups.slice(0, groupLimit),
    moreGroups: groups.length > groupLimit,
    culprits: ranking.culprits,
    incidents: incidents.map((incident) => answerOf(incident, ranking.culprits)),
    knownIncidents: await knownIncidentsIn(store, scope),
    whatIf: await whatIf(store, scope, DRIVERS),
    factors: ranking.factors,
    limits: Object.keys(ofMachines).length === 0 ? ranking.limits : [AMONG_CHOSEN, ...ranking.limits],
  };
}

const AMONG_CHOSEN = 'machines were compared among those asked about only: what sets all of them apart from others is not seen';

/** What the knowledge says of drivers. */
const DRIVERS = {
  roleOf: (name: string) => driverFacts(name).role,
  vendorOf: (name: string) => driverFacts(name).vendor,
  classOf: (name: string) => driverFacts(name).class,
};

const NOTHING = { groups: [], moreGroups: false, culprits: [], incidents: [], knownIncidents: [], whatIf: null, factors: [], limits: [] };

/** Whether the store knows machines that did not crash: then crashed ones are compared with those. */
async function hasInventory(store: FleetStore, scope: FleetFilter): Promise<boolean> {
  return (await store.featureCounts(scope, { kind: 'inventory' })).referenceMachines > 0;
}

function answerOf(incident: Incident, culprits: readonly Culprit[]): AnswerIncident {
  const { target: _, merged: __, culprit, known, builds, ...rest } = incident;
  const ranked = culprits.find(({ module }) => module === culprit?.module);
  return {
    ...rest,
    culprit: culprit && { ...culprit, score: ranked?.score ?? null },
    builds: { kind: builds.kind, text: builds.text },
    known: known?.id ?? null,
  };
}

function isoOf(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
