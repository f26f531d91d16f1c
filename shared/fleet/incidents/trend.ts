import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import type { Candidate } from './candidates.ts';

const DAY_MS = 24 * 3_600_000;
/** Usual time that has to be known before something lasting. */
const LEAST_BEFORE_MS = DAY_MS;
/** All crashes together need more of it, and a greater rise: they have nothing to be compared with. */
const BEFORE_SURGE_MS = 7 * DAY_MS;
const SURGE = 3;
/** A step must be likelier than any steady growth by this factor, as its natural logarithm. */
const STEP_OVER_GROWTH = 3;
/** A roll-out takes days: the best place for the step is sought among so many from its beginning. */
const STEP_DAYS = 4;
/** Steady growths that are tried: so many times the first day's rate on the last day. */
const GROWTHS = [1.5, 2, 3, 5, 8, 12, 20, 50, 200, 1000] as const;

/**
 * How much all other crashes grew meanwhile, 1 or more: what lasts is measured against that, since a store often holds ever more of
 * the newer crashes (Windows keeps the last dumps only, collectors are rolled out). Null: a trend, or too little is known before.
 */
export async function trendFactor(store: FleetStore, candidate: Candidate): Promise<number | null> {
  const { series, stretch, dataFromMs, everything, spanMs } = candidate;
  const beforeMs = stretch.startMs - dataFromMs;
  if (beforeMs < LEAST_BEFORE_MS) return null;
  if (series.kind === 'all') {
    if (beforeMs < BEFORE_SURGE_MS || stretch.count < SURGE * stretch.expected) return null;
    const rows = await store.timeline({ ...everything, untilMs: stretch.endMs }, DAY_MS);
    const counts = new Map(rows.map((row) => [Math.floor(row.startMs / DAY_MS), row.machines]));
    const [first, last] = [Math.floor(dataFromMs / DAY_MS), Math.floor((stretch.endMs - 1) / DAY_MS)];
    const days = Array.from({ length: last - first + 1 }, (_, day) => counts.get(first + day) ?? 0);
    return isStep(days, Math.floor(stretch.startMs / DAY_MS) - first) ? 1 : null;
  }
  const count = async (filter: FleetFilter, sinceMs: number, untilMs: number): Promise<number> => {
    const rows = await store.timeline({ ...filter, sinceMs, untilMs }, spanMs);
    return rows.reduce((sum, row) => sum + row.machines, 0);
  };
  const others = async (sinceMs: number, untilMs: number) => {
    const rest = (await count(everything, sinceMs, untilMs)) - (await count(series.filter, sinceMs, untilMs));
    return (Math.max(0, rest) + 1) / (untilMs - sinceMs);
  };
  return Math.max(1, (await others(stretch.startMs, stretch.endMs)) / (await others(dataFromMs, stretch.startMs)));
}

/** Do daily counts look more like one step on day `at` or soon after than like linear or exponential growth? By Poisson likelihood. */
export function isStep(days: readonly number[], at: number): boolean {
  const end = Math.max(1, days.length - 1);
  const steps = Array.from({ length: STEP_DAYS }, (_, late) => {
    const [before, after] = [mean(days.slice(0, at + late)), mean(days.slice(at + late))];
    return likelihood(days, (day) => (day < at + late ? before : after));
  });
  const growths = GROWTHS.flatMap((times) => [
    likelihood(days, (day) => 1 + ((times - 1) * day) / end),
    likelihood(days, (day) => times ** (day / end)),
  ]);
  return Math.max(...steps) >= Math.max(...growths) + STEP_OVER_GROWTH;
}

/** Log-likelihood of the counts when their total is divided by these weights. */
function likelihood(days: readonly number[], weightOf: (day: number) => number): number {
  const weights = days.map((_, day) => Math.max(weightOf(day), 1e-9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return days.reduce((sum, count, day) => sum + count * Math.log((weights[day] ?? 1) / total), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
