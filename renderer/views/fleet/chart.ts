import type { Timeline } from '../../../shared/api/contract.ts';

/** One bar of the chart, in units of its view box. */
export interface Bar {
  readonly startMs: number;
  readonly endMs: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly crashes: number;
  readonly machines: number;
}

/** A mark over the bars, for instance an incident. */
export interface Mark {
  readonly x: number;
  readonly width: number;
}

/** Time on the x axis of a chart `width` wide. */
export interface Scale {
  readonly fromMs: number;
  readonly toMs: number;
  x(ms: number): number;
}

/** From the first bar to the end of the last; null without bars. */
export function scaleOf({ bars, spanMs }: Timeline, width: number): Scale | null {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const [fromMs, toMs] = [first.startMs, last.startMs + spanMs];
  return { fromMs, toMs, x: (ms) => (Math.max(0, Math.min(toMs - fromMs, ms - fromMs)) / (toMs - fromMs)) * width };
}

const LEAST_WIDTH = 2;
const LEAST_HEIGHT = 2;
/** Of a bar's room, so that neighbours stay apart. */
const FILLED = 0.86;

export function barsOf({ bars, spanMs }: Timeline, scale: Scale, height: number): Bar[] {
  const most = Math.max(...bars.map((bar) => bar.crashes));
  return bars.map(({ startMs, crashes, machines }) => {
    const endMs = startMs + spanMs;
    return {
      startMs,
      endMs,
      x: scale.x(startMs),
      width: Math.max(LEAST_WIDTH, (scale.x(endMs) - scale.x(startMs)) * FILLED),
      height: Math.max(LEAST_HEIGHT, (crashes / most) * height),
      crashes,
      machines,
    };
  });
}

/** Where a span of time lies; as wide as can be seen. Null when it is outside. */
export function markOf(from: string, to: string, scale: Scale): Mark | null {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end < scale.fromMs || start > scale.toMs) return null;
  return { x: scale.x(start), width: Math.max(3, scale.x(end) - scale.x(start)) };
}

/** The span of time at this place of the chart, 0 at its left edge and 1 at its right; places beyond are the edges. */
export function slotAt(place: number, { fromMs, toMs }: Scale, spanMs: number): { readonly sinceMs: number; readonly untilMs: number } {
  const slots = Math.round((toMs - fromMs) / spanMs);
  const slot = Math.max(0, Math.min(slots - 1, Math.floor(place * slots)));
  return { sinceMs: fromMs + slot * spanMs, untilMs: fromMs + (slot + 1) * spanMs };
}

/** A label over the chart: where it begins, 0..1 of the width, and the line it stands on, from 0. */
export interface Label<T> {
  readonly item: T;
  readonly left: number;
  readonly lane: number;
}

/** Room that a label takes, of the chart's width. */
const LABEL = 0.17;

/** Labels side by side where there is room, else below each other; those that begin outside the chart are left out. */
export function labelsOf<T extends { readonly onset: string; readonly end: string }>(items: readonly T[], scale: Scale): Label<T>[] {
  const ends: number[] = [];
  const sorted = [...items].sort((x, y) => Date.parse(x.onset) - Date.parse(y.onset));
  return sorted.flatMap((item) => {
    if (!markOf(item.onset, item.end, scale)) return [];
    const place = scale.x(Date.parse(item.onset)) / scale.x(scale.toMs);
    const left = Math.max(0, Math.min(1 - LABEL, place));
    const free = ends.findIndex((end) => end <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = left + LABEL;
    return [{ item, left, lane }];
  });
}

/** `1 h`, `15 min`, `1 day`. */
export function spanText(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 60) return `${minutes} min`;
  return minutes < 24 * 60 ? `${minutes / 60} h` : 'day';
}
