import { packageOf } from '../catalog/packages.ts';
import { present } from '../random.ts';
import { ringTime } from '../rollouts.ts';
import { hasPackage } from '../world.ts';
import { byHazard } from './hazard.ts';
import { badBuild, momentInto, plantedRollout, type Scenario, shareOf, USUAL_CRASHES, usualPlan } from './scenario.ts';

const PACKAGE = 'vpn-cisco';
const DAYS = 56;
/** Full effect only after so many days: the driver leaks. */
const DAYS_TO_FULL_EFFECT = 9;

/** A leak: rare at first, a little more every week, never a spike. */
export const slowBurn: Scenario = {
  name: 'slow-burn',
  about: 'A driver version that leaks: few crashes, slowly more over weeks, never a spike.',
  plan: (days) => ({ ...usualPlan(days ?? DAYS), heldBack: [PACKAGE] }),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (cohorts, period) => {
    const onsetMs = momentInto(period, 0.25);
    const rollout = plantedRollout(PACKAGE, (cohort) =>
      hasPackage(cohort, PACKAGE) ? ringTime(onsetMs, cohort.ring, (period.days / 28) * 0.8) : null,
    );
    const driver = present(packageOf(PACKAGE).drivers[0]);
    const hazard = byHazard(period, { perDay: (days) => 0.012 * Math.min(1, days / DAYS_TO_FULL_EFFECT), loops: 0 });
    const share = Math.round(100 * shareOf(cohorts, (cohort) => hasPackage(cohort, PACKAGE)));
    return {
      rollouts: [rollout],
      plants: [
        badBuild(driver, rollout, onsetMs, { direct: 0.86, kernel: 0.06, 'pass-through': 0.03, innocent: 0.03, unknown: 0.02 }, hazard),
      ],
      confounders: [],
      note: `About ${share} % of the machines have ${driver}; the bad build reaches them over weeks, and a machine needs ${DAYS_TO_FULL_EFFECT} days to the full effect.`,
    };
  },
};
