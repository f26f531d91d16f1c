import { packageOf } from '../catalog/packages.ts';
import { placeOf, present } from '../random.ts';
import { ringTime } from '../rollouts.ts';
import { hasPackage } from '../world.ts';
import { byHazard } from './hazard.ts';
import { badBuild, momentInto, plantedRollout, type Scenario, USUAL_CRASHES, usualPlan } from './scenario.ts';

const PACKAGE = 'monitoring-splunk';
const REACH = 0.6;

/** A build that writes where it should not: Windows and other drivers trip over it later, it is hardly ever on the stack. */
export const memoryCorrupter: Scenario = {
  name: 'memory-corrupter',
  about: 'A driver version that damages memory: others crash, it is hardly ever on the stack.',
  plan: (days) => ({ ...usualPlan(days ?? 28), heldBack: [PACKAGE] }),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (_cohorts, period, random) => {
    const onsetMs = momentInto(period, 0.45);
    const mark = random.below(1_000_000);
    const rollout = plantedRollout(PACKAGE, (cohort) =>
      hasPackage(cohort, PACKAGE) && placeOf(`${mark} ${cohort.index}`) < REACH ? ringTime(onsetMs, cohort.ring, period.days / 50) : null,
    );
    const driver = present(packageOf(PACKAGE).drivers[0]);
    const looks = { direct: 0.03, kernel: 0.32, memory: 0.36, innocent: 0.29 };
    return {
      rollouts: [rollout],
      plants: [badBuild(driver, rollout, onsetMs, looks, byHazard(period, { perDay: () => 0.1, loops: 0 }))],
      confounders: [],
      note: `${driver} is blamed in about 3 % of the crashes it causes: it can only be found by what the crashed machines have in common.`,
    };
  },
};
