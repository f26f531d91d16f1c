import { biosVersionText } from '../catalog/models.ts';
import { sitesOf } from '../crashSites.ts';
import { PLANTED_VERSION } from '../driverBuilds.ts';
import { type Rollout, ringTime } from '../rollouts.ts';
import { byHazard } from './hazard.ts';
import { chooseModel, momentInto, reachesMachine, type Scenario, USUAL_CRASHES, usualPlan } from './scenario.ts';

/** New firmware makes memory and processor unsteady: many bugchecks, no driver common to them. */
export const biosUpdate: Scenario = {
  name: 'bios-update',
  about: 'A BIOS update of one model after which machines crash in many ways; no driver is at fault.',
  plan: (days) => usualPlan(days ?? 28),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (cohorts, period) => {
    const model = chooseModel(cohorts, 0.1, () => true);
    const value = biosVersionText(model, PLANTED_VERSION);
    const onsetMs = momentInto(period, 0.45);
    const rollout: Rollout = {
      osLevel: null,
      packages: new Map(),
      biosIndex: PLANTED_VERSION,
      installs: false,
      reaches: (cohort) => (cohort.model === model ? ringTime(onsetMs, cohort.ring, (period.days / 28) * 0.7) : null),
    };
    return {
      rollouts: [rollout],
      plants: [
        {
          module: null,
          build: null,
          feature: { kind: 'bios', value },
          onsetMs,
          endMs: null,
          exposedFrom: (machine) => reachesMachine(rollout, machine),
          crashesOf: byHazard(period, { perDay: () => 0.07, loops: 0.03 }),
          looks: { hardware: 0.36, memory: 0.24, kernel: 0.22, innocent: 0.12, unknown: 0.06 },
          sitesOn: sitesOf,
        },
      ],
      confounders: [{ feature: { kind: 'model', value: model.name }, why: 'The firmware is for this model only.' }],
      note: `BIOS ${value} of ${model.maker} ${model.name}. No driver build changed with it; its machines with older firmware do not crash more than others.`,
    };
  },
};
