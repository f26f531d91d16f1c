import { createHash } from 'node:crypto';
import type { DriverBuild, DriverSet } from '../../shared/fleet/crashRecord.ts';
import { buildKey } from '../../shared/fleet/driverSet.ts';
import { biosVersionText } from './catalog/models.ts';
import { type PackageId, packageOf } from './catalog/packages.ts';
import { buildOf, inboxBuildOf } from './driverBuilds.ts';
import type { Cohort, LoadedDrivers, SimMachine } from './world.ts';

/** What machines have at a time. Sets are made when first asked for and kept: cohorts share them. */
export interface FleetState {
  driversAt(machine: SimMachine, ms: number): LoadedDrivers;
  biosAt(machine: SimMachine, ms: number): string;
}

export function fleetState(cohorts: readonly Cohort[]): FleetState {
  const made: (LoadedDrivers | undefined)[][] = cohorts.map(() => []);
  return {
    driversAt(machine, ms) {
      const { cohort } = machine;
      const taken = stepsTaken(machine, ms);
      const mine = made[cohort.index] ?? [];
      const found = mine[taken];
      if (found) return found;
      const loaded = loadedDrivers(buildsAfter(cohort, taken));
      mine[taken] = loaded;
      return loaded;
    },
    biosAt(machine, ms) {
      const { steps, model } = machine.cohort;
      const newest = steps.slice(0, stepsTaken(machine, ms)).findLast((step) => step.biosIndex !== null);
      return biosVersionText(model, newest?.biosIndex ?? machine.biosIndex);
    },
  };
}

/** How many of its cohort's steps a machine has taken. */
function stepsTaken(machine: SimMachine, ms: number): number {
  const { steps } = machine.cohort;
  let taken = steps.length;
  while (taken > 0 && (steps[taken - 1]?.atMs ?? 0) + machine.lagMs > ms) taken--;
  return taken;
}

/** The builds of a cohort after its first `taken` steps, in load order: Windows' own first. */
function buildsAfter(cohort: Cohort, taken: number): { windows: DriverBuild[]; others: DriverBuild[] } {
  let osLevel = 0;
  const versions = new Map(cohort.baseVersions);
  for (const step of cohort.steps.slice(0, taken)) {
    osLevel = step.osLevel ?? osLevel;
    for (const [id, version] of step.packages) versions.set(id, version);
  }
  const windows = cohort.inbox.map((name) => inboxBuildOf(name, cohort.osBuild, osLevel));
  const others = [...versions].flatMap(([id, version]) => packageOf(id as PackageId).drivers.map((name) => buildOf(name, version)));
  return { windows, others };
}

function loadedDrivers({ windows, others }: { windows: DriverBuild[]; others: DriverBuild[] }): LoadedDrivers {
  const byName = new Map([...others, ...windows].map((build) => [build.name, build]));
  return { set: driverSet([...byName.values()]), thirdParty: [...new Set(others)].filter((build) => byName.get(build.name) === build) };
}

/** The build of a driver that is loaded; null when it is not. */
export function buildIn(drivers: LoadedDrivers, name: string): DriverBuild | null {
  const sorted = drivers.set.drivers;
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle];
    if (!found || found.name === name) return found ?? null;
    if (found.name < name) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The builds of a set in the order in which Windows loads them: its own first. */
export function inLoadOrder(cohort: Cohort, drivers: LoadedDrivers): DriverBuild[] {
  const windows = cohort.inbox.flatMap((name) => buildIn(drivers, name) ?? []);
  return [...windows, ...drivers.thirdParty];
}

/**
 * The same set that `driverSetOf` makes (a test compares them), but of the builds as they are: thousands of sets share them.
 * No name comes twice, all are ASCII.
 */
function driverSet(builds: readonly DriverBuild[]): DriverSet {
  const drivers = [...builds].sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = ['faultline driver set 1', ...drivers.map(buildKey)].join('\n');
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 32), drivers };
}
