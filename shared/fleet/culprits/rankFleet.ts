import type { FleetFilter, FleetStore, Reference } from '../fleetStore.ts';
import { narrowed } from '../narrow.ts';
import { compareText } from '../order.ts';
import { CLAIM, type Culprit, type CulpritRanking, type Factor, type RankOptions } from './culpritRanking.ts';
import { rankCulprits } from './rankCulprits.ts';
import { remembering } from './remember.ts';
import { associationStrength, combinedScore } from './score.ts';
import { bestFirst } from './tellCulprit.ts';
import { withinDriver } from './withinDriver.ts';

const OTHERS = { kind: 'others' } as const satisfies Reference;
/** Modules looked at one by one, bugchecks without a driver to blame, and incidents. */
const MAX_MODULES = 12;
const MAX_BUGCHECKS = 4;
const MAX_INCIDENTS = 8;
/** Fewer machines than this are no common cause. */
const LEAST_MACHINES = 3;
const MAX_GROUPS = 500;
const MAX_CULPRITS = 10;
const MAX_FACTORS = 10;
/** Comparisons within strata for each module and bugcheck. */
const FEW = 20;
const FEW_CULPRITS = 6;
const NEARLY_ALL = 0.9;
const HARDLY_ANY = 0.02;
/** Verdicts that name no ordinary driver: what a driver that damages others' memory leaves behind. */
const UNBLAMED = ['memory-corruption', 'os-component', 'unknown'] as const;

/** A part of the fleet's crashes that stands out and deserves a ranking of its own: an incident. */
export interface FleetTarget {
  readonly filter: FleetFilter;
  readonly onsetMs: number;
}

export interface FleetRankOptions extends RankOptions {
  /** Machines that need not have crashed, when the store has an inventory. */
  readonly inventory?: boolean;
  readonly incidents?: readonly FleetTarget[];
}

/**
 * The common culprits of all crashes of a scope. Asks four questions and keeps each driver's best answer: what do the crashes blame
 * (and, with an inventory, what do crashed machines have that others have not); for each module blamed on several machines,
 * does one of its builds stand out; for kernel modules and bugchecks that name no driver, what do their machines have in common; and who is behind
 * each incident. Machines count once. A score under 0.5 claims nothing. Factors are those of all crashes and of the incidents.
 */
export async function rankFleet(asked: FleetStore, scope: FleetFilter, options: FleetRankOptions = {}): Promise<CulpritRanking> {
  const store = remembering(asked);
  const inScope = { ...options, scope, limit: MAX_CULPRITS * 2 };
  const few = { ...inScope, maxStratified: FEW, limit: FEW_CULPRITS, thorough: false };
  const whole = await rankCulprits(store, scope, options.inventory ? { kind: 'inventory' } : OTHERS, inScope);
  const factors = [...whole.factors];
  const best = new Map(whole.culprits.map((culprit) => [culprit.module, culprit]));
  const keep = (culprit: Culprit) => {
    const known = best.get(culprit.module);
    if (!known || culprit.score > known.score) best.set(culprit.module, culprit);
  };
  const several = whole.culprits
    .filter((culprit) => culprit.blamedDirectly > 0 && culprit.machines >= LEAST_MACHINES)
    .slice(0, MAX_MODULES);
  for (const culprit of several) {
    const target = narrowed(scope, { modules: [culprit.module] });
    const ranking = await rankCulprits(store, target, OTHERS, few);
    keep(await byBuild(store, target, culprit, ranking, several.length));
    if (culprit.role === 'kernel' || culprit.role === 'pass-through') ranking.culprits.filter(isClaimByAssociation).forEach(keep);
  }
  for (const bugcheck of await bugchecksWithoutDriver(store, scope)) {
    const target = narrowed(scope, { kinds: UNBLAMED, bugchecks: [bugcheck] });
    (await rankCulprits(store, target, OTHERS, few)).culprits.filter(isClaimByAssociation).forEach(keep);
  }
  for (const { filter, onsetMs } of (options.incidents ?? []).slice(0, MAX_INCIDENTS)) {
    const ranking = await rankCulprits(store, filter, OTHERS, { ...few, onsetMs });
    const least = isFirmware(ranking) ? ({ strength }: Culprit) => strength.blame : ({ score }: Culprit) => score;
    ranking.culprits.filter((culprit) => least(culprit) >= CLAIM).forEach(keep);
    factors.push(...ranking.factors);
  }
  const culprits = [...best.values()].sort(bestFirst).slice(0, options.limit ?? MAX_CULPRITS);
  return { ...whole, factors: bestFactors(factors), culprits };
}

/**
 * One module's crashes against the rest: the numbers of that comparison, with the strength of blame it has among all crashes and
 * the strength of one build against its others (presence proves nothing here: see withinDriver).
 */
async function byBuild(
  store: FleetStore,
  target: FleetFilter,
  culprit: Culprit,
  ranking: CulpritRanking,
  modules: number,
): Promise<Culprit> {
  const found = ranking.culprits.find((candidate) => candidate.module === culprit.module);
  if (!found) return culprit;
  const { lift, pValue, confounders } = found;
  const compared = ranking.referenceMachines === 0 ? culprit : { ...culprit, lift, pValue, confounders };
  if (!found.version) return compared;
  const { timestamp, checksum, sizeBytes } = found.version;
  const build = { name: culprit.module, timestamp: Number(timestamp), checksum: Number(checksum), sizeBytes };
  const within = await withinDriver(store, target, OTHERS, build, modules * ranking.candidates);
  const association = associationStrength(within, culprit.role);
  if (association <= culprit.strength.association) return compared;
  const score = Math.max(culprit.score, combinedScore(culprit.strength.blame, association, { fresh: 0, onStack: 0 }));
  const evidence = [...culprit.evidence, ...found.evidence.filter(({ rule }) => rule === 'association' || rule === 'new-build')];
  return { ...found, score, strength: { blame: culprit.strength.blame, association }, blamedDirectly: culprit.blamedDirectly, evidence };
}

/** Bugchecks of crashes that blame no ordinary driver, those on the most machines first. */
async function bugchecksWithoutDriver(store: FleetStore, scope: FleetFilter): Promise<string[]> {
  const machines = new Map<string, number>();
  for (const group of await store.groups(narrowed(scope, { kinds: UNBLAMED }), MAX_GROUPS)) {
    machines.set(group.bugcheck, (machines.get(group.bugcheck) ?? 0) + group.machines);
  }
  return [...machines]
    .filter(([, count]) => count >= LEAST_MACHINES)
    .sort(([x, xCount], [y, yCount]) => yCount - xCount || compareText(x, y))
    .slice(0, MAX_BUGCHECKS)
    .map(([bugcheck]) => bugcheck);
}

/** One firmware version is on nearly all machines of the target and on hardly any other: then presence proves nothing of drivers. */
function isFirmware({ factors, targetMachines, referenceMachines }: CulpritRanking): boolean {
  return factors.some(
    (factor) =>
      factor.kind === 'bios' &&
      factor.targetMachines >= targetMachines * NEARLY_ALL &&
      factor.referenceMachines <= referenceMachines * HARDLY_ANY,
  );
}

/** Each property once, with the comparison in which it stands out most. */
function bestFactors(factors: readonly Factor[]): Factor[] {
  const sorted = [...factors].sort((x, y) => x.pValue - y.pValue || compareText(`${x.kind} ${x.value}`, `${y.kind} ${y.value}`));
  const seen = new Set<string>();
  return sorted.filter(({ kind, value }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`)).slice(0, MAX_FACTORS);
}

function isClaimByAssociation(culprit: Culprit): boolean {
  return culprit.score >= CLAIM && culprit.blamedDirectly === 0;
}
