import type { BuildSpan, CountedProperty, FleetFilter, PropertyCounts } from './fleetStore.ts';
import type { CauseCounts } from './whatIf/causes.ts';

/** What a filter leaves of a fleet, told apart by everything that crashes are told apart by. Plain JSON. */
export interface FleetBreakdown {
  readonly totals: {
    readonly crashes: number;
    readonly machines: number;
    /** ISO 8601; null when no crash has a time. */
    readonly from: string | null;
    readonly to: string | null;
    /** Of the whole store. */
    readonly allCrashes: number;
    readonly allMachines: number;
  };
  /** Each leaves its own conditions out of the filter: what is chosen is seen beside what could be. `all` is of the whole store. */
  readonly properties: readonly (PropertyCounts & { readonly property: CountedProperty })[];
  /** Builds of one module that crashes of the filter had loaded; null when none is asked for and none is blamed. */
  readonly versions: ModuleVersions | null;
  readonly byBuild: readonly CauseCounts[];
  readonly byWeek: readonly CauseCounts[];
}

export interface ModuleVersions {
  readonly module: string;
  /** On most crashes first; conditions on the module's builds are left out of the filter. */
  readonly rows: readonly VersionCount[];
  /** Builds that are not listed. */
  readonly more: number;
}

export interface VersionCount extends BuildSpan {
  /** Of the crashes, how many blame the module. */
  readonly blamed: number;
}

/** The properties of a breakdown, in the order in which they are shown. */
export const BROKEN_DOWN: readonly CountedProperty[] = ['os-build', 'model', 'bios', 'site', 'machine', 'bugcheck', 'kind'];

/** The conditions of a filter that are about a property. */
export const CONDITIONS_ON: Readonly<Record<CountedProperty, readonly (keyof FleetFilter)[]>> = {
  bios: ['biosVersions'],
  bugcheck: ['bugchecks'],
  kind: ['kinds'],
  machine: ['machines', 'machineNames'],
  model: ['models', 'hardware'],
  'os-build': ['osBuilds'],
  site: ['sites'],
};

/** The filter without these conditions. */
export function without(filter: FleetFilter, conditions: readonly (keyof FleetFilter)[]): FleetFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !conditions.some((one) => one === name)));
}

/** The filter without what it says of the builds of one module. */
export function withoutModule(filter: FleetFilter, module: string): FleetFilter {
  const loaded = (filter.loaded ?? []).filter(({ name }) => name !== module);
  const rest = without(filter, ['loaded']);
  return loaded.length === 0 ? rest : { ...rest, loaded };
}
