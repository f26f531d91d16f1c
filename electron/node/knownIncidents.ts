import type { FleetFilter, FleetStore } from '../../shared/fleet/fleetStore.ts';
import { matchKnownIncident } from '../../shared/fleet/incidents/matchKnownIncident.ts';
import { narrowed } from '../../shared/fleet/narrow.ts';
import { KNOWN_INCIDENTS, type KnownIncidentRow } from '../../shared/knowledge/knownIncidents.ts';
import type { AnswerKnownIncident, KnownIncidentNote } from '../../shared/report/fleet/fleetAnswer.ts';
import type { TriageResult } from '../../shared/result/triageResult.ts';

const DAY_MS = 86_400_000;
const STRENGTHS: readonly AnswerKnownIncident['strength'][] = ['certain', 'likely', 'possible'];

/**
 * The known incidents that crashes of a scope belong to by module, bugcheck and time, the surest first: also where too few machines
 * crashed to call it an incident. Crashes without a time are not counted. One query for each known incident.
 */
export async function knownIncidentsIn(store: FleetStore, scope: FleetFilter): Promise<AnswerKnownIncident[]> {
  const found: AnswerKnownIncident[] = [];
  for (const row of KNOWN_INCIDENTS) {
    const known = await crashesOf(store, scope, row);
    if (known) found.push(known);
  }
  return found.sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || b.crashes - a.crashes);
}

async function crashesOf(store: FleetStore, scope: FleetFilter, row: KnownIncidentRow): Promise<AnswerKnownIncident | null> {
  const filter = filterOf(scope, row);
  const { crashes, machines, from } = await store.totals(filter);
  const [group] = crashes === 0 ? [] : await store.groups(filter, 1);
  if (!group || from === null) return null;
  // The first crash: the nearer to the cause, the surer.
  const match = matchKnownIncident({ bugcheck: group.bugcheck, module: group.module, crashTimeMs: Date.parse(from) }, [row]);
  return match && { ...match, cause: row.cause, artifact: row.artifact, script: row.script, crashes, machines };
}

/** The known incident that one crash belongs to; null when it is none. */
export function knownIncidentOf({ bugcheck, verdict, dump }: TriageResult): KnownIncidentNote | null {
  if (bugcheck === null) return null;
  const crashTimeMs = dump.crashTime === null ? null : Date.parse(dump.crashTime);
  const match = matchKnownIncident({ bugcheck: bugcheck.code, module: verdict.module, crashTimeMs }, KNOWN_INCIDENTS);
  const row = KNOWN_INCIDENTS.find(({ id }) => id === match?.id);
  return match && row ? { ...match, cause: row.cause, artifact: row.artifact, script: row.script } : null;
}

function filterOf(scope: FleetFilter, { from, until, aftermathDays, modules, bugchecks }: KnownIncidentRow): FleetFilter {
  const open = { modules, bugchecks, sinceMs: Date.parse(from) };
  // Until is inclusive there and exclusive here.
  return narrowed(scope, until === null ? open : { ...open, untilMs: Date.parse(until) + aftermathDays * DAY_MS + 1 });
}
