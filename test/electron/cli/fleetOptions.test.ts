import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../electron/cli/commandIo.ts';
import { fleetOptions } from '../../../electron/cli/fleetOptions.ts';
import { timeOption } from '../../../electron/cli/times.ts';

describe('timeOption', () => {
  it.each([
    ['2024-07-19', '2024-07-19T00:00:00.000Z'],
    ['2024-07-19T04:10', '2024-07-19T04:10:00.000Z'],
    ['2024-07-19 04:10:30', '2024-07-19T04:10:30.000Z'],
    ['2024-07-19T04:10:30.25Z', '2024-07-19T04:10:30.250Z'],
    ['2024-07-19T06:10+02:00', '2024-07-19T04:10:00.000Z'],
    ['2024-07-18t21:10-0700', '2024-07-19T04:10:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(new Date(timeOption('--since', text)).toISOString()).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '19.07.2024',
    '2024-7-19',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-07-19T24:00',
    '2024-07-19T04:61',
    '2024-07-19T04:10+99:00',
  ])('refuses %j', (text) => {
    expect(() => timeOption('--until', text)).toThrow(
      new UsageError(`--until ${text}: a date or time such as 2024-07-19 or 2024-07-19T04:10Z is wanted`),
    );
  });
});

describe('the options of fleet', () => {
  it('have defaults', () => {
    expect(fleetOptions(['dumps'], {})).toMatchObject({ db: null, json: false, sinceMs: null, untilMs: null, limit: 20, template: null });
    expect(fleetOptions([], { db: 'x', json: true })).toMatchObject({ limit: 1000 });
  });

  it.each([
    [[], {}, 'give dumps or folders, or a store with --db'],
    [[], { db: ' ' }, '--db: the file name is empty'],
    [['a'], { limit: '0' }, '--limit 0: a whole number from 1 to 100000 is wanted'],
    [['a'], { since: '2024-07-20', until: '2024-07-19' }, '--since 2024-07-20 is not before --until 2024-07-19'],
    [['a'], { inventory: '' }, '--inventory: the file name is empty'],
  ])('%j %j are refused', (paths, raw, message) => {
    expect(() => fleetOptions(paths, raw)).toThrow(new UsageError(message));
  });
});
