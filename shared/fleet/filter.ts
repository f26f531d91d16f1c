import type { CrashRecord } from './crashRecord.ts';
import type { FleetFilter } from './fleetStore.ts';

/** True when every condition of the filter holds. A list of values never matches null; an empty list matches nothing. */
export function matchesFilter(filter: FleetFilter, crash: CrashRecord): boolean {
  return (
    (filter.sinceMs === undefined || (crash.crashTimeMs !== null && crash.crashTimeMs >= filter.sinceMs)) &&
    (filter.untilMs === undefined || (crash.crashTimeMs !== null && crash.crashTimeMs < filter.untilMs)) &&
    isAmong(filter.signatures, crash.signature) &&
    isAmong(filter.bugchecks, crash.bugcheck) &&
    isAmong(filter.modules, crash.module) &&
    isAmong(filter.machines, crash.machine) &&
    isAmong(filter.sites, crash.site) &&
    isAmong(filter.models, crash.model) &&
    isAmong(filter.osBuilds, crash.osBuild) &&
    isAmong(filter.kinds, crash.kind)
  );
}

function isAmong<T>(wanted: readonly T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}
