import type { Scenario } from './scenario.ts';
import { USUAL_CRASHES, usualPlan } from './scenario.ts';

/** Background only, with all the ordinary roll-outs: whatever is found here is a false finding. */
export const noCulprit: Scenario = {
  name: 'no-culprit',
  about: 'No culprit at all: roll-outs, hardware faults and single crashes as everywhere.',
  plan: (days) => usualPlan(days ?? 28),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: () => ({ rollouts: [], plants: [], confounders: [], note: 'Nothing was planted. Any culprit named is a false finding.' }),
};
