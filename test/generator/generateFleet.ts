import { type Appearance, appearanceOf, type Fault } from './appearance.ts';
import { type Background, backgroundOf, chooseLook, failingDriver, type PlannedCrash } from './background.ts';
import { DAY_MS, type Period, periodFrom } from './calendar.ts';
import { makeCohorts } from './cohorts.ts';
import { buildIn, type FleetState, fleetState } from './loadedDrivers.ts';
import { makeMachines } from './machines.ts';
import { type Random, randomOf } from './random.ts';
import { ordinaryRollouts, stepsOf } from './rollouts.ts';
import { SCENARIOS, type ScenarioName } from './scenarios/index.ts';
import type { Plant } from './scenarios/scenario.ts';
import { type Truth, truthOf } from './truth.ts';
import type { LoadedDrivers, SimMachine } from './world.ts';

export interface FleetOptions {
  readonly machines: number;
  readonly scenario: ScenarioName;
  readonly seed: number | string;
  /** Length of the period; the scenario's own when not given. */
  readonly days?: number;
}

/** One crash with everything that a dump or a stored result says of it. */
export interface SimCrash extends Appearance {
  readonly machine: SimMachine;
  /** 0 for the fleet's first crash; counts on in the order of time. */
  readonly ordinal: number;
  /** 1 for the first crash of its UTC day. */
  readonly ordinalInDay: number;
  readonly timeMs: number;
  readonly uptimeSeconds: number;
  readonly drivers: LoadedDrivers;
  readonly biosVersion: string;
  /** Index in `truth.culprits` of what caused it; null: background. */
  readonly culprit: number | null;
}

export interface Fleet extends FleetState {
  readonly machines: readonly SimMachine[];
  /** In the order of time. May be walked again, with the same result; crashes are made as they are asked for. */
  readonly crashes: Iterable<SimCrash>;
  readonly truth: Truth;
  readonly period: Period;
  readonly seed: string;
}

export const FEWEST_MACHINES = 10;
export const FEWEST_DAYS = 5;
const MEAN_UPTIME_SECONDS = 50 * 3600;
const SHORTEST_UPTIME_SECONDS = 12;

/** Makes a fleet. Pure: the same options always give the same fleet. Throws on fewer than 10 machines or 5 days. */
export function generateFleet(options: FleetOptions): Fleet {
  const { machines: count, scenario: name, days = null } = options;
  if (!(count >= FEWEST_MACHINES)) throw new Error(`a fleet needs ${FEWEST_MACHINES} machines, not ${count}`);
  if (days !== null && !(days >= FEWEST_DAYS)) throw new Error(`a fleet needs ${FEWEST_DAYS} days, not ${days}`);
  const seed = `${name} ${options.seed}`;
  const scenario = SCENARIOS[name];
  const plan = scenario.plan(days);
  const period = periodFrom(plan.fromMs, plan.days);
  const ordinary = ordinaryRollouts(period, seed, plan.heldBack);
  const bare = makeCohorts(count, ordinary.length, plan, seed);
  const planting = scenario.plant(bare, period, randomOf(seed, 'plant'));
  const rollouts = [...ordinary, ...planting.rollouts];
  const cohorts = bare.map((cohort) => ({ ...cohort, steps: stepsOf(cohort, rollouts, period) }));
  const machines = makeMachines(count, cohorts, period, seed);
  const planted = planting.plants.flatMap((plant, i) => plannedCrashes(plant, i, machines, seed)).sort(byTime);
  const state = fleetState(cohorts);
  const perDay = scenario.crashesPerMachineDay(period);
  return {
    machines,
    crashes: {
      [Symbol.iterator]: () =>
        crashesOf({ machines, period, seed, state, planted, plants: planting.plants }, backgroundOf(machines, period, perDay, seed)),
    },
    truth: truthOf({ scenario: name, seed: options.seed, period, machines, planting, planted }),
    period,
    seed,
    ...state,
  };
}

function byTime(a: PlannedCrash, b: PlannedCrash): number {
  return a.timeMs - b.timeMs || a.machine.index - b.machine.index;
}

function plannedCrashes(plant: Plant, index: number, machines: readonly SimMachine[], seed: string): PlannedCrash[] {
  const random = randomOf(seed, 'planted', index);
  return machines.flatMap((machine) => {
    const fromMs = plant.exposedFrom(machine);
    if (fromMs === null) return [];
    return plant
      .crashesOf(machine, fromMs, random)
      .map((crash) => ({ ...crash, machine, plant: index, look: chooseLook(plant.looks, random) }));
  });
}

interface Course {
  readonly machines: readonly SimMachine[];
  readonly period: Period;
  readonly seed: string;
  readonly state: FleetState;
  /** Sorted by time. */
  readonly planted: readonly PlannedCrash[];
  readonly plants: readonly Plant[];
}

/** Day by day, so that only one day's crashes are held. */
function* crashesOf(course: Course, background: Background): Generator<SimCrash> {
  const { period, planted } = course;
  const lastCrash = new Float64Array(course.machines.length);
  let next = 0;
  let ordinal = 0;
  for (let dayMs = period.fromMs; dayMs < period.untilMs; dayMs += DAY_MS) {
    const today = background.day(dayMs);
    for (let crash = planted[next]; crash && crash.timeMs < dayMs + DAY_MS; crash = planted[++next]) today.push(crash);
    const random = randomOf(course.seed, 'looks', dayMs);
    for (const [i, crash] of today.sort(byTime).entries()) {
      yield happen(crash, ordinal++, i + 1, lastCrash, course, random);
    }
  }
}

function happen(
  planned: PlannedCrash,
  ordinal: number,
  ordinalInDay: number,
  lastCrash: Float64Array,
  course: Course,
  random: Random,
): SimCrash {
  const { machine, timeMs, plant: culprit } = planned;
  const drivers = course.state.driversAt(machine, timeMs);
  const sinceLast = (timeMs - (lastCrash[machine.index] ?? 0)) / 1000 - 45;
  lastCrash[machine.index] = timeMs;
  const uptime = planned.looping ? random.between(14, 45) : 60 + random.exponential(MEAN_UPTIME_SECONDS);
  const look = appearanceOf(planned.look, faultOf(planned, drivers, course, random), drivers, random);
  // Field by field: a spread into so large an object took two thirds of the time that a fleet takes (measured on 'bench').
  return {
    code: look.code,
    kind: look.kind,
    module: look.module,
    offset: look.offset,
    confidence: look.confidence,
    frames: look.frames,
    process: look.process,
    machine,
    ordinal,
    ordinalInDay,
    timeMs,
    uptimeSeconds: Math.round(Math.max(SHORTEST_UPTIME_SECONDS, Math.min(uptime, sinceLast)) * 1000) / 1000,
    drivers,
    biosVersion: course.state.biosAt(machine, timeMs),
    culprit,
  };
}

/** The driver at fault: the planted one, else for crashes that a driver caused one of the machine's. */
function faultOf(planned: PlannedCrash, drivers: LoadedDrivers, course: Course, random: Random): Fault {
  const plant = planned.plant === null ? undefined : course.plants[planned.plant];
  if (plant) {
    const build = plant.module === null ? null : buildIn(drivers, plant.module);
    return { build, sites: build && plant.sitesOn(build) };
  }
  return { build: planned.look === 'direct' ? failingDriver(drivers, planned.machine, random) : null, sites: null };
}
