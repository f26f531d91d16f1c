import { describe, expect, it } from 'vitest';
import { barsOf, labelsOf, markOf, scaleOf, slotAt, spanText } from '../../../renderer/views/fleet/chart.ts';

const HOUR = 3_600_000;
const timeline = {
  spanMs: HOUR,
  bars: [
    { startMs: 0, crashes: 5, machines: 5 },
    { startMs: 3 * HOUR, crashes: 10, machines: 2 },
  ],
};

describe('the timeline', () => {
  const scale = scaleOf(timeline, 400);

  it('reaches from the first bar to the end of the last, gaps included', () => {
    expect([scale?.x(0), scale?.x(2 * HOUR), scale?.x(4 * HOUR)]).toEqual([0, 200, 400]);
    expect(scaleOf({ spanMs: HOUR, bars: [] }, 400)).toBeNull();
  });

  it('gives each bar its place and its share of the height', () => {
    const bars = scale ? barsOf(timeline, scale, 100) : [];
    expect(bars.map(({ x, height, endMs }) => [x, height, endMs])).toEqual([
      [0, 50, HOUR],
      [300, 100, 4 * HOUR],
    ]);
  });

  it('marks spans of time that are in sight, wide enough to be seen', () => {
    const at = (hours: number) => new Date(hours * HOUR).toISOString();
    expect(scale && markOf(at(1), at(2), scale)).toEqual({ x: 100, width: 100 });
    expect(scale && markOf(at(1), at(1), scale)).toEqual({ x: 100, width: 3 });
    expect(scale && markOf(at(9), at(10), scale)).toBeNull();
  });

  it('names its spans', () => {
    expect([60_000, HOUR, 4 * HOUR, 24 * HOUR].map(spanText)).toEqual(['1 min', '1 h', '4 h', 'day']);
  });
});

describe('places on the timeline', () => {
  const scale = scaleOf(timeline, 400);

  it('are spans of time, those beyond the edges the outermost', () => {
    const hours = (place: number) => {
      const { sinceMs, untilMs } = scale ? slotAt(place, scale, HOUR) : { sinceMs: Number.NaN, untilMs: Number.NaN };
      return [sinceMs / HOUR, untilMs / HOUR];
    };
    expect([0, 0.3, 0.99, 1, -3, 7].map(hours)).toEqual([
      [0, 1],
      [1, 2],
      [3, 4],
      [3, 4],
      [0, 1],
      [3, 4],
    ]);
  });

  it('have labels side by side, or below each other where there is no room', () => {
    const at = (hours: number) => new Date(hours * HOUR).toISOString();
    const incidents = [
      [3.9, 4],
      [0.2, 1],
      [2, 3],
      [0, 1],
      [9, 10],
    ].map(([from = 0, to = 0]) => ({ onset: at(from), end: at(to) }));
    expect(scale && labelsOf(incidents, scale).map(({ left, lane }) => [left, lane])).toEqual([
      [0, 0],
      [0.05, 1],
      [0.5, 0],
      [0.83, 0],
    ]);
  });
});
