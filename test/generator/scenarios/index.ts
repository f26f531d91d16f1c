import { bench } from './bench.ts';
import { biosUpdate } from './biosUpdate.ts';
import { confounded } from './confounded.ts';
import { gpuDriver } from './gpuDriver.ts';
import { july2024 } from './july2024.ts';
import { memoryCorrupter } from './memoryCorrupter.ts';
import { noCulprit } from './noCulprit.ts';
import type { Scenario } from './scenario.ts';
import { slowBurn } from './slowBurn.ts';
import { twoCulprits } from './twoCulprits.ts';

/** Every scenario by name. To add one: a file here, a row there. */
export const SCENARIOS = {
  'july-2024': july2024,
  'gpu-driver': gpuDriver,
  'bios-update': biosUpdate,
  'two-culprits': twoCulprits,
  confounded,
  'slow-burn': slowBurn,
  'memory-corrupter': memoryCorrupter,
  'no-culprit': noCulprit,
  bench,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];

export function isScenarioName(text: string): text is ScenarioName {
  return Object.hasOwn(SCENARIOS, text);
}
