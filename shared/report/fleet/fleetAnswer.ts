import type { Evidence } from '../../result/triageResult.ts';

/**
 * What is said of a fleet: the one object of `fleet --json`, and what every report of a fleet is made from. Times are ISO 8601 UTC,
 * numbers of builds hex strings. Fields may be added freely; renaming one needs a new `schemaVersion`.
 */
export interface FleetAnswer {
  readonly schemaVersion: 1;
  /** What was asked about: the span, from (inclusive) and until (exclusive), null: open; and all other conditions in words. */
  readonly selection: { readonly since: string | null; readonly until: string | null; readonly conditions: readonly string[] };
  readonly totals: FleetAnswerTotals;
  /** On most machines first. */
  readonly groups: readonly AnswerGroup[];
  /** True when there are more groups than are listed. */
  readonly moreGroups: boolean;
  /** Best first. A score under 0.5 claims nothing. */
  readonly culprits: readonly AnswerCulprit[];
  /** In the order of time. */
  readonly incidents: readonly AnswerIncident[];
  /** The surest first. */
  readonly knownIncidents: readonly AnswerKnownIncident[];
  /** Null when there are no crashes. */
  readonly whatIf: AnswerWhatIf | null;
  /** Properties other than drivers by which crashed machines differ. */
  readonly factors: readonly AnswerFactor[];
  /** What could not be seen, and what that weakens. */
  readonly limits: readonly string[];
}

export interface FleetAnswerTotals {
  readonly crashes: number;
  readonly machines: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Of the files read in this run; 0 when a store is asked. */
  readonly unreadable: number;
  readonly duplicates: number;
  /** Crashes of the whole store, whatever the selection. */
  readonly inStore: number;
}

export interface AnswerGroup {
  readonly signature: string;
  readonly bugcheck: string;
  readonly module: string | null;
  readonly kind: string;
  readonly crashes: number;
  readonly machines: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface AnswerBuild {
  readonly timestamp: string;
  readonly checksum: string;
  readonly sizeBytes: number;
}

export interface AnswerCulprit {
  readonly module: string;
  /** Null: every version alike. */
  readonly version: AnswerBuild | null;
  readonly vendor: string | null;
  readonly role: string;
  readonly score: number;
  readonly crashes: number;
  readonly machines: number;
  readonly shareOfCrashes: number;
  readonly lift: number;
  readonly pValue: number;
  readonly blamedDirectly: number;
  readonly confounders: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A span of time with far more crashing machines than usual. */
export interface AnswerIncident {
  readonly id: string;
  /** The module that most of its machines blame; null when no one does. `score` is null when the ranking does not list it. */
  readonly culprit: { readonly module: string; readonly version: AnswerBuild | null; readonly score: number | null } | null;
  readonly onset: string;
  /** Its last crash. */
  readonly end: string;
  /** True when it reaches the newest crash: there may be more to come. */
  readonly ongoing: boolean;
  readonly crashes: number;
  readonly machines: number;
  readonly baselinePerHour: number;
  readonly peakPerHour: number;
  readonly pValue: number;
  readonly bugchecks: readonly string[];
  readonly signatures: readonly string[];
  readonly spread: readonly { readonly at: string; readonly machines: number }[];
  readonly impact: {
    readonly machines: number;
    readonly loopingMachines: number;
    readonly machineHours: number;
    readonly cost: number | null;
    readonly assumption: string;
  };
  /** Whether a driver changed when it began. */
  readonly builds: { readonly kind: string; readonly text: string };
  /** `id` of the known incident that it is; null when it is none. */
  readonly known: string | null;
}

/** A publicly known incident that crashes belong to. */
export interface AnswerKnownIncident {
  readonly id: string;
  readonly title: string;
  readonly strength: 'certain' | 'likely' | 'possible';
  readonly why: string;
  /** What to do, in order. */
  readonly recovery: readonly string[];
  readonly source: string;
  readonly cause: string;
  /** The file or update that was the cause. */
  readonly artifact: string;
  /** The recovery as commands for the machine itself (Windows command prompt); empty where there is none. */
  readonly script: readonly string[];
  readonly crashes: number;
  readonly machines: number;
}

/** What is said of a known incident in the report of one dump. */
export type KnownIncidentNote = Omit<AnswerKnownIncident, 'crashes' | 'machines'>;

/** A part of all with its 95% interval, 0..1. */
export interface AnswerInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface AnswerShare {
  readonly crashes: number;
  readonly machines: number;
  readonly ofCrashes: AnswerInterval;
  readonly ofMachines: AnswerInterval;
}

/** What stopped Windows, and what of it other ways to build or run drivers would have contained. */
export interface AnswerWhatIf {
  readonly causes: readonly (AnswerShare & { readonly cause: string })[];
  /** Third-party drivers, most machines first. */
  readonly companies: readonly (AnswerShare & { readonly name: string })[];
  readonly classes: readonly (AnswerShare & { readonly name: string })[];
  readonly scenarios: readonly AnswerScenario[];
  readonly assumptions: readonly string[];
}

/** `title` completes "If third-party drivers had to ...": "run in user mode". */
export interface AnswerScenario {
  readonly id: string;
  readonly title: string;
  /** Contained for sure, and at best. */
  readonly sure: AnswerShare;
  readonly atBest: AnswerShare;
  readonly assumption: string;
  readonly source: string;
}

export interface AnswerFactor {
  readonly kind: string;
  readonly value: string;
  readonly targetMachines: number;
  readonly referenceMachines: number;
  readonly lift: number;
  readonly pValue: number;
}

/** Below this score no culprit is claimed. */
export const CLAIM = 0.5;

/** The one object of `fleet --json`, on one line. */
export function renderFleetJson(answer: FleetAnswer): string {
  return `${JSON.stringify(answer)}\n`;
}
