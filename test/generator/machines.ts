import { DAY_MS, HOUR_MS, type Period } from './calendar.ts';
import { firstAbove, present, type Random, randomOf } from './random.ts';
import type { Cohort, SimMachine } from './world.ts';

const LAG_MEAN_MS = 7 * HOUR_MS;
const STRAGGLER_SHARE = 0.08;
const STRAGGLER_LAG_MEAN_MS = 2 * DAY_MS;
/** Nobody is later than this part of the period. */
const LATEST_PART = 0.12;
const BAD_MEMORY_SHARE = 0.006;
const OLD_FAULT_SHARE = 0.6;
const BIOS_SHARES = [0.25, 0.35, 0.4] as const;

/** The machines of a fleet, spread over the cohorts by weight. */
export function makeMachines(count: number, cohorts: readonly Cohort[], period: Period, seed: string): SimMachine[] {
  const random = randomOf(seed, 'machines');
  const ends = runningSum(cohorts.map((cohort) => cohort.weight));
  const digits = Math.max(4, String(count).length);
  return Array.from({ length: count }, (_, index) => {
    const cohort = present(cohorts[firstAbove(ends, random.float() * (ends.at(-1) ?? 0))]);
    const site = random.weighted(cohort.group.sites, (candidate) => candidate.weight);
    const number = String(index + 1).padStart(digits, '0');
    return {
      index,
      name: `${site.code}-${cohort.model.form === 'laptop' ? 'L' : 'D'}${number}`,
      serial: `${cohort.model.maker.slice(0, 2).toUpperCase()}${seedMark(seed)}${number}`,
      site,
      cohort,
      cpu: random.pick(cohort.model.cpus),
      lagMs: lag(period, random),
      biosIndex: random.weighted([0, 1, 2], (i) => BIOS_SHARES[i] ?? 0),
      alwaysOn: random.chance(cohort.model.form === 'desktop' ? 0.3 : 0.06),
      badMemoryFromMs: random.chance(BAD_MEMORY_SHARE) ? faultStart(period, random) : null,
    };
  });
}

/** Three letters that keep the serial numbers of different fleets apart. */
function seedMark(seed: string): string {
  const random = randomOf(seed, 'mark');
  return Array.from({ length: 3 }, () => String.fromCharCode(65 + random.below(26))).join('');
}

function lag(period: Period, random: Random): number {
  const mean = random.chance(STRAGGLER_SHARE) ? STRAGGLER_LAG_MEAN_MS : LAG_MEAN_MS;
  return Math.round(Math.min(random.exponential(mean), period.days * DAY_MS * LATEST_PART));
}

function faultStart(period: Period, random: Random): number {
  return random.chance(OLD_FAULT_SHARE) ? period.fromMs : Math.floor(random.between(period.fromMs, period.untilMs));
}

function runningSum(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
