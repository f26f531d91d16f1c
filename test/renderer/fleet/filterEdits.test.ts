import { describe, expect, it } from 'vitest';
import {
  chosen,
  chosenWithout,
  isChosen,
  isLoadedIn,
  toggled,
  toggledLoaded,
  versionOf,
  withIncident,
  withoutValue,
} from '../../../renderer/views/fleet/filterEdits.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';

const version = { timestamp: 1, checksum: 2, sizeBytes: 3 };

describe('editing a filter', () => {
  it('adds a value and takes it back, without a trace', () => {
    const one = toggled({ kinds: ['driver'] }, 'sites', 'Graz');
    expect(one).toEqual({ kinds: ['driver'], sites: ['Graz'] });
    expect(toggled(one, 'sites', 'Wien').sites).toEqual(['Graz', 'Wien']);
    expect(toggled(one, 'sites', 'Graz')).toEqual({ kinds: ['driver'] });
    const pair = toggled({}, 'hardware', { manufacturer: null, model: 'X1' });
    expect(toggled(pair, 'hardware', { manufacturer: null, model: 'X1' })).toEqual({});
  });

  it('keeps one build of a module, and several modules', () => {
    const a = { name: 'a.sys', version };
    const filter = toggledLoaded(toggledLoaded({}, { name: 'b.sys', version: null }), a);
    expect(filter.loaded).toEqual([{ name: 'b.sys', version: null }, a]);
    const other = { name: 'a.sys', version: { ...version, checksum: 9 } };
    expect(toggledLoaded(filter, other).loaded).toEqual([{ name: 'b.sys', version: null }, other]);
    expect([isLoadedIn(filter, a), isLoadedIn(filter, other), isLoadedIn(filter, { name: 'a.sys', version: null })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(toggledLoaded(toggledLoaded(filter, a), { name: 'b.sys', version: null })).toEqual({});
  });

  it('takes back one value, or a condition that is one', () => {
    const filter: FleetFilter = { sinceMs: 5, sites: ['Graz', 'Wien'] };
    expect(withoutValue(filter, 'sites', 0)).toEqual({ sinceMs: 5, sites: ['Wien'] });
    expect(withoutValue({ sites: ['Graz'] }, 'sites', 0)).toEqual({});
    expect(withoutValue(filter, 'sinceMs', null)).toEqual({ sites: ['Graz', 'Wien'] });
  });

  it('narrows to an incident: its time, last crash included, and the module behind it', () => {
    const incident = { onset: '2024-07-19T04:09:00.000Z', end: '2024-07-19T05:27:00.000Z', culprit: null };
    const [sinceMs, untilMs] = [Date.UTC(2024, 6, 19, 4, 9), Date.UTC(2024, 6, 19, 5, 27) + 1];
    expect(withIncident({ sites: ['Graz'] }, incident)).toEqual({ sites: ['Graz'], sinceMs, untilMs });
    const culprit = { module: 'a.sys', version: null, score: null };
    expect(withIncident({ modules: ['b.sys'] }, { ...incident, culprit }).modules).toEqual(['a.sys']);
  });

  it('chooses values of a breakdown, each in its own condition', () => {
    const row = (value: string | null, label: string | null = null) => ({ value, label });
    expect(chosen({}, 'os-build', row('22631'))).toEqual({ osBuilds: [22_631] });
    expect(chosen({}, 'model', row(null, 'ASUS'))).toEqual({ hardware: [{ manufacturer: 'ASUS', model: null }] });
    expect(chosen({}, 'machine', row('name:PC', 'PC'))).toEqual({ machines: ['name:PC'] });
    expect(chosen({}, 'bios', row(''))).toEqual({ biosVersions: [''] });
    const filter = chosen({}, 'kind', row('driver'));
    expect([isChosen(filter, 'kind', row('driver')), isChosen(filter, 'kind', row('hardware'))]).toEqual([true, false]);
    expect([isChosen(filter, 'site', row(null)), isChosen(filter, 'model', row(null)), chosen(filter, 'site', row(null))]).toEqual([
      null,
      null,
      filter,
    ]);
  });

  it('finds what is chosen and not listed', () => {
    expect(chosenWithout({ osBuilds: [1, 2] }, 'os-build', [{ value: '1', label: null }])).toEqual([{ value: '2', label: null }]);
    expect(chosenWithout({ machines: ['k'] }, 'machine', [{ value: 'k', label: 'PC' }])).toEqual([]);
    const hardware = [{ manufacturer: 'Dell', model: 'X' }];
    expect(chosenWithout({ hardware }, 'model', [{ value: 'X', label: 'HP' }])).toEqual([{ value: 'X', label: 'Dell' }]);
  });

  it('reads the numbers of a build', () => {
    expect(versionOf({ timestamp: '0x10', checksum: '0xff', sizeBytes: 4096 })).toEqual({ timestamp: 16, checksum: 255, sizeBytes: 4096 });
    expect(versionOf(null)).toBeNull();
  });
});
