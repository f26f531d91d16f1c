import { packageOf } from '../catalog/packages.ts';
import { present } from '../random.ts';
import { ringTime } from '../rollouts.ts';
import { hasPackage } from '../world.ts';
import { byHazard } from './hazard.ts';
import { badBuild, chooseModel, MOSTLY_DIRECT, momentInto, plantedRollout, type Scenario, USUAL_CRASHES, usualPlan } from './scenario.ts';

const PACKAGE = 'gpu-intel';

/** One maker's update tool offers a bad display driver for one model; the others have other versions of the same driver. */
export const gpuDriver: Scenario = {
  name: 'gpu-driver',
  about: 'A bad version of a graphics driver, rolled out in rings to one model only.',
  plan: (days) => ({ ...usualPlan(days ?? 28), heldBack: [PACKAGE] }),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (cohorts, period) => {
    const model = chooseModel(cohorts, 0.12, (cohort) => hasPackage(cohort, PACKAGE));
    const onsetMs = momentInto(period, 0.5);
    const rollout = plantedRollout(PACKAGE, (cohort) =>
      cohort.model === model ? ringTime(onsetMs, cohort.ring, (period.days / 28) * 0.7) : null,
    );
    const driver = present(packageOf(PACKAGE).drivers[0]);
    return {
      rollouts: [rollout],
      plants: [badBuild(driver, rollout, onsetMs, MOSTLY_DIRECT, byHazard(period, { perDay: () => 0.1 }))],
      confounders: [{ feature: { kind: 'model', value: model.name }, why: 'Only this model was offered the bad version.' }],
      note: `${driver} is on many models; the bad build went to ${model.maker} ${model.name} only. Its machines with an older build do not crash.`,
    };
  },
};
