import { packageOf } from '../catalog/packages.ts';
import { buildOf, PLANTED_VERSION } from '../driverBuilds.ts';
import { present, type Random } from '../random.ts';
import { type Rollout, ringTime } from '../rollouts.ts';
import type { Cohort } from '../world.ts';
import { byHazard } from './hazard.ts';
import { badBuild, chooseModel, MOSTLY_DIRECT, momentInto, plantedRollout, type Scenario, USUAL_CRASHES, usualPlan } from './scenario.ts';

const AT_FAULT = 'monitoring-nexthink';
const BYSTANDER = 'storage-rapid-filter';
/** How much of the model, and of everything else, gets the build at fault. */
const REACH_ON_MODEL = 0.6;
const REACH_ELSEWHERE = 0.05;

/** All machines of one model get a new driver; most of them get a bad build of another one in the same days, few others do. */
export const confounded: Scenario = {
  name: 'confounded',
  about: 'Every machine of one model got a new driver X, but only a version of Y that went out with it crashes.',
  plan: (days) => ({ ...usualPlan(days ?? 28), everywhere: [AT_FAULT], heldBack: [AT_FAULT] }),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (cohorts, period, random) => {
    const model = chooseModel(cohorts, 0.14, () => true);
    const onsetMs = momentInto(period, 0.45);
    const pace = (period.days / 28) * 0.45;
    const innocent: Rollout = {
      osLevel: null,
      packages: new Map([[BYSTANDER, PLANTED_VERSION]]),
      biosIndex: null,
      installs: true,
      reaches: (cohort) => (cohort.model === model ? ringTime(onsetMs, cohort.ring, pace) : null),
    };
    const onModel = cohorts.filter((cohort) => cohort.model === model);
    const elsewhere = cohorts.filter((cohort) => cohort.model !== model);
    const reached = [...partOf(onModel, REACH_ON_MODEL, random), ...partOf(elsewhere, REACH_ELSEWHERE, random)];
    const rollout = plantedRollout(AT_FAULT, (cohort) =>
      reached.some((one) => one.index === cohort.index) ? ringTime(onsetMs, cohort.ring, pace) : null,
    );
    const driver = present(packageOf(AT_FAULT).drivers[0]);
    const bystander = present(packageOf(BYSTANDER).drivers[0]);
    return {
      rollouts: [innocent, rollout],
      plants: [badBuild(driver, rollout, onsetMs, MOSTLY_DIRECT, byHazard(period, { perDay: () => 0.09 }))],
      confounders: [
        {
          feature: { kind: 'driver', name: bystander },
          why: `Every machine of ${model.name} got it in the same days; it crashes nothing.`,
        },
        { feature: { kind: 'driver-version', build: buildOf(bystander, PLANTED_VERSION) }, why: 'The only build of it there is.' },
        { feature: { kind: 'model', value: model.name }, why: 'Most machines with the build at fault are of this model.' },
      ],
      note: `${driver} is everywhere; its planted build went to most ${model.name} machines and to few others. Machines of the model without that build have ${bystander} and do not crash.`,
    };
  },
};

/** Cohorts by chance that together have about this part of the machines; one at least, never all where there are several. */
function partOf(cohorts: readonly Cohort[], part: number, random: Random): Cohort[] {
  const places = new Map(cohorts.map((cohort) => [cohort, random.float()]));
  const order = cohorts.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const wanted = part * order.reduce((sum, cohort) => sum + cohort.weight, 0);
  let sum = 0;
  const taken = order.slice(0, Math.max(1, order.length - 1)).filter((cohort) => {
    if (sum + cohort.weight > wanted * 1.1) return false;
    sum += cohort.weight;
    return true;
  });
  return taken.length > 0 ? taken : order.slice(0, 1);
}
