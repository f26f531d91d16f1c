import {
  INBOX_BY_BUILD,
  INBOX_BY_IMAGE,
  INBOX_COMMON,
  INBOX_DESKTOP,
  INBOX_LAPTOP,
  INBOX_OFFICE,
  INBOX_WIRELESS,
} from './catalog/inboxDrivers.ts';
import { MODELS, type ModelRow } from './catalog/models.ts';
import { type PackageId, packageOf } from './catalog/packages.ts';
import { EXTRAS, SITES, SOFTWARE_CHOICES } from './catalog/software.ts';
import { placeOf, present, type Random, randomOf } from './random.ts';
import type { Cohort, SiteGroup, WorldPlan } from './world.ts';

/** Shares of the rings, pilot first. */
const RING_SHARES = [0.05, 0.17, 0.35, 0.43] as const;
/** A fleet has about one driver set per so many machines over its whole period. */
const MACHINES_PER_SET = 10;
const FEWEST_COHORTS = 12;
/** Small fleets are less uniform than the rule says: models, sites and rings must not coincide. */
const SMALL_FLEET_COHORTS = 120;
const OFFICE_SHARE = 0.3;

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}

/** How many models a fleet of this size has: 6 to 40. */
export function modelCount(machines: number): number {
  return within(6 + 6.5 * Math.log10(Math.max(1, machines / 100)), 5, MODELS.length) + (machines >= 50_000 ? 12 : 0);
}

/** The site groups of a fleet with their sites. */
export function siteGroups(machines: number, plan: WorldPlan): SiteGroup[] {
  const groupCount = within(1 + 1.6 * Math.log10(machines), 3, SOFTWARE_CHOICES.length);
  const siteCount = within(machines / 150, groupCount * 2, SITES.length);
  return SOFTWARE_CHOICES.slice(0, groupCount).map((choice, index) => {
    const sites = SITES.slice(0, siteCount).filter((_, i) => i % groupCount === index);
    return {
      index,
      software: [...new Set([plan.securityOf(index) ?? choice.security, ...choice.common, ...plan.everywhere])],
      sites: sites.map(([code, name, utcOffsetHours], i) => ({ code, name, utcOffsetHours, weight: 1 / (i + 1.5) })),
      weight: 1 / (index + 2),
    };
  });
}

/** The cohorts of a fleet, without steps. Every model has at least two where there are enough. */
export function makeCohorts(machines: number, steps: number, plan: WorldPlan, seed: string): Cohort[] {
  const random = randomOf(seed, 'cohorts');
  const models = MODELS.slice(0, modelCount(machines));
  const groups = siteGroups(machines, plan);
  const fromSets = machines / MACHINES_PER_SET / (steps + 1);
  const count = Math.round(Math.max(FEWEST_COHORTS, Math.min(machines / 4, SMALL_FLEET_COHORTS), fromSets));
  return Array.from({ length: count }, (_, index) => {
    const drawn = index >= 2 * models.length;
    const model = drawn ? random.weighted(models, modelWeight) : present(models[index % models.length]);
    const group = random.weighted(groups, (candidate) => candidate.weight);
    return makeCohort({ index, model, group, weight: drawn ? 1 : 4 * modelWeight(model) }, plan, random, seed);
  });
}

function modelWeight(model: ModelRow): number {
  return 1 / (MODELS.indexOf(model) + 3);
}

function makeCohort(start: Pick<Cohort, 'index' | 'model' | 'group' | 'weight'>, plan: WorldPlan, random: Random, seed: string): Cohort {
  const { index, model, group, weight } = start;
  const builds = model.builds.filter((build) => (plan.osShares[build] ?? 0) > 0);
  const osBuild = random.weighted(builds.length > 0 ? builds : model.builds, (build) => plan.osShares[build] ?? 0.01);
  const extras = EXTRAS.filter(([, share]) => random.chance(share)).map(([id]) => id);
  const ids = [...new Set<PackageId>([...model.packages, ...group.software, ...extras])];
  const versions = ids.map((id): [string, number] => [id, baseVersion(id, model, index, plan, seed)]);
  return {
    index,
    model,
    group,
    osBuild,
    ring: random.weighted([0, 1, 2, 3], (ring) => RING_SHARES[ring] ?? 0),
    packages: ids.map(packageOf),
    baseVersions: new Map(versions),
    inbox: inboxNames(model, ids, osBuild, group.index, random.chance(OFFICE_SHARE)),
    weight: weight * random.between(0.4, 1.6),
    steps: [],
  };
}

/** Makers ship one version, some cohorts are ahead or behind. */
function baseVersion(id: PackageId, model: ModelRow, cohort: number, plan: WorldPlan, seed: string): number {
  const chance = placeOf(`${seed} base ${id} ${cohort}`);
  const wanted = plan.baseVersionOf(id, chance);
  if (wanted !== null) return wanted;
  const usual = Math.floor(placeOf(`${seed} usual ${id} ${model.maker}`) * 3);
  return chance < 0.7 ? usual : Math.floor(placeOf(`${seed} other ${id} ${cohort}`) * 3);
}

function inboxNames(model: ModelRow, ids: readonly PackageId[], osBuild: number, image: number, office: boolean): string[] {
  const wireless = ids.some((id) => id.startsWith('wifi-'));
  return [
    ...INBOX_COMMON,
    ...(INBOX_BY_BUILD[osBuild] ?? []),
    ...INBOX_BY_IMAGE.filter((_, part) => part !== image % INBOX_BY_IMAGE.length).flat(),
    model.amd ? 'amdppm.sys' : 'intelppm.sys',
    ...(osBuild < 22621 ? [model.amd ? 'mcupdate_authenticamd.dll' : 'mcupdate_genuineintel.dll'] : []),
    ...(wireless ? INBOX_WIRELESS : []),
    ...(model.form === 'laptop' ? INBOX_LAPTOP : INBOX_DESKTOP),
    ...(office ? INBOX_OFFICE : []),
  ];
}
