import type { CrashRecord, DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import { narrowed } from '../narrow.ts';
import { blames, carrierCrashes } from './carriers.ts';
import { chancesOf } from './chances.ts';
import { beforeRise, givenHistory, likeliestFirst, oddsOf, type Suspected, whileRising } from './firstCaused.ts';

const DAY_MS = 24 * 3_600_000;
/** A roll-out begins with few machines, whose crashes are no rise yet: looked for so long before the rise. */
const LOOK_BACK_MS = 30 * DAY_MS;
/** A build seen in the store's first days may be older than the store. */
const NEW_AFTER_MS = 3 * DAY_MS;
const MAX_BLAMING = 2000;
/** The crashes of machines with the build that are looked at one by one. */
const MAX_CRASHES = 25;
/** Crashes after one that tell how much the build was doing by then. */
const NEXT = 8;
/** From here on a crash is the cause's, and no later one can be the first. */
const CERTAIN = 0.9;

/** Where the crashes of a build are looked for. */
export interface BuildTime {
  /** All crashes that were looked at, whatever they blame. */
  readonly everything: FleetFilter;
  /** The oldest crash of these. */
  readonly dataFromMs: number;
  /** When the rise was seen to begin, and its end. */
  readonly onsetMs: number;
  readonly endMs: number;
}

/**
 * When a new build is behind an incident, it began with the first crash that the build caused, before there were enough to stand out,
 * and not every crash that it causes blames it. Looks at the crashes of machines that have the build, and at how many of their kind such
 * machines have without it; returns the likeliest first one, or null when the build is not new in the store. What does not blame the
 * build is looked at no longer before the rise than the incident lasts: a burst says nothing of days before.
 */
export async function firstCrashOfBuild(store: FleetStore, build: DriverBuild, time: BuildTime): Promise<number | null> {
  const { everything, dataFromMs, onsetMs, endMs } = time;
  const key = buildKey(build);
  const spans = await store.builds(build.name, everything);
  const firstSeenMs = spans.find((span) => buildKey(span.build) === key)?.firstSeenMs ?? null;
  if (firstSeenMs === null || firstSeenMs < dataFromMs + NEW_AFTER_MS) return null;
  const riseMs = Math.min(onsetMs, await firstBlame(store, build, { ...everything, sinceMs: onsetMs - LOOK_BACK_MS, untilMs: onsetMs }));
  const fromMs = Math.max(firstSeenMs, riseMs - (endMs - riseMs));
  const chances = await chancesOf(store, build, { everything, dataFromMs, sinceMs: firstSeenMs, endMs });
  const crashes: CrashRecord[] = [];
  let named = 0;
  for await (const crash of carrierCrashes(store, build, { ...everything, sinceMs: fromMs, untilMs: endMs + 1 }, MAX_CRASHES)) {
    if (named > 0) named += 1;
    else if (blames(crash, build)) named = 1;
    crashes.push(crash);
    if (named > NEXT) break;
  }
  const suspected: Suspected[] = [];
  for (const [at, crash] of crashes.entries()) {
    if (crash.crashTimeMs === null) continue;
    const chance = await chances.of(crash);
    const usual = givenHistory(chance, chance === 0 ? 0 : await crashesWithout(store, build, everything, crash));
    suspected.push({ timeMs: crash.crashTimeMs, chance: ofStart(usual, crash, crashes.slice(at + 1), build, chances.namedOdds) });
    if (blames(crash, build) && usual >= CERTAIN) break;
  }
  return likeliestFirst(suspected);
}

/** The first crash of the filter that blames the build; infinite when there is none. */
async function firstBlame(store: FleetStore, build: DriverBuild, filter: FleetFilter): Promise<number> {
  const blaming = narrowed(filter, { modules: [build.name] });
  const { crashes } = await store.totals(blaming);
  const oldest = await store.crashes(blaming, MAX_BLAMING, Math.max(0, crashes - MAX_BLAMING));
  const times = oldest.flatMap((crash) => (blames(crash, build) && crash.crashTimeMs !== null ? [crash.crashTimeMs] : []));
  return Math.min(Number.POSITIVE_INFINITY, ...times);
}

/** The chance for a crash at the start; where it does not blame the build it must go with what came next: how soon, how much of that does. */
function ofStart(chance: number, crash: CrashRecord, later: readonly CrashRecord[], build: DriverBuild, namedOdds: number): number {
  if (blames(crash, build)) return chance;
  const next = later.slice(0, NEXT);
  const named = next.filter((one) => blames(one, build)).length;
  const rising = whileRising(chance, oddsOf(named, next.length), namedOdds);
  const others = new Map(
    later
      .filter(({ machine }) => machine !== crash.machine)
      .reverse()
      .map((one) => [one.machine, one.crashTimeMs ?? 0]),
  );
  const waits = [...others.values()].map((timeMs) => timeMs - (crash.crashTimeMs ?? 0)).sort((x, y) => x - y);
  return beforeRise(rising, waits.slice(0, NEXT));
}

/** Crashes of the machine before this one, without the build. */
async function crashesWithout(store: FleetStore, build: DriverBuild, everything: FleetFilter, crash: CrashRecord): Promise<number> {
  const earlier = { ...everything, machines: [crash.machine], untilMs: crash.crashTimeMs ?? 0 };
  const key = buildKey(build);
  const { crashes } = await store.totals(earlier);
  const having = (await store.builds(build.name, earlier)).find((span) => buildKey(span.build) === key);
  return crashes - (having?.crashes ?? 0);
}
