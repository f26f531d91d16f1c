import { DAY_MS } from '../generator/calendar.ts';
import type { PackageId } from '../generator/catalog/packages.ts';
import { makeCohorts } from '../generator/cohorts.ts';
import { FIRST_ROLLED_OUT, PLANTED_VERSION } from '../generator/driverBuilds.ts';
import { type Random, randomOf } from '../generator/random.ts';
import { shareOf, usualPlan } from '../generator/scenarios/scenario.ts';
import { type Cohort, hasPackage, type Step } from '../generator/world.ts';
import { INCIDENT_PACKAGE, MACHINES_PER_HIT, ONSET_MS, PERIOD, ROLLOUT_MS } from './largeIncident.ts';

/** Driver sets that a cohort has one after the other: something changes about every five days. */
const SETS_PER_COHORT = 50;
const MACHINES_PER_SET = 10;
/** Of the steps, how many are updates of Windows; the others bring a new version of one or two packages. */
const STEPS_PER_UPDATE = 6;
/** So many times the machines that the incident hits get the bad build. */
const EXPOSED_PER_HIT = 2.2;

/** Cohorts that have `sets` driver sets in all over the period. Neighbouring sets of a cohort differ in a few drivers. */
export function largeCohorts(sets: number, seed: string): Cohort[] {
  const perCohort = Math.max(2, Math.min(SETS_PER_COHORT, Math.floor(sets / 100)));
  const plan = { ...usualPlan(PERIOD.days), fromMs: PERIOD.fromMs };
  const cohorts = makeCohorts(sets * MACHINES_PER_SET, perCohort - 1, plan, seed).slice(0, Math.max(1, Math.floor(sets / 2)));
  const exposed = exposedCohorts(cohorts);
  return cohorts.map((cohort, i) => {
    const count = Math.floor((sets * (i + 1)) / cohorts.length) - Math.floor((sets * i) / cohorts.length);
    return { ...cohort, steps: stepsOf(cohort, count - 1, exposed.has(cohort), randomOf(seed, 'steps', cohort.index)) };
  });
}

/** As many of the cohorts with the package as the bad build is to reach. */
function exposedCohorts(cohorts: readonly Cohort[]): ReadonlySet<Cohort> {
  const chosen: Cohort[] = [];
  for (const cohort of cohorts) {
    if (shareOf([...cohorts], (one) => chosen.includes(one)) >= EXPOSED_PER_HIT / MACHINES_PER_HIT) break;
    if (hasPackage(cohort, INCIDENT_PACKAGE)) chosen.push(cohort);
  }
  return new Set(chosen);
}

function stepsOf(cohort: Cohort, count: number, isExposed: boolean, random: Random): Step[] {
  const times = Array.from({ length: count }, (_, i) =>
    Math.floor(PERIOD.fromMs + ((i + random.between(0.6, 1.4)) / (count + 1)) * PERIOD.days * DAY_MS),
  );
  const planted = isExposed
    ? Math.max(
        0,
        times.findLastIndex((ms) => ms < ONSET_MS),
      )
    : -1;
  if (isExposed) times[planted] = ROLLOUT_MS;
  const versions = new Map<PackageId, number>();
  return times.map((atMs, i) => {
    if (i === planted) return step(atMs, [[INCIDENT_PACKAGE, PLANTED_VERSION]]);
    const packages = isExposed && i === planted + 1 ? [INCIDENT_PACKAGE] : [];
    if (i % STEPS_PER_UPDATE !== STEPS_PER_UPDATE - 1) packages.push(...someOf(cohort, random));
    const osLevel = i % STEPS_PER_UPDATE === STEPS_PER_UPDATE - 1 ? (i + 1) / STEPS_PER_UPDATE : null;
    return step(
      atMs,
      packages.map((id) => [id, nextVersion(id, versions)]),
      osLevel,
    );
  });
}

function step(atMs: number, packages: readonly (readonly [PackageId, number])[], osLevel: number | null = null): Step {
  return { atMs, osLevel, packages, biosIndex: null };
}

function someOf(cohort: Cohort, random: Random): PackageId[] {
  return Array.from({ length: 1 + random.below(2) }, () => random.pick(cohort.packages).id as PackageId);
}

function nextVersion(id: PackageId, versions: Map<PackageId, number>): number {
  const next = (versions.get(id) ?? FIRST_ROLLED_OUT - 1) + 1;
  const version = next === PLANTED_VERSION ? next + 1 : next;
  versions.set(id, version);
  return version;
}
