import type { DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetStore } from '../fleetStore.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A roll-out is thought to show within three days; within two weeks it is half believed. */
const FRESH_MS = 3 * DAY_MS;
const RECENT_MS = 14 * DAY_MS;
/** A build is first seen when it first crashes, so it may appear with the onset, or just after it by the clock. */
const AFTER_MS = HOUR_MS;
/** Without this much of a past before the onset every build looks new. */
const HISTORY_MS = 7 * DAY_MS;

/** When a build was first seen, and what that says about an onset. */
export interface BuildNovelty {
  readonly firstSeenMs: number | null;
  /** 0..1: 1 when first seen at the onset or up to three days before, 0 when long known or when the store's past is too short to tell. */
  readonly fresh: number;
  /** The store has crashes from a week before the onset. */
  readonly pastKnown: boolean;
}

/** Compares the first crash with a build with the onset. `historyFromMs` is the oldest crash in the store. */
export async function noveltyOf(
  store: FleetStore,
  build: DriverBuild,
  onsetMs: number,
  historyFromMs: number | null,
): Promise<BuildNovelty> {
  const spans = await store.builds(build.name, {});
  const key = buildKey(build);
  const firstSeenMs = spans.find((span) => buildKey(span.build) === key)?.firstSeenMs ?? null;
  const pastKnown = historyFromMs !== null && historyFromMs <= onsetMs - HISTORY_MS;
  return { firstSeenMs, pastKnown, fresh: pastKnown && firstSeenMs !== null ? freshness(firstSeenMs, onsetMs) : 0 };
}

/** 0..1 by the time between first seen and onset. */
export function freshness(firstSeenMs: number, onsetMs: number): number {
  const leadMs = onsetMs - firstSeenMs;
  if (leadMs < -AFTER_MS || leadMs > RECENT_MS) return 0;
  return leadMs <= FRESH_MS ? 1 : 0.5;
}
