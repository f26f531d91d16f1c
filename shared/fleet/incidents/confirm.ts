import type { FleetFilter, FleetStore, FleetTotals } from '../fleetStore.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { poissonTail } from '../stats/tails.ts';
import type { Candidate } from './candidates.ts';
import { type MachineTime, machineTimes } from './machineTimes.ts';
import { endAmong, onsetAmong, REFINE_CRASHES, type TimedCrash } from './refine.ts';

const LEAST_P = 1e-4;
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

/** Looks at a candidate crash by crash. Null when too few machines remain, or when it was made by machines in a boot loop. */
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
  const pValue = bonferroni(poissonTail(withoutLoops(stretch.count, times), stretch.expected), tests);
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

/** The count without the repetitions of the machines that repeat most. */
function withoutLoops(count: number, times: readonly MachineTime[]): number {
  const repetitions = times.map((time) => time.spans - 1).sort((x, y) => y - x);
  const looping = Math.max(LOOPING_MACHINES, Math.ceil(times.length * LOOPING_SHARE));
  return count - repetitions.slice(0, looping).reduce((sum, spans) => sum + spans, 0);
}
