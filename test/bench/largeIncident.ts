import type { FleetFilter } from '../../shared/fleet/fleetStore.ts';
import { HOUR_MS, periodFrom } from '../generator/calendar.ts';
import type { PackageId } from '../generator/catalog/packages.ts';
import { buildOf, PLANTED_VERSION } from '../generator/driverBuilds.ts';

/** The time that a large fleet covers. */
export const PERIOD = periodFrom(Date.UTC(2025, 0, 6), 240);
/** A Wednesday, two thirds into it. */
export const ONSET_MS = Date.UTC(2025, 5, 11, 9);

/** The one incident of a large fleet: for an hour, machines with a new build of a driver crash. Made up, as every fault of the generator. */
export const INCIDENT_PACKAGE: PackageId = 'vpn-cisco';
export const INCIDENT_BUILD = buildOf('acsock64.sys', PLANTED_VERSION);
export const INCIDENT_END_MS = ONSET_MS + HOUR_MS;
/** When the build is rolled out; nearly every machine has it by the onset. */
export const ROLLOUT_MS = ONSET_MS - 36 * HOUR_MS;
/** One machine in so many is hit. */
export const MACHINES_PER_HIT = 40;

/** The incident as `findIncidents` tells it: a module's crashes within a span of time. */
export const INCIDENT_FILTER = {
  sinceMs: ONSET_MS,
  untilMs: INCIDENT_END_MS,
  modules: [INCIDENT_BUILD.name],
} as const satisfies FleetFilter;
