import { describe, expect, it } from 'vitest';
import type { TimelineRow } from '../../../../shared/fleet/fleetStore.ts';
import { exposureHours, FLAT, rhythmOf } from '../../../../shared/fleet/incidents/rhythm.ts';
import { DAY, HOUR, START } from '../syntheticFleet.ts';

/** START is a Monday at midnight. */
const rows = (days: number, machinesAt: (hour: number) => number): TimelineRow[] =>
  Array.from({ length: days * 24 }, (_, hour) => ({
    startMs: START + hour * HOUR,
    crashes: machinesAt(hour),
    machines: machinesAt(hour),
  })).filter((row) => row.machines > 0);
const office = (hour: number) => (hour % 168 < 120 && hour % 24 >= 8 && hour % 24 < 17 ? 20 : 1);

describe('rhythmOf', () => {
  it('reads the week from a month of data, Monday first', () => {
    const rhythm = rhythmOf(rows(28, office), START, START + 28 * DAY);
    expect(rhythm).toHaveLength(168);
    expect(rhythm.reduce((sum, weight) => sum + weight, 0) / 168).toBeCloseTo(1, 9);
    expect((rhythm[10] ?? 0) / (rhythm[3] ?? 1)).toBeGreaterThan(3);
    expect((rhythm[130] ?? 0) / (rhythm[3] ?? 1)).toBeCloseTo(1, 1);
  });

  it('reads working days and weekends from a week', () => {
    const rhythm = rhythmOf(rows(9, office), START, START + 9 * DAY);
    expect((rhythm[10] ?? 0) / (rhythm[3] ?? 1)).toBeGreaterThan(2);
    expect(rhythm[10]).toBe(rhythm[34]);
  });

  it('does not make a habit of one incident', () => {
    const incident = (hour: number) => (hour >= 400 && hour < 404 ? 500 : 2);
    const rhythm = rhythmOf(rows(28, incident), START, START + 28 * DAY);
    expect(Math.max(...rhythm)).toBeLessThan(1.1);
  });

  it('is flat for little or no data', () => {
    expect(rhythmOf(rows(2, office), START, START + 2 * DAY)).toBe(FLAT);
    expect(rhythmOf([], START, START + 30 * DAY)).toBe(FLAT);
  });
});

describe('exposureHours', () => {
  it('counts hours by their weight, parts of hours by their part', () => {
    const rhythm = FLAT.map((_, hour) => (hour === 1 ? 3 : 1));
    expect(exposureHours(FLAT, START, START + 90 * 60_000)).toBeCloseTo(1.5, 9);
    expect(exposureHours(rhythm, START + HOUR / 2, START + 2 * HOUR)).toBeCloseTo(3.5, 9);
    expect(exposureHours(rhythm, START + 7 * DAY + HOUR, START + 7 * DAY + 2 * HOUR)).toBe(3);
  });
});
