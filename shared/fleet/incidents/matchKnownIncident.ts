import type { CrashRecord } from '../crashRecord.ts';

/** What is publicly known of an incident, as far as crashes can be recognised by it: the rows of knowledge/knownIncidents.ts. */
export interface KnownIncidentRule {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  /** When the cause was handed out, ISO 8601 UTC; `until` null when it was not withdrawn at a known time. */
  readonly from: string;
  readonly until: string | null;
  /** Days after `until` in which machines that have the cause may still crash. */
  readonly aftermathDays: number;
  readonly bugchecks: readonly string[];
  /** Lower-case file names; the blamed module must be one of them. */
  readonly modules: readonly string[];
  readonly recovery: readonly string[];
  readonly source: string;
}

/** What is compared: the fields of one crash, or of an incident put in their place. */
export type KnownIncidentSubject = Pick<CrashRecord, 'bugcheck' | 'module' | 'crashTimeMs'>;

export interface KnownIncidentMatch {
  readonly id: string;
  readonly title: string;
  /** `certain`: within the time; `likely`: in the days after, as machines do that have the cause; `possible`: no time to compare. */
  readonly strength: 'certain' | 'likely' | 'possible';
  readonly why: string;
  readonly recovery: readonly string[];
  readonly source: string;
}

const DAY_MS = 24 * 3_600_000;
const ORDER = ['certain', 'likely', 'possible'] as const;

/**
 * The known incident that a crash belongs to, or null: module and bugcheck must be the ones known, and the time in or after the
 * known one. Of several, the most certain; of those, the first row.
 */
export function matchKnownIncident(subject: KnownIncidentSubject, rules: readonly KnownIncidentRule[]): KnownIncidentMatch | null {
  const matches = rules.flatMap((rule) => matchOf(subject, rule) ?? []);
  return matches.sort((x, y) => ORDER.indexOf(x.strength) - ORDER.indexOf(y.strength))[0] ?? null;
}

/** For an incident: every bugcheck it shows is tried at its onset. */
export function matchKnownAtOnset(
  incident: { readonly module: string | null; readonly bugchecks: readonly string[]; readonly onsetMs: number },
  rules: readonly KnownIncidentRule[],
): KnownIncidentMatch | null {
  const matches = incident.bugchecks.flatMap(
    (bugcheck) => matchKnownIncident({ bugcheck, module: incident.module, crashTimeMs: incident.onsetMs }, rules) ?? [],
  );
  return matches.sort((x, y) => ORDER.indexOf(x.strength) - ORDER.indexOf(y.strength))[0] ?? null;
}

function matchOf({ bugcheck, module, crashTimeMs }: KnownIncidentSubject, rule: KnownIncidentRule): KnownIncidentMatch | null {
  if (module === null || !rule.modules.includes(module.toLowerCase()) || !rule.bugchecks.includes(bugcheck)) return null;
  const strength = strengthOf(crashTimeMs, rule);
  if (strength === null) return null;
  const { id, title, recovery, source } = rule;
  return { id, title, strength, why: `bugcheck ${bugcheck} in ${module} ${WHEN[strength]} (${spanOf(rule)})`, recovery, source };
}

const WHEN = {
  certain: 'while the cause was being handed out',
  likely: 'in the days after the cause was handed out',
  possible: 'at an unknown time; the incident has a known one',
} as const;

function strengthOf(crashTimeMs: number | null, rule: KnownIncidentRule): KnownIncidentMatch['strength'] | null {
  if (crashTimeMs === null) return 'possible';
  if (crashTimeMs < Date.parse(rule.from)) return null;
  const untilMs = rule.until === null ? Number.POSITIVE_INFINITY : Date.parse(rule.until);
  if (crashTimeMs <= untilMs) return 'certain';
  return crashTimeMs <= untilMs + rule.aftermathDays * DAY_MS ? 'likely' : null;
}

function spanOf(rule: KnownIncidentRule): string {
  return rule.until === null ? `from ${rule.from}` : `${rule.from} to ${rule.until}`;
}
