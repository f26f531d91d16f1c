import type { DriverBuild, DriverSet } from '../../../shared/fleet/crashRecord.ts';
import { buildKey } from '../../../shared/fleet/driverSet.ts';

/** The builds of a set, each once, with a mark on the first of each name. */
export function membersOf(set: DriverSet): { readonly build: DriverBuild; readonly isFirst: boolean }[] {
  const builds = new Map(set.drivers.map((build) => [buildKey(build), build]));
  const names = new Set<string>();
  return [...builds.values()].map((build) => {
    const isFirst = !names.has(build.name);
    names.add(build.name);
    return { build, isFirst };
  });
}
