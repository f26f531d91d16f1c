import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../../renderer/views/fleet/chips.ts';
import { filterOfHash, hashOf, isFleetHash } from '../../../renderer/views/fleet/filterHash.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';

const ODD = ["o'brien & sons", '100%_', '', ' ', '#?=+', 'a\0b', '東京', '😀'];
const EVERYTHING: Required<FleetFilter> = {
  sinceMs: 1_721_361_000_000,
  untilMs: 1_721_370_000_001,
  signatures: ['0x50|a.sys+0x1', ...ODD],
  bugchecks: ['0x50', '0xd1'],
  modules: ['a.sys', 'odd name&=.sys'],
  machines: ['name:PC'],
  machineNames: ['PC'],
  sites: ODD,
  models: ['X1'],
  hardware: [
    { manufacturer: null, model: 'X|1"' },
    { manufacturer: 'Dell Inc.', model: null },
  ],
  biosVersions: ['1.0'],
  osBuilds: [22_631, 19_045],
  kinds: ['driver'],
  loaded: [
    { name: 'a.sys', version: null },
    { name: 'b.sys', version: { timestamp: 0xffffffff, checksum: 0, sizeBytes: 4096 } },
  ],
};

describe('a filter in the address', () => {
  it('comes back as it was, every condition', () => {
    expect(filterOfHash(hashOf(EVERYTHING))).toEqual(EVERYTHING);
    for (const [name, value] of Object.entries(EVERYTHING)) expect(filterOfHash(hashOf({ [name]: value }))).toEqual({ [name]: value });
    expect(filterOfHash(hashOf({}))).toEqual({});
  });

  it('can be read by people', () => {
    expect(hashOf({})).toBe('#fleet');
    expect(hashOf({ osBuilds: [22_631], modules: ['a.sys'], loaded: [{ name: 'b.sys', version: null }] })).toBe(
      '#fleet?blamed=a.sys&module=b.sys&build=22631',
    );
  });

  it.each([
    '',
    '#triage',
    '#fleetwood',
    '#fleet?',
    '#fleet?build=many',
    '#fleet?since=tomorrow',
    '#fleet?hardware={',
    '#fleet?module=a@b',
    '#fleet?strange=1',
  ])('is none in %j', (hash) => {
    expect(filterOfHash(hash)).toEqual({});
  });

  it('knows its own screen', () => {
    expect(['#fleet', '#fleet?site=x', '', '#fleets', '#triage'].map(isFleetHash)).toEqual([true, true, false, false, false]);
  });
});

describe('chips', () => {
  it('say every condition, and each can be taken back by itself', () => {
    const chips = chipsOf(EVERYTHING);
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
    const values = Object.values(EVERYTHING).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
    expect(chips).toHaveLength(values + 1);
    for (const { without } of chips) expect(chipsOf(without)).toHaveLength(chips.length - 1);
  });

  it('name what they are about', () => {
    const text = (filter: FleetFilter) => chipsOf(filter).map(({ about, value }) => `${about} ${value}`);
    expect(text({ sinceMs: Date.UTC(2024, 6, 19, 4, 10), untilMs: Date.UTC(2024, 6, 19, 5, 0, 7) })).toEqual([
      'time (UTC) from 2024-07-19 04:10, before 2024-07-19 05:00:07',
    ]);
    expect(
      text({ kinds: ['os-component'], hardware: [{ manufacturer: 'ASUS', model: null }], sites: [''], machines: ['name:PC-1'] }),
    ).toEqual(['verdict Windows itself', 'model ASUS, model not known', 'site an empty text', 'machine PC-1']);
    expect(text({ loaded: EVERYTHING.loaded })).toEqual(['loaded module a.sys', 'loaded module b.sys build 0xffffffff']);
  });
});
