import { describe, expect, it } from 'vitest';
import { checkedParams } from '../../../shared/api/contract.ts';
import { filterIn, MOST_LOADED, MOST_VALUES } from '../../../shared/api/fleetFilter.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';

const EVERYTHING: Required<FleetFilter> = {
  sinceMs: 0,
  untilMs: 8_640_000_000_000_000,
  signatures: ['0x50|a.sys+0x1'],
  bugchecks: ['0x50'],
  modules: ['a.sys'],
  machines: ['name:PC'],
  machineNames: ['PC'],
  sites: [''],
  models: ['X1'],
  hardware: [{ manufacturer: null, model: 'X1' }],
  biosVersions: ['1.0'],
  osBuilds: [22_631],
  kinds: ['driver'],
  loaded: [
    { name: 'a.sys', version: null },
    { name: 'b.sys', version: { timestamp: 0xffffffff, checksum: 0, sizeBytes: 1 } },
  ],
};

describe('the filter that crosses to the analyzer', () => {
  it('has every field of the filter', () => {
    expect(filterIn(EVERYTHING)).toEqual(EVERYTHING);
    expect(filterIn({})).toEqual({});
    expect(checkedParams('breakdown', { filter: EVERYTHING, module: null })).toEqual({ filter: EVERYTHING, module: null });
  });

  it.each([
    [null],
    [{ strange: 1 }],
    [{ sinceMs: null }],
    [{ sinceMs: undefined }],
    [{ sinceMs: Number.NaN }],
    [{ untilMs: 1.5 }],
    [{ untilMs: 8_640_000_000_000_001 }],
    [{ modules: 'a.sys' }],
    [{ modules: [1] }],
    [{ modules: ['x'.repeat(1025)] }],
    [{ modules: Array.from({ length: MOST_VALUES + 1 }, String) }],
    [{ osBuilds: [-1] }],
    [{ osBuilds: [2 ** 32] }],
    [{ hardware: [{ manufacturer: 'Dell' }] }],
    [{ hardware: [{ manufacturer: 'Dell', model: 'X1', more: 1 }] }],
    [{ loaded: [{ name: '', version: null }] }],
    [{ loaded: [{ name: 'a.sys' }] }],
    [{ loaded: [{ name: 'a.sys', version: { timestamp: 1, checksum: 1 } }] }],
    [{ loaded: Array.from({ length: MOST_LOADED + 1 }, (_, index) => ({ name: `${index}.sys`, version: null })) }],
  ])('is refused when it is %j', (value) => {
    expect(filterIn(value)).toBeNull();
    expect(() => checkedParams('fleet', { filter: value })).toThrow(/^fleet: /);
  });

  it('is one thing in all three questions', () => {
    for (const method of ['fleet', 'timeline'] as const)
      expect(checkedParams(method, { filter: EVERYTHING })).toEqual({ filter: EVERYTHING });
    expect(() => checkedParams('breakdown', { filter: {}, module: '' })).toThrow(/^breakdown: /);
    expect(() => checkedParams('timeline', { filter: {}, sinceMs: 1 })).toThrow(/^timeline: /);
  });
});
