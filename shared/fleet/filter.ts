import type { CrashRecord, DriverBuild } from './crashRecord.ts';
import type { MachineFacts } from './features.ts';
import type { FleetFilter, Hardware, LoadedModule } from './fleetStore.ts';

/** True when every condition of the filter holds. A list of values never matches null; an empty list matches nothing. */
export function matchesFilter(filter: FleetFilter, crash: CrashRecord, drivers: readonly DriverBuild[]): boolean {
  return (
    (filter.sinceMs === undefined || (crash.crashTimeMs !== null && crash.crashTimeMs >= filter.sinceMs)) &&
    (filter.untilMs === undefined || (crash.crashTimeMs !== null && crash.crashTimeMs < filter.untilMs)) &&
    isAmong(filter.signatures, crash.signature) &&
    isAmong(filter.bugchecks, crash.bugcheck) &&
    isAmong(filter.modules, crash.module) &&
    isAmong(filter.machines, crash.machine) &&
    isAmong(filter.machineNames, crash.machineName) &&
    isAmong(filter.sites, crash.site) &&
    isAmong(filter.models, crash.model) &&
    (filter.hardware === undefined || filter.hardware.some((one) => isHardware(one, crash))) &&
    isAmong(filter.biosVersions, crash.biosVersion) &&
    isAmong(filter.osBuilds, crash.osBuild) &&
    isAmong(filter.kinds, crash.kind) &&
    isLoaded(filter.loaded, drivers)
  );
}

/** What a filter says of a machine that need not have crashed: see `Reference.within`. */
export function matchesMachine(filter: FleetFilter, machine: MachineFacts & { readonly machine: string }): boolean {
  return (
    isAmong(filter.machines, machine.machine) &&
    (filter.machineNames === undefined || filter.machineNames.some((name) => machine.machine === `name:${name}`)) &&
    isAmong(filter.sites, machine.site) &&
    isAmong(filter.models, machine.model) &&
    (filter.hardware === undefined || filter.hardware.some(({ model }) => model === machine.model)) &&
    isAmong(filter.biosVersions, machine.biosVersion) &&
    isAmong(filter.osBuilds, machine.osBuild) &&
    isLoaded(filter.loaded, machine.drivers)
  );
}

function isAmong<T>(wanted: readonly T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

function isHardware(wanted: Hardware, { manufacturer, model }: Hardware): boolean {
  return wanted.manufacturer === manufacturer && wanted.model === model;
}

function isLoaded(wanted: readonly LoadedModule[] | undefined, drivers: readonly DriverBuild[]): boolean {
  return (wanted ?? []).every(({ name, version }) => drivers.some((build) => build.name === name && isVersion(version, build)));
}

function isVersion(wanted: LoadedModule['version'], { timestamp, checksum, sizeBytes }: DriverBuild): boolean {
  return wanted === null || (wanted.timestamp === timestamp && wanted.checksum === checksum && wanted.sizeBytes === sizeBytes);
}
