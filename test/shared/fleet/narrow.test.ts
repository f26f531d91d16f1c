import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../shared/fleet/filter.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { narrowed, splitFilter } from '../../../shared/fleet/narrow.ts';
import { makeFleet } from '../../fleet/fleetData.ts';
import { filtersFor } from '../../fleet/questions.ts';

const fleet = makeFleet({ crashes: 300, machines: 40, driverSets: 12, seed: 4 });
const filters = filtersFor(fleet.map(({ crash }) => crash));
const matches = (filter: FleetFilter) => fleet.map(({ crash, driverSet }) => matchesFilter(filter, crash, driverSet?.drivers ?? []));

describe('a filter narrowed by another', () => {
  it('matches what matches both, whatever they say', () => {
    for (const one of filters) {
      const [left] = [matches(one)];
      for (const other of filters) {
        const right = matches(other);
        expect(matches(narrowed(one, other))).toEqual(left.map((isLeft, index) => isLeft && right[index]));
      }
    }
  });

  it('never takes a condition for none', () => {
    expect(narrowed({ kinds: ['driver'] }, { kinds: ['hardware'] })).toEqual({ kinds: [] });
    expect(narrowed({}, {})).toEqual({});
  });
});

describe('splitFilter', () => {
  it('tells machines from their crashes, and together they are the filter', () => {
    for (const filter of filters) {
      const { ofMachines, ofCrashes } = splitFilter(filter);
      expect({ ...ofMachines, ...ofCrashes }).toEqual(filter);
      expect(matches(narrowed(ofMachines, ofCrashes))).toEqual(matches(filter));
    }
    expect(splitFilter({ sites: ['Graz'], kinds: ['driver'], sinceMs: 1, loaded: [] })).toEqual({
      ofMachines: { sites: ['Graz'], loaded: [] },
      ofCrashes: { kinds: ['driver'], sinceMs: 1 },
    });
  });
});
