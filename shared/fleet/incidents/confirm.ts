import type { FleetFilter, FleetStore, FleetTotals } from '../fleetStore.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { poissonTail } from '../stats/tails.ts';
import type { Candidate } from './candidates.ts';
import { type MachineTime, machineTimes } from './machineTimes.ts';
import { endAmong, onsetAmong, REFINE_CRASHES, type TimedCrash } from './refine.ts';
import { trendFactor } from './trend.ts';

const LEAST_P = 1e-4;
/** From here on a stretch is no burst any more and must show that it is not the fleet's general trend. */
const LASTING_MS = 72 * 3_600_000;
/** So many machines, or this share of them, may crash again and again without making an incident. */
const LOOPING_MACHINES = 3;
const LOOPING_SHARE = 0.1;

/** A candidate with its exact times, that still stands when machines in a boot loop count for little. */
export interface Confirmed {
  readonly candidate: Candidate;
  readonly target: FleetFilter;
  readonly onsetMs: number;
  readonly endMs: number;
  readonly totals: FleetTotals;
  readonly times: readonly MachineTime[];
  /** Corrected for all blocks of all series. */
  readonly pValue: number;
}

/**
 * Looks at a candidate crash by crash. Null when too few machines remain, when it was made by machines in a boot loop, or when it lasts
 * and all crashes became more alike.
 */
export async function confirm(store: FleetStore, candidate: Candidate, tests: number, leastMachines: number): Promise<Confirmed | null> {
  const { series, stretch } = candidate;
  const onsetMs = (await changeNear(store, candidate, stretch.startMs, onsetAmong)) ?? stretch.startMs;
  const reachesEnd = stretch.endMs > candidate.dataToMs;
  const endMs = reachesEnd ? candidate.dataToMs : ((await changeNear(store, candidate, stretch.endMs, endAmong)) ?? stretch.endMs);
  if (endMs < onsetMs) return null;
  const target = { ...series.filter, sinceMs: onsetMs, untilMs: endMs + 1 };
  const totals = await store.totals(target);
  if (totals.machines < leastMachines) return null;
  const times = await machineTimes(store, target, totals.crashes, candidate.spanMs);
  const growth = stretch.endMs - stretch.startMs >= LASTING_MS ? await trendFactor(store, candidate) : 1;
  if (growth === null) return null;
  const pValue = bonferroni(chance(stretch.count, stretch.expected * growth, times), tests);
  if (pValue > LEAST_P) return null;
  return { candidate, target, onsetMs, endMs: totals.to === null ? endMs : Date.parse(totals.to), totals, times, pValue };
}

/** The time around a block's edge, crash by crash. Incidents begin sharply and fade out, so the end is sought further on. */
async function changeNear(store: FleetStore, candidate: Candidate, edgeMs: number, find: typeof onsetAmong): Promise<number | null> {
  const { startMs, endMs } = candidate.stretch;
  const fromMs = edgeMs - 2 * candidate.spanMs;
  const toMs = edgeMs + Math.max(2 * candidate.spanMs, edgeMs === endMs ? (endMs - startMs) / 2 : 0);
  const filter = { ...candidate.series.filter, sinceMs: fromMs, untilMs: toMs };
  const { crashes } = await store.totals(filter);
  const offset = find === onsetAmong ? Math.max(0, crashes - REFINE_CRASHES) : 0;
  const page = await store.crashes(filter, REFINE_CRASHES, offset);
  const timed = page.flatMap(({ machine, crashTimeMs }): TimedCrash[] => (crashTimeMs === null ? [] : [{ machine, timeMs: crashTimeMs }]));
  return find(timed, fromMs, toMs, candidate.stretch.usualRate);
}

/**
 * Chance of the count in usual times. The repetitions of the machines that repeat most are left out; what machines repeat on average
 * after that makes the count that much less telling (the design effect of crashes that come in clusters).
 */
function chance(count: number, expected: number, times: readonly MachineTime[]): number {
  const repetitions = times.map((time) => time.spans - 1).sort((x, y) => y - x);
  const looping = Math.max(LOOPING_MACHINES, Math.ceil(times.length * LOOPING_SHARE));
  const trimmed = count - repetitions.slice(0, looping).reduce((sum, spans) => sum + spans, 0);
  const repeats = Math.max(1, trimmed / Math.max(1, times.length));
  return poissonTail(trimmed / repeats, expected / repeats);
}
