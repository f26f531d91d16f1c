import type { IngestItem } from '../../shared/fleet/crashRecord.ts';
import { appearanceOf, type Look } from '../generator/appearance.ts';
import { chooseLook, failingDriver, ORDINARY } from '../generator/background.ts';
import { DAY_MS, HOUR_MS, momentOf, weekdayFactor } from '../generator/calendar.ts';
import type { SimCrash } from '../generator/generateFleet.ts';
import { toIngestItems } from '../generator/ingestItems.ts';
import { buildIn, type FleetState, fleetState } from '../generator/loadedDrivers.ts';
import { makeMachines } from '../generator/machines.ts';
import { present, type Random, randomOf } from '../generator/random.ts';
import { MOSTLY_DIRECT } from '../generator/scenarios/scenario.ts';
import type { SimMachine } from '../generator/world.ts';
import { largeCohorts } from './largeCohorts.ts';
import { INCIDENT_BUILD, MACHINES_PER_HIT, ONSET_MS, PERIOD } from './largeIncident.ts';

/** How large a fleet is: exactly so many crashes on so many machines, about so many driver sets. */
export interface LargeFleetSize {
  readonly crashes: number;
  readonly machines: number;
  readonly sets: number;
}

interface Planned {
  readonly timeMs: number;
  readonly machine: SimMachine;
  readonly look: Look;
  /** Part of the incident. */
  readonly isHit: boolean;
}

interface World {
  readonly machines: readonly SimMachine[];
  readonly state: FleetState;
  readonly random: Random;
}

const SEED = 'large fleet';
/** Coprime to every number of machines that is asked for in earnest. */
const STRIDE = 1_000_003;
const CRASHES_AGAIN = 0.1;
const MEAN_UPTIME_SECONDS = 50 * 3600;

/**
 * A fleet's crashes in the order of time, as stores take them: background of every kind, and one incident (largeIncident.ts).
 * The same for the same size. One day's crashes are held at a time.
 */
export function* largeFleet(size: LargeFleetSize): Generator<IngestItem> {
  const cohorts = largeCohorts(size.sets, SEED);
  const world: World = {
    machines: makeMachines(size.machines, cohorts, PERIOD, SEED),
    state: fleetState(cohorts),
    random: randomOf(SEED, 'crashes'),
  };
  yield* toIngestItems({ seed: SEED, crashes: crashesOf(size, world) });
}

function* crashesOf(size: LargeFleetSize, world: World): Generator<SimCrash> {
  const hits = incidentCrashes(world);
  const background = Math.max(0, size.crashes - hits.length);
  let planned = 0;
  let ordinal = 0;
  for (let dayMs = PERIOD.fromMs; dayMs < PERIOD.untilMs; dayMs += DAY_MS) {
    const until = Math.round(background * partUntil(dayMs + DAY_MS));
    const today: Planned[] = ONSET_MS >= dayMs && ONSET_MS < dayMs + DAY_MS ? [...hits] : [];
    for (; planned < until; planned++) today.push(ordinary(machineOf(planned, background, world), dayMs, world.random));
    today.sort((a, b) => a.timeMs - b.timeMs || a.machine.index - b.machine.index);
    for (const [i, crash] of today.entries()) yield happen(crash, ordinal++, i + 1, world);
  }
}

/** Which part of the background crashes has happened until then. */
function partUntil(ms: number): number {
  let sum = 0;
  let before = 0;
  for (let dayMs = PERIOD.fromMs; dayMs < PERIOD.untilMs; dayMs += DAY_MS) {
    sum += weekdayFactor(dayMs);
    if (dayMs < ms) before = sum;
  }
  return before / sum;
}

/** Every machine crashes at least once, when there are that many crashes; which ones crash more often is chance. */
function machineOf(crash: number, crashes: number, { machines, random }: World): SimMachine {
  const turn = Math.max(1, Math.floor(crashes / machines.length));
  if (crash % turn !== 0) return random.pick(machines);
  return present(machines[((crash / turn) * STRIDE) % machines.length]);
}

function ordinary(machine: SimMachine, dayMs: number, random: Random): Planned {
  return { machine, timeMs: momentOf(dayMs, machine.site.utcOffsetHours, random), look: chooseLook(ORDINARY, random), isHit: false };
}

/** Machines that have the bad build at the onset crash within the hour, some of them twice. */
function incidentCrashes({ machines, state, random }: World): Planned[] {
  const wanted = Math.round(machines.length / MACHINES_PER_HIT);
  const exposed = machines.filter((machine) => buildIn(state.driversAt(machine, ONSET_MS), INCIDENT_BUILD.name) === INCIDENT_BUILD);
  const crashes: Planned[] = [];
  for (const [i, machine] of exposed.entries()) {
    const hit = Math.floor((wanted * (i + 1)) / exposed.length) > Math.floor((wanted * i) / exposed.length);
    if (!hit && exposed.length > wanted) continue;
    const timeMs = ONSET_MS + random.below(HOUR_MS / 2);
    crashes.push({ machine, timeMs, look: 'direct', isHit: true });
    if (random.chance(CRASHES_AGAIN)) {
      crashes.push({ machine, timeMs: timeMs + random.below(HOUR_MS / 2), look: chooseLook(MOSTLY_DIRECT, random), isHit: true });
    }
  }
  return crashes;
}

function happen({ machine, timeMs, look, isHit }: Planned, ordinal: number, ordinalInDay: number, { state, random }: World): SimCrash {
  const drivers = state.driversAt(machine, timeMs);
  const failing = look === 'direct' ? failingDriver(drivers, machine, random) : null;
  const seen = appearanceOf(look, { build: isHit ? INCIDENT_BUILD : failing, sites: null }, drivers, random);
  return {
    code: seen.code,
    kind: seen.kind,
    module: seen.module,
    offset: seen.offset,
    confidence: seen.confidence,
    frames: seen.frames,
    process: seen.process,
    machine,
    ordinal,
    ordinalInDay,
    timeMs,
    uptimeSeconds: Math.round(60 + random.exponential(MEAN_UPTIME_SECONDS)),
    drivers,
    biosVersion: state.biosAt(machine, timeMs),
    culprit: isHit ? 0 : null,
  };
}
