import type { Period } from '../calendar.ts';
import { packageOf } from '../catalog/packages.ts';
import { placeOf, present, type Random } from '../random.ts';
import { ringTime } from '../rollouts.ts';
import { byHazard } from './hazard.ts';
import { badBuild, MOSTLY_DIRECT, momentInto, type Planting, plantedRollout, type Scenario, USUAL_CRASHES, usualPlan } from './scenario.ts';

const VPN = 'vpn-cisco';
const WIFI = 'wifi-intel-ax';

/** Two bad builds of two makers at once, on populations that overlap. */
export const twoCulprits: Scenario = {
  name: 'two-culprits',
  about: 'A bad VPN client and a bad Wi-Fi driver, rolled out in the same weeks to machines that overlap.',
  plan: (days) => ({ ...usualPlan(days ?? 28), heldBack: [VPN, WIFI] }),
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (_cohorts, period, random) => plantTwo(period, random, { vpn: 0.05, wifi: 0.06 }),
};

/** Both go to a part of the driver sets only: the others stay on what they have. */
export function plantTwo(period: Period, random: Random, perDay: { readonly vpn: number; readonly wifi: number }): Planting {
  const mark = random.below(1_000_000);
  const pace = period.days / 28;
  const plant = (id: typeof VPN | typeof WIFI, part: number, reach: number, hazard: number) => {
    const onsetMs = momentInto(period, part);
    const rollout = plantedRollout(id, (cohort) =>
      cohort.packages.some((entry) => entry.id === id) && placeOf(`${mark} ${id} ${cohort.index}`) < reach
        ? ringTime(onsetMs, cohort.ring, pace * 0.6)
        : null,
    );
    const driver = present(packageOf(id).drivers[0]);
    return { rollout, plant: badBuild(driver, rollout, onsetMs, MOSTLY_DIRECT, byHazard(period, { perDay: () => hazard })) };
  };
  const vpn = plant(VPN, 0.4, 0.6, perDay.vpn);
  const wifi = plant(WIFI, 0.55, 0.5, perDay.wifi);
  return {
    rollouts: [vpn.rollout, wifi.rollout],
    plants: [vpn.plant, wifi.plant],
    confounders: [],
    note: 'Two causes, each with its own onset; some machines have both.',
  };
}
