import type { DriverBuild, DriverSet } from '../../../shared/fleet/crashRecord.ts';
import { buildKey } from '../../../shared/fleet/driverSet.ts';

/** The driver sets that workers have sent so far. */
export interface DriverSetBook {
  learn(set: DriverSet): void;
  /** The set again. Throws for one that no worker sent: a bug of ours. */
  lookUp(id: string): DriverSet;
}

/**
 * Keeps a set as the numbers of its builds, four bytes each: many machines have a set of their own, but all of them together
 * few builds.
 */
export function driverSetBook(): DriverSetBook {
  const builds: DriverBuild[] = [];
  const numbers = new Map<string, number>();
  const sets = new Map<string, Uint32Array>();

  function numberOf(build: DriverBuild): number {
    const key = buildKey(build);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, builds.length);
    return builds.push(build) - 1;
  }

  return {
    learn({ id, drivers }) {
      if (!sets.has(id)) sets.set(id, Uint32Array.from(drivers, numberOf));
    },
    lookUp(id) {
      const set = sets.get(id);
      if (!set) throw new Error(`no worker sent driver set ${id}`);
      const drivers = Array.from(set, (number) => builds[number]).filter((build) => build !== undefined);
      return { id, drivers };
    },
  };
}
