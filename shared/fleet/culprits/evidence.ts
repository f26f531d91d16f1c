import type { Evidence } from '../../result/triageResult.ts';
import { SIGNIFICANT } from './association.ts';
import { featureName } from './candidates.ts';
import type { FeaturePair } from './culpritRanking.ts';
import type { BuildNovelty } from './onset.ts';
import type { Rival } from './rivals.ts';
import type { StackSample } from './stackSample.ts';

/** What the evidence of one culprit is told from. */
export interface Told {
  readonly rival: Rival;
  readonly targetCrashes: number;
  readonly targetMachines: number;
  readonly referenceMachines: number;
  readonly stacks: StackSample;
  readonly novelty: BuildNovelty | null;
  readonly pairs: readonly FeaturePair[];
}

/** The reasons for and against one suspect as sentences, the heaviest kind first. */
export function evidenceFor(told: Told): Evidence[] {
  return [...blameEvidence(told), ...associationEvidence(told), ...noveltyEvidence(told), ...stackEvidence(told), ...pairEvidence(told)];
}

function blameEvidence({ rival, targetCrashes, targetMachines, referenceMachines }: Told): Evidence[] {
  const { suspect } = rival;
  const { blame, module } = suspect;
  if (!blame || blame.blamed === 0) {
    const claim = `${module} is blamed in none of the ${targetCrashes} crashes: it is suspected by association only, as drivers are that damage memory used by others`;
    return [{ rule: 'never-blamed', claim, weight: 0, at: 'verdicts of the crashes' }];
  }
  const elsewhere = blame.elsewhere === null || referenceMachines === 0 ? '' : `; elsewhere on ${blame.elsewhere} of ${referenceMachines}`;
  const claim = `${module} is blamed in ${blame.blamed} of ${targetCrashes} crashes, on ${blame.blamedMachines} of ${targetMachines} machines${elsewhere}`;
  return [{ rule: 'blamed-directly', claim, weight: round(suspect.blameStrength), at: 'verdicts of the crashes' }];
}

function associationEvidence({ rival, targetMachines, referenceMachines }: Told): Evidence[] {
  const { suspect, explainedBy } = rival;
  const { association } = suspect;
  if (!association || referenceMachines === 0) return [];
  const { targetWith, referenceWith } = association.candidate.contrast;
  const at = 'machines of the target against machines of the reference';
  const counts = `${featureName(association.candidate.feature)} is on ${targetWith} of ${targetMachines} machines, and on ${referenceWith} of ${referenceMachines} others`;
  if (association.crudeP > SIGNIFICANT) return [{ rule: 'no-lift', claim: `${counts}: no difference`, weight: 0, at }];
  const evidence: Evidence[] = [];
  if (association.confounders.length > 0) {
    const claim = `${counts}, but not among machines alike: it comes with ${association.confounders.join(' and ')}`;
    evidence.push({ rule: 'confounded', claim, weight: -0.5, at });
  } else {
    const alike =
      association.by.length === 0
        ? ''
        : ` of the same ${association.by.map((by) => (by === 'model' ? 'model' : 'OS build')).join(' and ')}`;
    const claim = `${counts}: ${shown(association.lift)} times as common, also among machines${alike} (p ${shown(association.pValue)})`;
    evidence.push({ rule: 'association', claim, weight: round(suspect.associationStrength), at });
  }
  if (explainedBy) {
    const claim = `${explainedBy.module} is blamed on these machines, which leaves less to explain`;
    evidence.push({ rule: 'explained-by', claim, weight: -0.5, at: 'verdicts of the crashes' });
  }
  return evidence;
}

function noveltyEvidence({ rival, novelty }: Told): Evidence[] {
  const { build, module } = rival.suspect;
  if (!novelty || !build || novelty.firstSeenMs === null || !novelty.pastKnown) return [];
  const seen = new Date(novelty.firstSeenMs).toISOString();
  const at = 'first crash with this build';
  if (novelty.fresh > 0)
    return [
      {
        rule: 'new-build',
        claim: `this build of ${module} was first seen ${seen}, near the onset`,
        weight: round(0.4 * novelty.fresh),
        at,
      },
    ];
  return [{ rule: 'old-build', claim: `this build of ${module} has been seen since ${seen}, long before the onset`, weight: 0, at }];
}

function stackEvidence({ rival, stacks }: Told): Evidence[] {
  const { module } = rival.suspect;
  const atFault = stacks.atFault.get(module) ?? 0;
  const onStack = stacks.onStack.get(module) ?? 0;
  if (onStack === 0) return [];
  const claim = `${module} is on the stack on ${onStack} of ${stacks.machines} sampled machines, and nearest to the crash on ${atFault}`;
  return [{ rule: 'on-stack', claim, weight: round((0.1 * onStack) / stacks.machines), at: 'stacks of a sample of the crashes' }];
}

function pairEvidence({ rival, pairs }: Told): Evidence[] {
  const { module } = rival.suspect;
  return pairs
    .filter((pair) => pair.features.some((name) => name === module || name.startsWith(`${module} at `)))
    .slice(0, 2)
    .map((pair) => ({
      rule: 'pair',
      claim: `together with the other half of ${pair.features.join(' + ')} it is ${shown(pair.lift)} times as common as elsewhere, more than alone`,
      weight: 0,
      at: 'machines that have both',
    }));
}

function shown(value: number): string {
  return value !== 0 && (value < 0.01 || value >= 1e6) ? value.toExponential(0) : String(Number(value.toPrecision(2)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
