import type { DriverBuild } from '../../../shared/fleet/crashRecord.ts';
import type { Feature } from '../../../shared/fleet/fleetStore.ts';
import type { LookShares } from '../appearance.ts';
import type { PlannedCrash } from '../background.ts';
import { DAY_MS, type Period } from '../calendar.ts';
import type { ModelRow } from '../catalog/models.ts';
import type { PackageId } from '../catalog/packages.ts';
import { type CrashSite, sitesOf } from '../crashSites.ts';
import { buildOf, PLANTED_VERSION } from '../driverBuilds.ts';
import type { Random } from '../random.ts';
import type { Rollout } from '../rollouts.ts';
import type { Cohort, SimMachine, WorldPlan } from '../world.ts';

/** One cause of crashes that a scenario puts into a fleet. */
export interface Plant {
  /** The driver at fault; null when no driver is (firmware). */
  readonly module: string | null;
  /** Its build at fault; null when every build is, or when the fault is not the driver's file. */
  readonly build: DriverBuild | null;
  readonly feature: Feature;
  /** When the cause first reached a machine, or could have. */
  readonly onsetMs: number;
  /** When the cause was taken away; null: still there at the end of the period. */
  readonly endMs: number | null;
  /** When a machine gets the cause; null: never. */
  readonly exposedFrom: (machine: SimMachine) => number | null;
  /** The crashes of one exposed machine, in order. */
  readonly crashesOf: (machine: SimMachine, fromMs: number, random: Random) => Omit<PlannedCrash, 'machine' | 'plant' | 'look'>[];
  readonly looks: LookShares;
  /** Where the driver fails on this machine; null: the usual places of the build it has. */
  readonly sitesOn: (build: DriverBuild) => readonly CrashSite[] | null;
}

/** What goes with the cause without being it. */
export interface Confounder {
  readonly feature: Feature;
  readonly why: string;
}

export interface Planting {
  readonly rollouts: readonly Rollout[];
  readonly plants: readonly Plant[];
  readonly confounders: readonly Confounder[];
  readonly note: string;
}

export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly plan: (days: number | null) => WorldPlan;
  /** Background crashes a machine and day, without those of failing memory. */
  readonly crashesPerMachineDay: (period: Period) => number;
  readonly plant: (cohorts: readonly Cohort[], period: Period, random: Random) => Planting;
}

export const USUAL_CRASHES = 1 / 650;
/** Looks of crashes that a driver caused: one in eight does not lead to it. */
export const MOSTLY_DIRECT: LookShares = { direct: 0.875, kernel: 0.045, 'pass-through': 0.035, innocent: 0.03, memory: 0.015 };

/** A fleet in spring 2025: Windows 10 on the way out. */
export function usualPlan(days: number): WorldPlan {
  return {
    fromMs: Date.UTC(2025, 2, 3),
    days,
    osShares: { 17763: 0.03, 19041: 0.34, 22621: 0.35, 26100: 0.28 },
    securityOf: () => null,
    everywhere: [],
    baseVersionOf: () => null,
    heldBack: [],
  };
}

/** A moment so far into the period (0 to 1), on a weekday, at nine in the morning UTC. */
export function momentInto(period: Period, part: number): number {
  let day = Math.floor(period.days * part);
  while ([0, 6].includes(new Date(period.fromMs + day * DAY_MS).getUTCDay()) && day > 0) day--;
  return period.fromMs + day * DAY_MS + DAY_MS * 0.375;
}

/** The part of the machines that cohorts stand for, by weight. */
export function shareOf(cohorts: readonly Cohort[], accepts: (cohort: Cohort) => boolean): number {
  const sum = (list: readonly Cohort[]): number => list.reduce((total, cohort) => total + cohort.weight, 0);
  return sum(cohorts.filter(accepts)) / sum(cohorts);
}

/** The model that fits and whose share of the machines is nearest to `share`, among those with several driver sets where there are any. */
export function chooseModel(cohorts: readonly Cohort[], share: number, fits: (cohort: Cohort) => boolean): ModelRow {
  const models = [...new Set(cohorts.filter(fits).map((cohort) => cohort.model))];
  const sets = (model: ModelRow): number => cohorts.filter((cohort) => cohort.model === model).length;
  const several = models.filter((model) => sets(model) >= 4);
  const distance = (model: ModelRow): number => Math.abs(shareOf(cohorts, (cohort) => cohort.model === model) - share);
  const [best] = (several.length > 0 ? several : models).toSorted((a, b) => distance(a) - distance(b));
  if (!best) throw new Error('generator: no model in this fleet fits the scenario');
  return best;
}

/** A package's planted version on its way to cohorts. */
export function plantedRollout(id: PackageId, reaches: (cohort: Cohort) => number | null): Rollout {
  return { osLevel: null, packages: new Map([[id, PLANTED_VERSION]]), biosIndex: null, installs: false, reaches };
}

/** A driver whose planted build crashes machines that have it, by `hazardPerDay` after so many days. */
export function badBuild(driver: string, rollout: Rollout, onsetMs: number, looks: LookShares, crashesOf: Plant['crashesOf']): Plant {
  const build = buildOf(driver, PLANTED_VERSION);
  return {
    module: driver,
    build,
    feature: { kind: 'driver-version', build },
    onsetMs,
    endMs: null,
    exposedFrom: (machine) => reachesMachine(rollout, machine),
    crashesOf,
    looks,
    sitesOn: (loaded) => (loaded === build ? sitesOf(build) : null),
  };
}

/** When a roll-out reaches a machine; null: never. */
export function reachesMachine(rollout: Rollout, machine: SimMachine): number | null {
  const atMs = rollout.reaches(machine.cohort);
  return atMs === null ? null : atMs + machine.lagMs;
}
