import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import type { SpreadPoint } from './incident.ts';

/** Points of the curve after the first. */
const STEPS = 24;
const TEN_MINUTES = 600_000;
const HOUR_MS = 3_600_000;
/** Ten-minute counts are read for incidents of up to two months; longer ones are counted by the hour. */
const FINE_UP_TO_MS = 60 * 24 * HOUR_MS;

/** Machines hit so far at evenly spaced times from onset to end, the end included: one query for each point. */
export async function spreadOf(store: FleetStore, target: FleetFilter, onsetMs: number, endMs: number): Promise<SpreadPoint[]> {
  const points: SpreadPoint[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const atMs = Math.round(onsetMs + ((endMs - onsetMs) * step) / STEPS);
    if (points.length > 0 && atMs === Date.parse(points.at(-1)?.at ?? '')) continue;
    const { machines } = await store.totals({ ...target, sinceMs: onsetMs, untilMs: atMs + 1 });
    points.push({ at: new Date(atMs).toISOString(), machines });
  }
  return points;
}

/** Most crashes in any 60 minutes that start with a span of ten minutes. */
export async function peakPerHour(store: FleetStore, target: FleetFilter, onsetMs: number, endMs: number): Promise<number> {
  const spanMs = endMs - onsetMs <= FINE_UP_TO_MS ? TEN_MINUTES : HOUR_MS;
  const rows = await store.timeline(target, spanMs);
  let peak = 0;
  let first = 0;
  let sum = 0;
  for (const row of rows) {
    sum += row.crashes;
    while ((rows[first]?.startMs ?? 0) <= row.startMs - HOUR_MS) sum -= rows[first++]?.crashes ?? 0;
    peak = Math.max(peak, sum);
  }
  return peak;
}
