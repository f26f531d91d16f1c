import type { DriverBuild } from '../../shared/fleet/crashRecord.ts';
import type { Feature } from '../../shared/fleet/fleetStore.ts';
import type { PlannedCrash } from './background.ts';
import { iso, type Period } from './calendar.ts';
import type { Confounder, Plant, Planting } from './scenarios/scenario.ts';
import type { SimMachine } from './world.ts';

/** One planted cause. Times are ISO 8601, UTC. */
export interface TruthCulprit {
  /** Driver at fault; null when the cause is no driver (firmware). */
  readonly module: string | null;
  /** Build at fault; null when the driver's file is not what went wrong. */
  readonly build: DriverBuild | null;
  /** The property that an analysis should name. */
  readonly feature: Feature;
  /** When the cause began to reach machines. */
  readonly onset: string;
  /** When it was taken away; null: still there at the end of the period. */
  readonly end: string | null;
  readonly firstCrash: string | null;
  readonly lastCrash: string | null;
  readonly crashes: number;
  /** Machines that had the cause by the end of the period, crashed or not. */
  readonly exposedMachines: number;
  /** Names of the machines that it crashed, sorted. */
  readonly affectedMachines: readonly string[];
}

/** What was planted in a fleet: the answer that an analysis is judged by. Plain JSON. */
export interface Truth {
  readonly scenario: string;
  readonly seed: number | string;
  readonly machines: number;
  readonly from: string;
  readonly until: string;
  /** Empty when nothing was planted. */
  readonly culprits: readonly TruthCulprit[];
  /** Of the first culprit; null without one. */
  readonly onset: string | null;
  readonly end: string | null;
  /** Machines that any culprit crashed, sorted. */
  readonly affectedMachines: readonly string[];
  readonly plantedCrashes: number;
  readonly confounders: readonly Confounder[];
  readonly note: string;
}

export interface TruthInput {
  readonly scenario: string;
  readonly seed: number | string;
  readonly period: Period;
  readonly machines: readonly SimMachine[];
  readonly planting: Planting;
  /** Sorted by time. */
  readonly planted: readonly PlannedCrash[];
}

export function truthOf(input: TruthInput): Truth {
  const { planting, planted, period, machines } = input;
  const culprits = planting.plants.map((plant, i) =>
    culpritOf(
      plant,
      machines,
      period,
      planted.filter((crash) => crash.plant === i),
    ),
  );
  return {
    scenario: input.scenario,
    seed: input.seed,
    machines: machines.length,
    from: iso(period.fromMs),
    until: iso(period.untilMs),
    culprits,
    onset: culprits[0]?.onset ?? null,
    end: culprits[0]?.end ?? null,
    affectedMachines: namesOf(planted),
    plantedCrashes: planted.length,
    confounders: planting.confounders,
    note: planting.note,
  };
}

function culpritOf(plant: Plant, machines: readonly SimMachine[], period: Period, crashes: readonly PlannedCrash[]): TruthCulprit {
  const time = (crash: PlannedCrash | undefined): string | null => (crash ? iso(crash.timeMs) : null);
  const exposed = machines.filter((machine) => (plant.exposedFrom(machine) ?? Number.POSITIVE_INFINITY) < period.untilMs);
  return {
    module: plant.module,
    build: plant.build,
    feature: plant.feature,
    onset: iso(plant.onsetMs),
    end: plant.endMs === null ? null : iso(plant.endMs),
    firstCrash: time(crashes[0]),
    lastCrash: time(crashes.at(-1)),
    crashes: crashes.length,
    exposedMachines: exposed.length,
    affectedMachines: namesOf(crashes),
  };
}

function namesOf(crashes: readonly PlannedCrash[]): string[] {
  return [...new Set(crashes.map((crash) => crash.machine.name))].sort();
}
