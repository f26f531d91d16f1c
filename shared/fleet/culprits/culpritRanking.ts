import type { Evidence } from '../../result/triageResult.ts';
import type { Feature, FleetFilter } from '../fleetStore.ts';

/** How much a driver's presence says; the same words as the analysis uses. */
export type DriverRole = 'kernel' | 'pass-through' | 'inbox' | 'third-party';

/** Below this score no culprit is claimed. */
export const CLAIM = 0.5;

/** A build of a driver as results show it: hex strings. */
export interface CulpritVersion {
  readonly timestamp: string;
  readonly checksum: string;
  readonly sizeBytes: number;
}

/** One driver that may be the common cause of the target's crashes. */
export interface Culprit {
  /** Lower-case file name. */
  readonly module: string;
  /** The build at fault; null when every version of the driver is affected alike. */
  readonly version: CulpritVersion | null;
  readonly vendor: string | null;
  readonly role: DriverRole;
  /** 0..1; below 0.5 this is a candidate, not a claim. */
  readonly score: number;
  /** What the score is made of, each 0..1: what the crashes blame, and what the comparison of machines says. */
  readonly strength: { readonly blame: number; readonly association: number };
  /** Crashes of the target that blame it; for one that is never blamed, those in which it was loaded. */
  readonly crashes: number;
  /** Machines of those crashes. */
  readonly machines: number;
  /** `crashes` of all crashes in the scope asked about, 0..1. */
  readonly shareOfCrashes: number;
  /** How many times commoner it is among the target's machines than among the reference's; 1 when there is no reference. */
  readonly lift: number;
  /** One-sided, compared within OS builds and models where possible, corrected for all candidates tried. */
  readonly pValue: number;
  /** Share of the target's crashes that blame it, 0..1. */
  readonly blamedDirectly: number;
  /** What else may explain the association, or cannot be told apart from it: `model Latitude 5420`, `foo.sys`. */
  readonly confounders: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A property other than a driver by which the target's machines differ: a model, a BIOS, a site. */
export interface Factor {
  readonly kind: Feature['kind'];
  readonly value: string;
  readonly targetMachines: number;
  readonly referenceMachines: number;
  readonly lift: number;
  /** Adjusted for the false-discovery rate. */
  readonly pValue: number;
}

/** Two features that together set the target apart better than either does alone. */
export interface FeaturePair {
  readonly features: readonly [string, string];
  readonly targetMachines: number;
  readonly referenceMachines: number;
  readonly lift: number;
  readonly pValue: number;
}

export interface CulpritRanking {
  /** Best first: by score, then machines, then name. */
  readonly culprits: readonly Culprit[];
  readonly factors: readonly Factor[];
  readonly pairs: readonly FeaturePair[];
  readonly targetCrashes: number;
  readonly targetMachines: number;
  readonly referenceMachines: number;
  /** Candidates tried: what p-values were corrected for. */
  readonly candidates: number;
  /** What could not be seen, and what that weakens. */
  readonly limits: readonly string[];
}

export interface RankOptions {
  /** Default: every driver counts as third-party. */
  readonly roleOf?: (name: string) => DriverRole;
  /** The company behind a driver; without it no vendor is compared. */
  readonly vendorOf?: (name: string) => string | null;
  /** What `shareOfCrashes` is a share of; default: all crashes in the store. */
  readonly scope?: FleetFilter;
  /** When it began, milliseconds since 1970; default: the first crash of the target. */
  readonly onsetMs?: number;
  /** Most culprits to return; default 10. */
  readonly limit?: number;
  /** Most features to compare within strata (one query each); default 100. */
  readonly maxStratified?: number;
  /** Default true; false leaves out pairs and vendors, which take up to 40 queries. */
  readonly thorough?: boolean;
}
