import { driverFacts } from '../../shared/analysis/drivers.ts';
import type { DriverBuild } from '../../shared/fleet/crashRecord.ts';
import type { Look, LookShares } from './appearance.ts';
import { DAY_MS, HOUR_MS, momentOf, type Period, weekdayFactor } from './calendar.ts';
import { firstAbove, placeOf, present, type Random, randomOf } from './random.ts';
import type { LoadedDrivers, SimMachine } from './world.ts';

/** A crash before it is known how it looks. */
export interface PlannedCrash {
  readonly timeMs: number;
  readonly machine: SimMachine;
  /** Number of the plant that caused it; null: background. */
  readonly plant: number | null;
  readonly look: Look;
  /** Part of a boot loop: Windows has only just started. */
  readonly looping: boolean;
}

/** How ordinary crashes look. `direct`: some third-party driver of the machine failed. */
export const ORDINARY: LookShares = { direct: 0.54, kernel: 0.15, memory: 0.07, hardware: 0.1, user: 0.04, unknown: 0.1 };
/** How crashes of machines with failing memory look: unrelated bugchecks, innocent drivers. */
const BAD_MEMORY: LookShares = { memory: 0.34, kernel: 0.3, innocent: 0.24, hardware: 0.05, unknown: 0.07 };
const BAD_MEMORY_DAYS_BETWEEN = 6;
/** Machines that crash more than others: an old installation, an overheated corner. */
const FRAIL_SHARE = 0.06;
const FRAIL_PART_OF_CRASHES = 0.3;
/** A driver that failed often fails again soon. */
const AGAIN_SHARE = 0.22;
const FAVOURITE_SHARE = 0.25;
const AGAIN_WITHIN_MS = 30 * HOUR_MS;

export function chooseLook(shares: LookShares, random: Random): Look {
  let rest = random.float() * Object.values(shares).reduce((sum, share) => sum + share, 0);
  for (const look in shares) {
    rest -= shares[look as Look] ?? 0;
    if (rest < 0) return look as Look;
  }
  return 'unknown';
}

export interface Background {
  /** The ordinary crashes of the day that begins at `dayMs`, unsorted. Days must be asked for in order. */
  day(dayMs: number): PlannedCrash[];
}

/** Crashes that no scenario planted, `perMachineDay` on average, those of failing memory besides. */
export function backgroundOf(machines: readonly SimMachine[], period: Period, perMachineDay: number, seed: string): Background {
  const frail = machines.filter((machine) => placeOf(`${seed} frail ${machine.index}`) < FRAIL_SHARE);
  const failing = machines.filter((machine) => machine.badMemoryFromMs !== null);
  let later: PlannedCrash[] = [];
  return {
    day(dayMs) {
      const random = randomOf(seed, 'background', dayMs);
      const planned: PlannedCrash[] = [];
      const expected = (machines.length * perMachineDay * weekdayFactor(dayMs)) / (1 + AGAIN_SHARE * (ORDINARY.direct ?? 0));
      for (let left = random.poisson(expected); left > 0; left--) {
        const pool = frail.length > 0 && random.chance(FRAIL_PART_OF_CRASHES) ? frail : machines;
        const first = plan(random.pick(pool), dayMs, ORDINARY, random);
        planned.push(first);
        if (first.look === 'direct' && random.chance(AGAIN_SHARE)) {
          later.push({ ...first, timeMs: first.timeMs + Math.floor(random.between(0.1, 1) * AGAIN_WITHIN_MS) });
        }
      }
      for (const machine of failing) {
        if ((machine.badMemoryFromMs ?? 0) > dayMs) continue;
        for (let left = random.poisson(1 / BAD_MEMORY_DAYS_BETWEEN); left > 0; left--)
          planned.push(plan(machine, dayMs, BAD_MEMORY, random));
      }
      const due = later.filter((crash) => crash.timeMs < dayMs + DAY_MS);
      later = later.filter((crash) => crash.timeMs >= dayMs + DAY_MS && crash.timeMs < period.untilMs);
      return [...planned, ...due];
    },
  };
}

function plan(machine: SimMachine, dayMs: number, shares: LookShares, random: Random): PlannedCrash {
  const timeMs = momentOf(dayMs, machine.site.utcOffsetHours, random);
  return { timeMs, machine, plant: null, look: chooseLook(shares, random), looping: false };
}

/** How prone to fail drivers of a class are; other classes count 1. */
const PRONE: Readonly<Record<string, number>> = {
  'anti-cheat': 4,
  audio: 2.5,
  'endpoint-security': 2,
  graphics: 14,
  network: 4,
  storage: 3,
  tuning: 4,
  virtualization: 2,
  vpn: 4,
  wifi: 9,
};

const proneness = new WeakMap<LoadedDrivers, readonly number[]>();

/** Running sum of how prone the third-party drivers of a set are to fail. */
function pronenessOf(drivers: LoadedDrivers): readonly number[] {
  const known = proneness.get(drivers);
  if (known) return known;
  let sum = 0;
  const made = drivers.thirdParty.map(({ name }) => {
    sum += (PRONE[driverFacts(name).class ?? ''] ?? 1) * (0.4 + 1.6 * placeOf(`prone ${name}`));
    return sum;
  });
  proneness.set(drivers, made);
  return made;
}

/** The driver that fails in an ordinary crash. Every machine has one that fails more than its others: crashes repeat themselves. */
export function failingDriver(drivers: LoadedDrivers, machine: SimMachine, random: Random): DriverBuild {
  const { thirdParty } = drivers;
  const favourite = thirdParty[Math.floor(placeOf(`favourite ${machine.serial}`) * thirdParty.length)];
  if (favourite && random.chance(FAVOURITE_SHARE)) return favourite;
  const sums = pronenessOf(drivers);
  return present(thirdParty[firstAbove(sums, random.float() * (sums.at(-1) ?? 0))]);
}
