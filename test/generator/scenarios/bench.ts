import { type Scenario, usualPlan } from './scenario.ts';
import { plantTwo } from './twoCulprits.ts';

const DAYS = 240;
const CRASHES_PER_MACHINE = 5;
/** What failing memory and the two plants add by themselves, a machine and day. */
const OTHER_CRASHES = 0.0022;

/** Volume for benchmarks: about five crashes for each machine over the period, two bad builds among them. */
export const bench: Scenario = {
  name: 'bench',
  about: 'Volume: about five crashes a machine over 240 days, two bad builds among them.',
  plan: (days) => ({ ...usualPlan(days ?? DAYS), fromMs: Date.UTC(2025, 0, 6), heldBack: ['vpn-cisco', 'wifi-intel-ax'] }),
  crashesPerMachineDay: (period) => Math.max(1 / 1000, CRASHES_PER_MACHINE / period.days - OTHER_CRASHES),
  plant: (_cohorts, period, random) => plantTwo(period, random, { vpn: 0.006, wifi: 0.006 }),
};
