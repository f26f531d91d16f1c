import { DAY_MS, HOUR_MS, type Period, patchTuesdays } from './calendar.ts';
import { PACKAGES, type PackageId } from './catalog/packages.ts';
import { FIRST_ROLLED_OUT, PLANTED_VERSION } from './driverBuilds.ts';
import { randomOf } from './random.ts';
import type { Cohort, Step } from './world.ts';

/** Days after its release at which an update reaches the rings, pilot first. */
const OS_RING_DAYS = [0, 3, 7, 12] as const;
const DRIVER_RING_DAYS = [0, 2, 6, 11] as const;
/** Ordinary driver updates come together, every so many days, and bring each package with this probability. */
const WAVE_DAYS = 27;
const RELEASED_IN_WAVE = 0.22;
const LAST_ORDINARY_VERSION = PLANTED_VERSION - 1;

/** Something that reaches cohorts at their own times. */
export interface Rollout {
  readonly osLevel: number | null;
  readonly packages: ReadonlyMap<PackageId, number>;
  readonly biosIndex: number | null;
  /** Also where the packages were not installed before. */
  readonly installs: boolean;
  /** When it reaches a cohort; null: never. */
  readonly reaches: (cohort: Cohort) => number | null;
}

/** The time at which a staggered roll-out reaches a ring. `pace` 1 takes eleven days to the last one. */
export function ringTime(startMs: number, ring: number, pace: number): number {
  return startMs + Math.round((DRIVER_RING_DAYS[ring] ?? 0) * pace * DAY_MS);
}

/** What happens in every fleet: monthly updates of Windows, waves of driver updates. */
export function ordinaryRollouts(period: Period, seed: string, heldBack: readonly PackageId[]): Rollout[] {
  const updates = patchTuesdays(period).map((atMs, i) => ({
    osLevel: i + 1,
    packages: new Map<PackageId, number>(),
    biosIndex: null,
    installs: false,
    reaches: (cohort: Cohort) => atMs + (OS_RING_DAYS[cohort.ring] ?? 0) * DAY_MS,
  }));
  return [...updates, ...driverWaves(period, seed, heldBack)];
}

function driverWaves(period: Period, seed: string, heldBack: readonly PackageId[]): Rollout[] {
  const random = randomOf(seed, 'waves');
  const versions = new Map<PackageId, number>();
  const waves: Rollout[] = [];
  for (let day = 3; day < period.days; day += WAVE_DAYS) {
    const startMs = period.fromMs + day * DAY_MS + random.between(7, 12) * HOUR_MS;
    const packages = new Map<PackageId, number>();
    for (const id of PACKAGES.keys()) {
      const version = versions.get(id) ?? FIRST_ROLLED_OUT;
      if (!random.chance(RELEASED_IN_WAVE) || version > LAST_ORDINARY_VERSION || heldBack.includes(id)) continue;
      packages.set(id, version);
      versions.set(id, version + 1);
    }
    waves.push({ osLevel: null, packages, biosIndex: null, installs: false, reaches: (cohort) => ringTime(startMs, cohort.ring, 1) });
  }
  return waves;
}

/** The roll-outs as one cohort sees them, sorted by time; those that change nothing for it are left out. */
export function stepsOf(cohort: Cohort, rollouts: readonly Rollout[], period: Period): Step[] {
  const mine = new Set(cohort.packages.map((entry) => entry.id));
  const steps: Step[] = [];
  for (const rollout of rollouts) {
    const packages = [...rollout.packages].filter(([id]) => rollout.installs || mine.has(id));
    if (rollout.osLevel === null && rollout.biosIndex === null && packages.length === 0) continue;
    const atMs = rollout.reaches(cohort);
    if (atMs === null || atMs >= period.untilMs) continue;
    steps.push({ atMs, osLevel: rollout.osLevel, packages, biosIndex: rollout.biosIndex });
  }
  return steps.sort((a, b) => a.atMs - b.atMs);
}
