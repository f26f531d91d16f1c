import type { CrashRecord, DriverBuild } from '../crashRecord.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import { narrowed } from '../narrow.ts';
import { blames, countCarriers } from './carriers.ts';
import { causedShare, oddsOf } from './firstCaused.ts';

/** The part of the machines that have the build is not known well: never taken for less. */
const LEAST_PART = 0.1;

/** What a build likely caused among the crashes of machines that have it. */
export interface Chances {
  /** That it caused this one, by the kind of its verdict and averaged over the time, 0..1. */
  readonly of: (crash: CrashRecord) => Promise<number>;
  /** Machines whose crashes blame it, to those whose crashes do not. */
  readonly namedOdds: number;
}

/** What is compared: machines with the build from `sinceMs` on with machines that had the driver before. */
export interface ChanceTime {
  readonly everything: FleetFilter;
  readonly dataFromMs: number;
  /** When the build came. */
  readonly sinceMs: number;
  readonly endMs: number;
}

/**
 * The chance that a build caused a crash of a machine that has it: the crashes of its kind that such machines have, less those that were to
 * be expected by the time before. How many of the machines had the build is taken from the crashes of those without it, and from the crashes
 * that blame other drivers.
 */
export async function chancesOf(store: FleetStore, build: DriverBuild, time: ChanceTime): Promise<Chances> {
  const { everything, dataFromMs, sinceMs, endMs } = time;
  const before = { ...everything, untilMs: sinceMs };
  const since = { ...everything, sinceMs, untilMs: endMs + 1 };
  const times = (endMs + 1 - sinceMs) / (sinceMs - dataFromMs);
  const had = (await countCarriers(store, build, before)).others > 0;
  /** Machines that have the driver otherwise; where it was not installed before, all others. */
  const count = async (filter: FleetFilter) => {
    const { carriers, others } = await countCarriers(store, build, filter);
    return { carriers, others: had ? others : (await store.totals(filter)).machines - carriers };
  };
  const naming = async (filter: FleetFilter) => (await countCarriers(store, build, narrowed(filter, { modules: [build.name] }))).carriers;
  const all = await count(since);
  const blaming = await naming(since);
  const drivers = await count(narrowed(since, { kinds: ['driver'] }));
  const byRest = 1 - (all.others + 0.5) / ((await count(before)).others * times + 1);
  const part = clamp((Math.max(0, byRest) + shareOf(drivers.carriers - blaming, drivers.others)) / 2);
  const share = async (filter: FleetFilter, besides: number) => {
    const expected = ((await count(narrowed(before, filter))).others + 0.5) * times * part;
    return causedShare((await count(narrowed(since, filter))).carriers - besides, expected);
  };
  const known = new Map<string, Promise<number>>();
  const once = (kind: string, ask: () => Promise<number>) => {
    const chance = known.get(kind) ?? ask();
    known.set(kind, chance);
    return chance;
  };
  return {
    namedOdds: oddsOf(blaming, all.carriers),
    of: (crash) =>
      blames(crash, build)
        ? once('named', () => share({ modules: [build.name] }, 0))
        : once(crash.kind, async () => share({ kinds: [crash.kind] }, await naming(narrowed(since, { kinds: [crash.kind] })))),
  };
}

/** Half a machine is added to both. */
function shareOf(some: number, others: number): number {
  return (Math.max(0, some) + 0.5) / (Math.max(0, some) + others + 1);
}

function clamp(part: number): number {
  return Math.min(1, Math.max(LEAST_PART, part));
}
