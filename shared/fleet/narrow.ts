import type { FleetFilter } from './fleetStore.ts';

/** Lists of which a crash must have one. */
const LISTS = [
  'signatures',
  'bugchecks',
  'modules',
  'machines',
  'machineNames',
  'sites',
  'models',
  'hardware',
  'biosVersions',
  'osBuilds',
  'kinds',
] as const satisfies readonly (keyof FleetFilter)[];

/** What a filter says of machines, whenever and however they crashed. */
const OF_MACHINES = ['machines', 'machineNames', 'sites', 'models', 'hardware', 'biosVersions', 'osBuilds', 'loaded'] as const;

/** The filter of the crashes that match both: later start, earlier end, what is in both lists, all the modules. */
export function narrowed(filter: FleetFilter, condition: FleetFilter): FleetFilter {
  const both: { -readonly [K in keyof FleetFilter]: FleetFilter[K] } = { ...filter, ...condition };
  if (filter.sinceMs !== undefined && condition.sinceMs !== undefined) both.sinceMs = Math.max(filter.sinceMs, condition.sinceMs);
  if (filter.untilMs !== undefined && condition.untilMs !== undefined) both.untilMs = Math.min(filter.untilMs, condition.untilMs);
  if (filter.loaded !== undefined && condition.loaded !== undefined) both.loaded = [...filter.loaded, ...condition.loaded];
  for (const name of LISTS) Object.assign(both, common(name, filter[name], condition[name]));
  return both;
}

function common(name: string, one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): Record<string, unknown[]> {
  if (one === undefined || other === undefined) return {};
  const wanted = new Set(other.map((value) => JSON.stringify(value)));
  return { [name]: one.filter((value) => wanted.has(JSON.stringify(value))) };
}

/** The filter in two: which machines, and which of their crashes. */
export function splitFilter(filter: FleetFilter): { readonly ofMachines: FleetFilter; readonly ofCrashes: FleetFilter } {
  const isOfMachines = (name: string) => OF_MACHINES.some((one) => one === name);
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return {
    ofMachines: Object.fromEntries(given.filter(([name]) => isOfMachines(name))),
    ofCrashes: Object.fromEntries(given.filter(([name]) => !isOfMachines(name))),
  };
}
