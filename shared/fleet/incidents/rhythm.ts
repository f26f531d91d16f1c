import type { TimelineRow } from '../fleetStore.ts';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const WEEK_HOURS = 168;
/** 1 January 1970 was a Thursday; Monday is day 0 of the week here. */
const EPOCH_DAY = 3;
/** Weeks, and days, of data from which a rhythm can be read. */
const LEAST_WEEKS = 3;
const LEAST_DAYS = 4;
/** Crashes with which each hour is drawn towards the average: an hour that saw few has no rhythm of its own. */
const PRIOR_CRASHES = 4;

/** How busy each hour of the week is, Monday 00:00 UTC first; 1 is average. 168 numbers. */
export type Rhythm = readonly number[];

export const FLAT: Rhythm = new Array<number>(WEEK_HOURS).fill(1);

/**
 * Reads the rhythm of hourly rows: by hour of the week from three weeks on, by hour of working day and weekend from four days on,
 * flat for less. The busiest sample of each hour is left out, so that an incident does not become a habit.
 */
export function rhythmOf(rows: readonly TimelineRow[], fromMs: number, toMs: number): Rhythm {
  const days = (toMs - fromMs) / (DAY_HOURS * HOUR_MS);
  if (days < LEAST_DAYS) return FLAT;
  const slotOf = days >= LEAST_WEEKS * 7 ? (hour: number) => hour : dayKindSlot;
  const samples = new Map<number, number[]>();
  const machines = new Map(rows.map((row) => [Math.floor(row.startMs / HOUR_MS), row.machines]));
  for (let hour = Math.ceil(fromMs / HOUR_MS); hour < Math.floor(toMs / HOUR_MS); hour++) {
    const slot = slotOf(hourOfWeek(hour));
    const list = samples.get(slot);
    if (list) list.push(machines.get(hour) ?? 0);
    else samples.set(slot, [machines.get(hour) ?? 0]);
  }
  const trimmed = new Map([...samples].map(([slot, values]) => [slot, withoutBusiest(values)]));
  const all = [...trimmed.values()].flat();
  const mean = all.length === 0 ? 0 : sum(all) / all.length;
  if (mean === 0) return FLAT;
  const weights = FLAT.map((_, hour) => {
    const values = trimmed.get(slotOf(hour)) ?? [];
    return (sum(values) + PRIOR_CRASHES) / (values.length * mean + PRIOR_CRASHES);
  });
  const average = sum(weights) / WEEK_HOURS;
  return weights.map((weight) => weight / average);
}

/** Average hours that the span is worth: a busy hour counts for more than one. `fromMs` and `toMs` need not be whole hours. */
export function exposureHours(rhythm: Rhythm, fromMs: number, toMs: number): number {
  let exposure = 0;
  for (let at = fromMs; at < toMs; ) {
    const hour = Math.floor(at / HOUR_MS);
    const next = Math.min(toMs, (hour + 1) * HOUR_MS);
    exposure += ((next - at) / HOUR_MS) * (rhythm[hourOfWeek(hour)] ?? 1);
    at = next;
  }
  return exposure;
}

function hourOfWeek(hour: number): number {
  return (((hour + EPOCH_DAY * DAY_HOURS) % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS;
}

/** One slot for each hour of working days, one for each hour of the weekend. */
function dayKindSlot(hour: number): number {
  return (hour >= 5 * DAY_HOURS ? DAY_HOURS : 0) + (hour % DAY_HOURS);
}

function withoutBusiest(values: readonly number[]): number[] {
  return values.length < 2 ? [...values] : [...values].sort((x, y) => x - y).slice(0, -1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
