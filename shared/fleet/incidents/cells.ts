import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import type { Cell } from './changePoints.ts';
import { exposureHours, type Rhythm } from './rhythm.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Spans that divide a day, finest first. */
const SPANS = [10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS] as const;
/** Up to this many spans are looked at one by one. */
const MAX_SPANS = 3000;
/** Ten-minute spans are for data of a few days. */
const FINE_UP_TO_MS = 3 * DAY_MS;

/** The finest span of time, in milliseconds, that gives not too many of them between two times. */
export function spanFor(fromMs: number, toMs: number): number {
  const fitting = SPANS.filter((span) => (toMs - fromMs) / span <= MAX_SPANS);
  return fitting.find((span) => span > SPANS[0] || toMs - fromMs <= FINE_UP_TO_MS) ?? DAY_MS;
}

/**
 * Crashing machines over time, from `fromMs` to past `toMs`, in spans of `spanMs`. Runs of empty spans are one cell. A machine that
 * crashes again and again counts once per span.
 */
export async function cellsOf(
  store: FleetStore,
  filter: FleetFilter,
  range: { readonly fromMs: number; readonly toMs: number; readonly spanMs: number },
  rhythm: Rhythm,
): Promise<Cell[]> {
  const { fromMs, toMs, spanMs } = range;
  const rows = await store.timeline(filter, spanMs);
  const cells: Cell[] = [];
  const push = (startMs: number, endMs: number, count: number, crashes: number) => {
    if (endMs > startMs) cells.push({ startMs, endMs, count, crashes, exposure: Math.max(1e-9, exposureHours(rhythm, startMs, endMs)) });
  };
  let at = fromMs;
  for (const row of rows) {
    const startMs = Math.max(row.startMs, fromMs);
    const endMs = row.startMs + spanMs;
    if (endMs <= at) continue;
    push(at, startMs, 0, 0);
    push(Math.max(at, startMs), endMs, row.machines, row.crashes);
    at = endMs;
  }
  push(at, toMs, 0, 0);
  return cells;
}
