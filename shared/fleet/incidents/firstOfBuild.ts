import type { DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';

const DAY_MS = 24 * 3_600_000;
/** A roll-out begins with few machines, whose crashes are no rise yet: looked for so long before the rise. */
const LOOK_BACK_MS = 30 * DAY_MS;
/** A build seen in the store's first days may be older than the store. */
const NEW_AFTER_MS = 3 * DAY_MS;
const MAX_CRASHES = 2000;

/**
 * When a new build is behind an incident, it began with the first crash that blames that build, before there were enough to stand out.
 * Returns that time, or `onsetMs` when the build is not new in the store or never crashed before.
 */
export async function firstCrashOfBuild(store: FleetStore, filter: FleetFilter, build: DriverBuild, onsetMs: number): Promise<number> {
  const { from } = await store.totals({});
  const key = buildKey(build);
  const firstSeenMs = (await store.builds(build.name, {})).find((span) => buildKey(span.build) === key)?.firstSeenMs ?? null;
  if (from === null || firstSeenMs === null || firstSeenMs < Date.parse(from) + NEW_AFTER_MS) return onsetMs;
  const sinceMs = Math.max(firstSeenMs, onsetMs - LOOK_BACK_MS, filter.sinceMs ?? Number.NEGATIVE_INFINITY);
  if (sinceMs >= onsetMs) return onsetMs;
  const earlier = { ...filter, modules: [build.name], sinceMs, untilMs: onsetMs };
  const { crashes } = await store.totals(earlier);
  const oldest = await store.crashes(earlier, MAX_CRASHES, Math.max(0, crashes - MAX_CRASHES));
  const times = oldest.flatMap(({ blamedBuild, crashTimeMs }) =>
    blamedBuild && buildKey(blamedBuild) === key && crashTimeMs !== null ? [crashTimeMs] : [],
  );
  return Math.min(onsetMs, ...times);
}
