/** A change is placed among at most this many crashes around it. */
export const REFINE_CRASHES = 2000;
/** Two crashes at one moment are no infinite rate. */
const MINUTE_MS = 60_000;

/** A crash for refining: each machine once. */
export interface TimedCrash {
  readonly machine: string;
  readonly timeMs: number;
}

/**
 * The moment at which a low rate becomes a high one: the crash from which on the likelihood of two constant rates is greatest.
 * `crashes` in any order, of the time from `fromMs` to `toMs`; each machine counts by its first. Null when there are none.
 */
export function onsetAmong(crashes: readonly TimedCrash[], fromMs: number, toMs: number, usualPerHour: number): number | null {
  const times = firstTimes(crashes);
  const usualPerMs = Math.max(usualPerHour, 1e-6) / 3_600_000;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  times.forEach((time, before) => {
    const after = times.length - before;
    const elevated = Math.max(after / (toMs - time + MINUTE_MS), usualPerMs);
    const likelihood = before * Math.log(usualPerMs) - usualPerMs * (time - fromMs) + after * Math.log(elevated) - after;
    if (likelihood > most) [best, most] = [time, likelihood];
  });
  return best;
}

/** The moment at which the high rate ends: the same, time running backwards, each machine by its last crash. */
export function endAmong(crashes: readonly TimedCrash[], fromMs: number, toMs: number, usualPerHour: number): number | null {
  const backwards = crashes.map(({ machine, timeMs }) => ({ machine, timeMs: -timeMs }));
  const end = onsetAmong(backwards, -toMs, -fromMs, usualPerHour);
  return end === null ? null : -end;
}

function firstTimes(crashes: readonly TimedCrash[]): number[] {
  const first = new Map<string, number>();
  for (const { machine, timeMs } of crashes) first.set(machine, Math.min(timeMs, first.get(machine) ?? Number.POSITIVE_INFINITY));
  return [...first.values()].sort((x, y) => x - y);
}
