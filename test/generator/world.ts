import type { DriverBuild, DriverSet } from '../../shared/fleet/crashRecord.ts';
import type { Period } from './calendar.ts';
import type { ModelRow } from './catalog/models.ts';
import type { DriverPackage, PackageId } from './catalog/packages.ts';

/** Sites that share their software. */
export interface SiteGroup {
  readonly index: number;
  readonly software: readonly PackageId[];
  readonly sites: readonly Site[];
  readonly weight: number;
}

export interface Site {
  readonly code: string;
  readonly name: string;
  readonly utcOffsetHours: number;
  readonly weight: number;
}

/** What a machine loads at a time, as stores keep it. */
export interface LoadedDrivers {
  readonly set: DriverSet;
  /** Drivers that are no part of Windows. */
  readonly thirdParty: readonly DriverBuild[];
}

/** A change that reaches a cohort: a monthly update, a package's new version, a firmware. */
export interface Step {
  readonly atMs: number;
  readonly osLevel: number | null;
  readonly packages: readonly (readonly [id: PackageId, version: number])[];
  readonly biosIndex: number | null;
}

/** Machines with the same model, software, Windows and ring: they load the same drivers, give or take how fast each follows. */
export interface Cohort {
  readonly index: number;
  readonly model: ModelRow;
  readonly group: SiteGroup;
  readonly osBuild: number;
  /** 0 pilot, 3 last. */
  readonly ring: number;
  readonly packages: readonly DriverPackage[];
  /** Versions in the field when the period begins, by package id. */
  readonly baseVersions: ReadonlyMap<string, number>;
  /** Inbox drivers by name, in load order. */
  readonly inbox: readonly string[];
  readonly weight: number;
  /** Sorted by time; set once the scenario is known. */
  readonly steps: readonly Step[];
}

export interface SimMachine {
  readonly index: number;
  readonly name: string;
  readonly serial: string;
  readonly site: Site;
  readonly cohort: Cohort;
  readonly cpu: string;
  /** How long after its ring this machine takes an update. */
  readonly lagMs: number;
  /** Firmware when the period begins. */
  readonly biosIndex: number;
  /** Left on over night. */
  readonly alwaysOn: boolean;
  /** Its memory fails from then on; null: sound. */
  readonly badMemoryFromMs: number | null;
}

/** A fleet before anything crashes. */
export interface World {
  readonly seed: string;
  readonly period: Period;
  readonly cohorts: readonly Cohort[];
  readonly machines: readonly SimMachine[];
}

/** What a scenario wants of the world before it is made. */
export interface WorldPlan {
  readonly fromMs: number;
  readonly days: number;
  /** Windows builds in use with their shares. */
  readonly osShares: Readonly<Record<number, number>>;
  /** The security product of a site group; null: the catalogue's. */
  readonly securityOf: (group: number) => PackageId | null;
  /** Installed everywhere. */
  readonly everywhere: readonly PackageId[];
  /** A package's version when the period begins; null: by chance. `chance` is in [0, 1) and stable for the cohort. */
  readonly baseVersionOf: (id: PackageId, chance: number) => number | null;
  /** Packages that no ordinary roll-out touches, since the scenario decides on their versions. */
  readonly heldBack: readonly PackageId[];
}

/** True when a cohort has a package. */
export function hasPackage(cohort: Cohort, id: PackageId): boolean {
  return cohort.packages.some((candidate) => candidate.id === id);
}
