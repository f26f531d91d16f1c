import type { FeatureCounts, FleetStore, FleetTotals } from '../fleetStore.ts';
import { compareText } from '../order.ts';
import { hex } from './candidates.ts';
import type { Culprit, FeaturePair } from './culpritRanking.ts';
import { evidenceFor } from './evidence.ts';
import { type BuildNovelty, noveltyOf } from './onset.ts';
import type { Rival } from './rivals.ts';
import { combinedScore } from './score.ts';
import type { StackSample } from './stackSample.ts';

/** What all culprits of one ranking are told from. */
export interface Telling {
  readonly totals: FleetTotals;
  /** All crashes asked about, of which the target is a part. */
  readonly scope: FleetTotals;
  readonly counts: FeatureCounts;
  readonly pairs: readonly FeaturePair[];
  readonly stacks: StackSample;
  readonly novelties: ReadonlyMap<string, BuildNovelty>;
  readonly vendorOf: (name: string) => string | null;
}

/** The line about one suspect. */
export function culpritOf(rival: Rival, { totals, scope, counts, pairs, stacks, novelties, vendorOf }: Telling): Culprit {
  const { suspect } = rival;
  const { module, build, association } = suspect;
  const novelty = novelties.get(module) ?? null;
  const onStack = stacks.machines === 0 ? 0 : (stacks.onStack.get(module) ?? 0) / stacks.machines;
  const { targetMachines, referenceMachines } = counts;
  return {
    module,
    version: build && { timestamp: hex(build.timestamp), checksum: hex(build.checksum), sizeBytes: build.sizeBytes },
    vendor: vendorOf(module),
    role: suspect.role,
    score: rounded(scoreOf(rival, { fresh: novelty?.fresh ?? 0, onStack })),
    strength: { blame: rounded(suspect.blameStrength), association: rounded(rival.associationStrength) },
    crashes: suspect.crashes,
    machines: suspect.machines,
    shareOfCrashes: share(suspect.crashes, scope.crashes),
    lift: rounded(association?.lift ?? 1),
    pValue: association?.pValue ?? 1,
    blamedDirectly: share(suspect.blame?.blamed ?? 0, totals.crashes),
    confounders: rival.confounders,
    evidence: evidenceFor({ rival, targetCrashes: totals.crashes, targetMachines, referenceMachines, stacks, novelty, pairs }),
  };
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : rounded(Math.min(1, part / all));
}

/** Four digits are more than any of these numbers is good for. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A score from the strengths of one suspect; `bonus` from novelty and stacks, 0..1 each. */
export function scoreOf(rival: Rival, bonus = { fresh: 0, onStack: 0 }): number {
  return combinedScore(rival.suspect.blameStrength, rival.associationStrength, bonus);
}

/** The order of culprits: by score, then machines, then name. */
export function bestFirst(x: Culprit, y: Culprit): number {
  return y.score - x.score || y.machines - x.machines || compareText(x.module, y.module);
}

/** When the suspects' builds were first seen, by module. Empty when the onset is not known. */
export async function novelties(store: FleetStore, rivals: readonly Rival[], onsetMs: number | null): Promise<Map<string, BuildNovelty>> {
  const result = new Map<string, BuildNovelty>();
  if (onsetMs === null) return result;
  const { from } = await store.totals({});
  for (const { suspect } of rivals) {
    if (suspect.build) result.set(suspect.module, await noveltyOf(store, suspect.build, onsetMs, from === null ? null : Date.parse(from)));
  }
  return result;
}
