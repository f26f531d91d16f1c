import type { DriverBuild } from '../crashRecord.ts';
import type { CulpritVersion, DriverRole } from '../culprits/culpritRanking.ts';
import type { FleetFilter } from '../fleetStore.ts';
import type { KnownIncidentMatch, KnownIncidentRule } from './matchKnownIncident.ts';

/** A span of time with far more crashing machines than usual. Times are ISO 8601 UTC. */
export interface Incident {
  /** Module, signature or firmware version, and onset: the same for the same data. */
  readonly id: string;
  /**
   * The module that most of its machines blame, or a new build after which its machines crash far more, whatever they blame; null when
   * there is none (also when firmware is what is new: then the id begins with `firmware` and its version).
   */
  readonly culprit: { readonly module: string; readonly version: CulpritVersion | null } | null;
  readonly onset: string;
  /** Its last crash, as far as the store knows. */
  readonly end: string;
  /** True when it reaches the newest crash of the store: there may be more to come. */
  readonly ongoing: boolean;
  readonly crashes: number;
  readonly machines: number;
  /** Crashes per hour of the same kind in usual times; 0 when there were none before or no time before is known. */
  readonly baselinePerHour: number;
  /** Most crashes in any 60 minutes. */
  readonly peakPerHour: number;
  /** Chance of so many crashing machines in usual times, corrected for everything looked at. */
  readonly pValue: number;
  readonly bugchecks: readonly string[];
  readonly signatures: readonly string[];
  /** The crashes that belong to it. */
  readonly target: FleetFilter;
  /** Machines hit until then, at most 25 points from onset to end. */
  readonly spread: readonly SpreadPoint[];
  readonly impact: Impact;
  readonly builds: BuildFinding;
  /** What else was found at the same time and taken to be the same. */
  readonly merged: readonly string[];
  readonly known: KnownIncidentMatch | null;
}

export interface SpreadPoint {
  readonly at: string;
  readonly machines: number;
}

/** What an incident cost, under an assumption that is part of the answer. */
export interface Impact {
  readonly machines: number;
  /** Of these, machines that crashed three times or more. */
  readonly loopingMachines: number;
  readonly machineHours: number;
  /** Machine-hours at the given rate; null when no rate was given. */
  readonly cost: number | null;
  readonly assumption: string;
}

/** Did a driver change when it began? */
export interface BuildFinding {
  readonly kind: 'new-build' | 'no-new-build' | 'not-known';
  readonly text: string;
  readonly builds: readonly NewBuild[];
}

/** A driver build first seen near the onset. */
export interface NewBuild {
  readonly build: DriverBuild;
  readonly firstSeen: string;
  /** Machines of the incident that have it. */
  readonly machines: number;
}

export interface IncidentOptions {
  /** Which crashes to look at; default all. */
  readonly filter?: FleetFilter;
  /** Fewer machines are no incident; default 4. */
  readonly leastMachines?: number;
  /** Modules and signatures looked at one by one, those on the most machines; default 15 each. */
  readonly groups?: number;
  /** Hours to bring one machine back, besides the time it kept crashing; default 1. */
  readonly recoveryHours?: number;
  /** A machine that keeps crashing is counted as lost for at most so long; default 72. */
  readonly mostHoursLost?: number;
  /** Cost of one machine-hour in whatever currency; default none. */
  readonly costPerMachineHour?: number;
  readonly knownIncidents?: readonly KnownIncidentRule[];
  /** Tells the kernel and pass-through modules, which carry everybody's faults; default: every module counts as third-party. */
  readonly roleOf?: (name: string) => DriverRole;
}
