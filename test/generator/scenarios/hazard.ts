import { DAY_MS, momentOf, type Period, weekdayFactor } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Plant } from './scenario.ts';

const LOOP_GAP_MS = 150_000;

export interface Hazard {
  /** Crashes a day on a machine that has had the cause for so many days. */
  readonly perDay: (daysExposed: number) => number;
  /** The part of the crashes that come again at the next starts. */
  readonly loops?: number;
}

/** Crashes by chance at the hours at which the machine is used, until the end of the period. */
export function byHazard(period: Period, { perDay, loops = 0.06 }: Hazard): Plant['crashesOf'] {
  return (machine, fromMs, random) => {
    const found: { timeMs: number; looping: boolean }[] = [];
    const firstDay = Math.floor((fromMs - period.fromMs) / DAY_MS);
    for (let day = firstDay; day < period.days; day++) {
      const dayMs = period.fromMs + day * DAY_MS;
      const expected = perDay(Math.max(0, (dayMs - fromMs) / DAY_MS)) * weekdayFactor(dayMs);
      for (let left = random.poisson(expected); left > 0; left--) {
        const timeMs = momentOf(dayMs, machine.site.utcOffsetHours, random);
        if (timeMs < fromMs) continue;
        found.push({ timeMs, looping: false });
        if (random.chance(loops)) found.push(...loopAfter(timeMs, 1 + random.below(3), random));
      }
    }
    return found.filter((crash) => crash.timeMs < period.untilMs).sort((a, b) => a.timeMs - b.timeMs);
  };
}

/** Crashes at the next starts of Windows, two to four minutes apart. */
export function loopAfter(timeMs: number, count: number, random: Random): { timeMs: number; looping: boolean }[] {
  let at = timeMs;
  return Array.from({ length: count }, () => {
    at += Math.round(LOOP_GAP_MS * random.between(0.8, 1.6));
    return { timeMs: at, looping: true };
  });
}
