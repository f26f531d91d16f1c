import type { FeatureCounts, FleetFilter, FleetStore, Reference } from '../fleetStore.ts';
import { compareText } from '../order.ts';
import { type Association, type CrudeAssociation, crudeAssociation, SIGNIFICANT } from './association.ts';
import { readBlame } from './blame.ts';
import { candidatesOf } from './candidates.ts';
import { compareAlike, suspectNames } from './compareAlike.ts';
import type { CulpritRanking, RankOptions } from './culpritRanking.ts';
import { factorsOf } from './factors.ts';
import { findPairs } from './pairs.ts';
import { withoutReplaced } from './replaced.ts';
import { weighAgainstOthers } from './rivals.ts';
import { sampleStacks } from './stackSample.ts';
import { indexDrivers, suspectOf, usualBlame } from './suspect.ts';
import { bestFirst, culpritOf, novelties, scoreOf } from './tellCulprit.ts';
import { isOrdinaryTime } from './timeOnly.ts';
import { vendorCandidates } from './vendors.ts';

const MAX_STRATIFIED = 100;
const MAX_CULPRITS = 10;
/** What an association is worth when the target is ordinary time: see isOrdinaryTime. */
const ORDINARY_TIME = 0.6;

/**
 * Ranks the drivers that may be the common cause of the target's crashes: by what the crashes blame and by what the machines have
 * that others have not, machines counted once however often they crash. Pure statistics on the store's counts; about
 * `maxStratified` + 100 queries. Best first; a score under 0.5 claims nothing. How scores are made: README.md beside this file.
 */
export async function rankCulprits(
  store: FleetStore,
  target: FleetFilter,
  reference: Reference,
  options: RankOptions = {},
): Promise<CulpritRanking> {
  const totals = await store.totals(target);
  const counts = await store.featureCounts(target, reference);
  const blame = await readBlame(store, target, reference);
  const drivers = indexDrivers(counts);
  const thorough = options.thorough ?? true;
  const vendors = thorough && options.vendorOf ? await vendorCandidates(store, target, reference, counts, options.vendorOf) : [];
  const crude = [...candidatesOf(counts), ...vendors].map(crudeAssociation);
  const most = options.maxStratified ?? MAX_STRATIFIED;
  const compared = await compareAlike(store, target, reference, crude, { blame, most });
  const associations = reference.kind === 'inventory' ? await withoutReplaced(store, compared, counts) : compared;
  const { pairs, tried } = thorough ? await findPairs(store, target, reference, crude, crude.length) : { pairs: [], tried: 0 };
  const ordinary = reference.kind === 'others' && (await isOrdinaryTime(store, target));
  const roleOf = options.roleOf ?? (() => 'third-party' as const);
  const usual = usualBlame(drivers, blame, roleOf);
  const suspects = suspectNames(associations, blame).map((module) =>
    suspectOf(module, roleOf(module), { drivers, blame: blame.get(module), associations, counts, usual }),
  );
  const rivals = weighAgainstOthers(suspects)
    .map((rival) => (ordinary ? { ...rival, associationStrength: rival.associationStrength * ORDINARY_TIME } : rival))
    .sort((x, y) => scoreOf(y) - scoreOf(x) || y.suspect.machines - x.suspect.machines || compareText(x.suspect.module, y.suspect.module))
    .slice(0, 2 * (options.limit ?? MAX_CULPRITS));
  const told = {
    totals,
    counts,
    pairs,
    scope: await store.totals(options.scope ?? {}),
    stacks: await sampleStacks(store, target, totals.crashes),
    novelties: await novelties(store, rivals, options.onsetMs ?? (totals.from === null ? null : Date.parse(totals.from))),
    vendorOf: options.vendorOf ?? (() => null),
  };
  const culprits = rivals.map((rival) => culpritOf(rival, told)).sort(bestFirst);
  return {
    culprits: culprits.slice(0, options.limit ?? MAX_CULPRITS),
    factors: factorsOf(crude),
    pairs,
    targetCrashes: totals.crashes,
    targetMachines: counts.targetMachines,
    referenceMachines: counts.referenceMachines,
    candidates: crude.length + tried,
    limits: limitsOf(counts, ordinary, crude, associations),
  };
}

function limitsOf(
  counts: FeatureCounts,
  ordinary: boolean,
  crude: readonly CrudeAssociation[],
  associations: ReadonlyMap<string, Association>,
): string[] {
  const limits: string[] = [];
  if (counts.targetMachines < 3) limits.push(`only ${counts.targetMachines} machines crashed: nothing can be said about a fleet`);
  if (counts.referenceMachines === 0) limits.push('no other machines to compare with: ranked by what the crashes blame alone');
  if (ordinary)
    limits.push('the target is a span of time without more crashes than before: builds rolled out meanwhile differ, guilty or not');
  const left = [...associations.values()].filter((one) => one.crudeP <= SIGNIFICANT && one.strata.length === 0).length;
  if (left > 0) limits.push(`${left} more drivers differ between the groups and were not compared among like machines`);
  if (crude.length === 0 && counts.referenceMachines > 0) limits.push('the crashes have no driver lists: machines cannot be compared');
  return limits;
}
