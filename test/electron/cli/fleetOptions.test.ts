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
    expect(fleetOptions(['dumps'], {})).toMatchObject({ db: null, json: false, filter: {}, limit: 20, template: null });
    expect(fleetOptions([], { db: 'x', json: true })).toMatchObject({ limit: 1000 });
  });

  it('make one filter of all conditions', () => {
    const loaded = [
      { name: 'a.sys', version: null },
      { name: 'b.sys', version: { timestamp: 0x66, checksum: 1, sizeBytes: 0x1000 } },
    ];
    const raw = { since: '2024-07-19', bugcheck: ['0x1000007E', '50'], module: ['A.sys', 'b.sys@0x66-1-1000'], build: ['10.0.22631.3880'] };
    expect(
      fleetOptions(['a'], { ...raw, blamed: ['C.SYS'], model: ['X 1'], bios: ['1.0'], site: ['Graz', 'Wien'], machine: ['PC-1'] }),
    ).toMatchObject({
      filter: {
        sinceMs: Date.UTC(2024, 6, 19),
        bugchecks: ['0x7e', '0x50'],
        modules: ['c.sys'],
        loaded,
        osBuilds: [22_631],
        models: ['X 1'],
        biosVersions: ['1.0'],
        sites: ['Graz', 'Wien'],
        machineNames: ['PC-1'],
      },
    });
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
