import type { CrashRecord, DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';

const HOUR_MS = 3_600_000;

/** Crashing machines of one kind of verdict, by what they have of a driver: distinct machines, so that boot loops weigh little. */
export interface CarrierCounts {
  /** Machines that have the build. */
  readonly carriers: number;
  /** Machines that have another build of the driver. */
  readonly others: number;
}

/** Machines that crashed within a filter with the build loaded, and with other builds of the same driver. */
export async function countCarriers(store: FleetStore, build: DriverBuild, filter: FleetFilter): Promise<CarrierCounts> {
  const key = buildKey(build);
  let carriers = 0;
  let others = 0;
  for (const span of await store.builds(build.name, filter)) {
    if (buildKey(span.build) === key) carriers += span.machines;
    else others += span.machines;
  }
  return { carriers, others };
}

/** The oldest crashes of a filter on machines that have the build, whatever they blame; oldest first, at most `most`: a few queries each. */
export async function* carrierCrashes(
  store: FleetStore,
  build: DriverBuild,
  filter: FleetFilter & { readonly sinceMs: number; readonly untilMs: number },
  most: number,
): AsyncGenerator<CrashRecord> {
  const key = buildKey(build);
  let sinceMs = filter.sinceMs;
  // Looked for in ever longer spans: a query over all the time of a large store takes long.
  for (let [found, spanMs] = [0, HOUR_MS]; found < most && sinceMs < filter.untilMs; ) {
    const span = { ...filter, sinceMs, untilMs: Math.min(filter.untilMs, sinceMs + spanMs) };
    const timeMs = (await store.builds(build.name, span)).find((row) => buildKey(row.build) === key)?.firstSeenMs ?? null;
    if (timeMs === null) {
      sinceMs = span.untilMs;
      spanMs *= 2;
      continue;
    }
    const moment = { ...filter, sinceMs: timeMs, untilMs: timeMs + 1 };
    for (const crash of await store.crashes(moment, most, 0)) {
      const has = await store.builds(build.name, { ...moment, machines: [crash.machine] });
      if (!has.some((row) => buildKey(row.build) === key)) continue;
      found += 1;
      yield crash;
    }
    sinceMs = timeMs + 1;
  }
}

/** Does the crash blame this very build? */
export function blames(crash: CrashRecord, build: DriverBuild): boolean {
  return crash.blamedBuild !== null && crash.module === build.name && buildKey(crash.blamedBuild) === buildKey(build);
}
