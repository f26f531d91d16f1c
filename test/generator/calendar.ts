import type { Random } from './random.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Whole days, UTC: `fromMs` inclusive, `untilMs` exclusive. */
export interface Period {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly days: number;
}

export function periodFrom(fromMs: number, days: number): Period {
  return { fromMs, untilMs: fromMs + days * DAY_MS, days };
}

/** How much a weekday counts, Sunday first; seven days make 7. Offices start their machines on Monday. */
const WEEKDAYS = [0.45, 1.3, 1.2, 1.2, 1.2, 1.15, 0.5] as const;

/** The factor of the day that `ms` lies in. */
export function weekdayFactor(ms: number): number {
  return WEEKDAYS[new Date(ms).getUTCDay()] ?? 1;
}

/** How much an hour of local time counts, midnight first: machines crash when they are used. */
const HOURS = [1, 0.7, 0.5, 0.5, 0.6, 1, 2, 4, 8, 9, 9, 8.5, 7, 8, 8.5, 8, 7.5, 6, 4.5, 4, 3.5, 3, 2.5, 1.6] as const;
const HOURS_SUM = HOURS.reduce((sum, weight) => sum + weight, 0);

/** A moment of the UTC day that begins at `dayMs`, at an hour at which machines with this time difference are in use. */
export function momentOf(dayMs: number, utcOffsetHours: number, random: Random): number {
  let rest = random.float() * HOURS_SUM;
  let hour = 0;
  while (hour < 23 && rest >= (HOURS[hour] ?? 0)) rest -= HOURS[hour++] ?? 0;
  const utcHour = (((hour - utcOffsetHours) % 24) + 24) % 24;
  return Math.min(dayMs + DAY_MS - 1, dayMs + Math.floor(utcHour * HOUR_MS + random.float() * HOUR_MS));
}

/** Local hour of the day, with fraction. */
export function localHour(ms: number, utcOffsetHours: number): number {
  return ((((ms / HOUR_MS + utcOffsetHours) % 24) + 24) % 24) as number;
}

/** The second Tuesdays of the months in a period, 17:00 UTC: when Windows' updates come out. */
export function patchTuesdays(period: Period): number[] {
  const found: number[] = [];
  for (let ms = period.fromMs; ms < period.untilMs; ms += DAY_MS) {
    const date = new Date(ms);
    if (date.getUTCDay() === 2 && date.getUTCDate() >= 8 && date.getUTCDate() <= 14) found.push(ms + 17 * HOUR_MS);
  }
  return found;
}

/** ISO 8601 in UTC. */
export function iso(ms: number): string {
  return new Date(ms).toISOString();
}
