import { describe, expect, it } from 'vitest';
import { matchesFilter, matchesMachine } from '../../../shared/fleet/filter.ts';
import { memoryStore } from '../../../shared/fleet/memoryStore.ts';
import { storeView } from '../../../shared/fleet/storeView.ts';
import { makeFleet, makeInventory } from '../../fleet/fleetData.ts';
import { answersOf, filtersFor } from '../../fleet/questions.ts';

const fleet = makeFleet({ crashes: 250, machines: 40, driverSets: 12, seed: 9 });
const inventory = makeInventory(fleet, 40, 2);

describe('storeView', () => {
  it.each([
    { osBuilds: [19_045, 22_631] },
    { sites: ['Berlin', 'Wien', "o'brien", 'Büro'], kinds: ['driver', 'unknown', 'hardware'] },
    { loaded: [{ name: 'drv3.sys', version: null }] },
  ])('answers as a store that holds nothing else: %j', async (within) => {
    const [whole, part] = [memoryStore(), memoryStore()];
    await whole.ingest(fleet);
    await whole.importInventory(inventory);
    await part.ingest(fleet.filter(({ crash, driverSet }) => matchesFilter(within, crash, driverSet?.drivers ?? [])));
    await part.importInventory(inventory.filter((machine) => matchesMachine(within, machine)));
    expect((await part.totals({})).crashes).toBeGreaterThan(5);
    const filters = filtersFor(fleet.map(({ crash }) => crash));
    expect(await answersOf(storeView(whole, { within }), filters)).toEqual(await answersOf(part, filters));
  });

  it('asks before each question whether to go on', async () => {
    let isOver = false;
    const view = storeView(memoryStore(), {
      within: {},
      check() {
        if (isOver) throw new Error('over');
      },
    });
    expect(await view.totals({})).toMatchObject({ crashes: 0 });
    isOver = true;
    await expect(view.totals({})).rejects.toThrow('over');
    await expect(view.blameCounts({}, 'week')).rejects.toThrow('over');
  });
});
