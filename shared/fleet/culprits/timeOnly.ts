import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import { poissonTail } from '../stats/tails.ts';

const HOUR_MS = 3_600_000;
const UNLIKELY = 1e-3;
const ELEVATED = 1.5;

/**
 * A target that is nothing but a span of time differs from the crashes before it in every build that was rolled out meanwhile,
 * guilty or not. True when that is all there is to the target and it has no more crashing machines per hour than before.
 */
export async function isOrdinaryTime(store: FleetStore, target: FleetFilter): Promise<boolean> {
  const conditions = Object.entries(target).filter(([, value]) => value !== undefined);
  if (conditions.length === 0 || conditions.some(([name]) => name !== 'sinceMs' && name !== 'untilMs')) return false;
  if (target.sinceMs === undefined) return true;
  const before = await rate(store, { untilMs: target.sinceMs }, target.sinceMs);
  const now = await rate(store, target, target.untilMs ?? null);
  if (before.hours < 1 || now.hours <= 0) return true;
  const usual = (before.machineHours + 0.5) / before.hours;
  return now.machineHours < usual * now.hours * ELEVATED || poissonTail(now.machineHours, usual * now.hours) > UNLIKELY;
}

/** Hours in which machines crashed, summed over machines: a machine that restarts and crashes ten times in an hour counts once. */
async function rate(store: FleetStore, filter: FleetFilter, endMs: number | null): Promise<{ machineHours: number; hours: number }> {
  const { from, to } = await store.totals(filter);
  if (from === null || to === null) return { machineHours: 0, hours: 0 };
  const rows = await store.timeline(filter, HOUR_MS);
  const start = filter.sinceMs ?? Date.parse(from);
  return { machineHours: rows.reduce((sum, row) => sum + row.machines, 0), hours: ((endMs ?? Date.parse(to)) - start) / HOUR_MS };
}
