import { describe, expect, it } from 'vitest';
import type { CrashRecord, DriverBuild, IngestItem } from '../../shared/fleet/crashRecord.ts';
import type { CountedProperty, FleetFilter, FleetStore, LoadedModule } from '../../shared/fleet/fleetStore.ts';
import { memoryStore } from '../../shared/fleet/memoryStore.ts';
import { fc } from '../shared/dump/support/property.ts';
import { makeFleet, makeInventory } from './fleetData.ts';
import { at, build, idOf, inventoryMachine, item } from './records.ts';

const DAY = 86_400_000;
const RUNS = 40;
const OTHERS = { kind: 'others' } as const;
const PROPERTIES: readonly CountedProperty[] = ['bios', 'bugcheck', 'kind', 'machine', 'model', 'os-build', 'site'];

/** Conditions of a filter, and crashes counted by property: a part of the contract of stores. */
export function filterContract(name: string, storeWith: (...items: readonly IngestItem[]) => Promise<FleetStore>): void {
  describe(`${name}: filters`, () => {
    const ids = async (store: FleetStore, filter: FleetFilter) =>
      (await store.crashes(filter, 99, 0)).map(({ id }) => Number.parseInt(id, 16));

    it('tell models by their makers, unknown ones too', async () => {
      const store = await storeWith(
        item(1, { manufacturer: 'Dell', model: 'X1' }),
        item(2, { manufacturer: 'HP', model: 'X1' }),
        item(3, { manufacturer: null, model: 'X1' }),
        item(4, { manufacturer: 'Dell', model: null }),
        item(5, { manufacturer: null, model: null }),
      );
      expect(await ids(store, { models: ['X1'] })).toEqual([1, 2, 3]);
      expect(await ids(store, { hardware: [{ manufacturer: 'Dell', model: 'X1' }] })).toEqual([1]);
      expect(await ids(store, { hardware: [{ manufacturer: null, model: 'X1' }] })).toEqual([3]);
      expect(
        await ids(store, {
          hardware: [
            { manufacturer: 'Dell', model: null },
            { manufacturer: null, model: null },
          ],
        }),
      ).toEqual([4, 5]);
      expect(await ids(store, { hardware: [] })).toEqual([]);
    });

    it('find crashes with modules loaded, each of them, in any build or in one', async () => {
      const [one, two, other] = [build('a.sys', 1), build('a.sys', 2), build('b.sys')];
      const store = await storeWith(item(1, {}, [one]), item(2, {}, [two, other]), item(3, {}, [other]), item(4));
      const { name: _, ...second } = two;
      expect(await ids(store, { loaded: [{ name: 'a.sys', version: null }] })).toEqual([1, 2]);
      expect(await ids(store, { loaded: [{ name: 'a.sys', version: second }] })).toEqual([2]);
      expect(await ids(store, { loaded: [{ name: 'a.sys', version: { ...second, checksum: 9 } }] })).toEqual([]);
      const both = [one, other].map(({ name: module }): LoadedModule => ({ name: module, version: null }));
      expect(await ids(store, { loaded: both })).toEqual([2]);
      expect(await ids(store, { loaded: [] })).toEqual([1, 2, 3, 4]);
    });

    it('find firmware, and every condition holds at once', async () => {
      const store = await storeWith(
        item(1, { biosVersion: '1.0', site: 'Graz' }),
        item(2, { biosVersion: '1.1', site: 'Graz' }),
        item(3, { biosVersion: '1.1', site: 'Wien' }),
        item(4, { biosVersion: null }),
      );
      expect(await ids(store, { biosVersions: ['1.1', '1.2'] })).toEqual([2, 3]);
      expect(await ids(store, { biosVersions: ['1.1'], sites: ['Graz'] })).toEqual([2]);
    });

    it('keep a comparison among the crashes, and the machines of an inventory, that match them', async () => {
      const bad = build('bad.sys');
      const store = await storeWith(
        item(1, { machine: 'a', site: 'Graz', kind: 'driver' }, [bad]),
        item(2, { machine: 'b', site: 'Graz', kind: 'unknown' }),
        item(3, { machine: 'c', site: 'Wien', kind: 'unknown' }, [bad]),
        // Outside Graz it did not crash with a driver to blame: inside, this one does not count.
        item(4, { machine: 'd', site: 'Wien', kind: 'driver' }),
      );
      await store.importInventory([
        inventoryMachine('name:spare', { site: 'Graz' }),
        inventoryMachine('name:other', { site: 'Wien' }),
        inventoryMachine('name:nowhere'),
      ]);
      const within = { sites: ['Graz'] };
      const machines = async (filter: FleetFilter, kind: 'others' | 'inventory', inside?: FleetFilter) => {
        const counts = await store.featureCounts(filter, inside ? { kind, within: inside } : { kind });
        return [counts.targetMachines, counts.referenceMachines];
      };
      expect(await machines({ kinds: ['driver'] }, 'others')).toEqual([2, 2]);
      expect(await machines({ kinds: ['driver'] }, 'others', within)).toEqual([1, 1]);
      expect(await machines({ kinds: ['driver'] }, 'inventory', within)).toEqual([1, 1]);
      const strata = await store.strata({ kinds: ['driver'] }, { ...OTHERS, within }, { kind: 'driver', name: 'bad.sys' });
      expect(strata).toMatchObject([{ targetWith: 1, targetAll: 1, referenceWith: 0, referenceAll: 1 }]);
    });
  });

  describe(`${name}: breakdown`, () => {
    it('counts crashes and machines by property, beside those of the wider filter', async () => {
      const store = await storeWith(
        item(1, { machine: 'a', osBuild: 22_631, bugcheck: '0x50' }),
        item(2, { machine: 'a', osBuild: 22_631, bugcheck: '0x50' }),
        item(3, { machine: 'b', osBuild: 19_045, bugcheck: '0x50' }),
        item(4, { machine: 'c', osBuild: 9600, bugcheck: '0x50' }),
        item(5, { machine: 'c', osBuild: 9600, bugcheck: '0xd1' }),
        item(6, { machine: 'd', osBuild: null, bugcheck: '0x50', crashTimeMs: null }),
        item(7, { machine: 'd', osBuild: 26_100, bugcheck: '0xd1' }),
      );
      const filter = { bugchecks: ['0x50'] };
      const row = (value: string | null, crashes: number, all: number) => ({ value, label: null, crashes, machines: 1, all });
      const rows = [row('22631', 2, 2), row('19045', 1, 1), row('9600', 1, 2), row(null, 1, 1)];
      expect(await store.propertyCounts('os-build', filter, {}, 99)).toEqual({ values: 4, rows });
      expect(await store.propertyCounts('os-build', filter, {}, 2)).toEqual({ values: 4, rows: rows.slice(0, 2) });
      const timed = await store.propertyCounts('os-build', {}, { sinceMs: at(0), bugchecks: ['0xd1'] }, 9);
      expect(timed.rows).toEqual([row('26100', 1, 1), row('9600', 1, 1)]);
      expect(await store.propertyCounts('os-build', { kinds: ['hardware'] }, {}, 9)).toEqual({ values: 0, rows: [] });
      await expect(store.propertyCounts('os-build', {}, {}, 0)).rejects.toThrow(RangeError);
    });

    it('names the maker of a model and the name of a machine', async () => {
      const store = await storeWith(
        item(1, { machine: 'k1', machineName: 'PC-2', manufacturer: 'Dell', model: 'X1' }),
        item(2, { machine: 'k1', machineName: 'PC-1', manufacturer: 'HP', model: 'X1' }),
        item(3, { machine: 'k2', machineName: 'PC-3', manufacturer: null, model: 'X1' }),
      );
      const own = { crashes: 1, machines: 1, all: 1 };
      expect((await store.propertyCounts('model', {}, {}, 9)).rows).toEqual([
        { value: 'X1', label: 'Dell', ...own },
        { value: 'X1', label: 'HP', ...own },
        { value: 'X1', label: null, ...own },
      ]);
      expect((await store.propertyCounts('machine', {}, {}, 9)).rows).toEqual([
        { value: 'k1', label: 'PC-1', crashes: 2, machines: 1, all: 2 },
        { value: 'k2', label: 'PC-3', ...own },
      ]);
    });

    it('counts what is blamed, by OS build and by week', async () => {
      // 2024-07-19 was a Friday; its week began on the 15th.
      const monday = Date.UTC(2024, 6, 15);
      const store = await storeWith(
        item(1, { crashTimeMs: at(0), osBuild: 19_045, module: 'a.sys' }),
        item(2, { crashTimeMs: at(3) - 1, osBuild: 19_045, module: 'a.sys' }),
        item(3, { crashTimeMs: at(3), osBuild: 22_631, kind: 'hardware', module: 'ignored.sys' }),
        item(4, { crashTimeMs: null, osBuild: null, module: null }),
        item(5, { crashTimeMs: -1, osBuild: null, kind: 'unknown', module: null }),
      );
      expect(await store.blameCounts({}, 'week')).toEqual([
        { bucket: Date.UTC(1969, 11, 29), kind: 'unknown', module: null, crashes: 1 },
        { bucket: monday, kind: 'driver', module: 'a.sys', crashes: 2 },
        { bucket: monday + 7 * DAY, kind: 'hardware', module: null, crashes: 1 },
        { bucket: null, kind: 'driver', module: null, crashes: 1 },
      ]);
      expect(await store.blameCounts({}, 'os-build')).toEqual([
        { bucket: 19_045, kind: 'driver', module: 'a.sys', crashes: 2 },
        { bucket: 22_631, kind: 'hardware', module: null, crashes: 1 },
        { bucket: null, kind: 'driver', module: null, crashes: 1 },
        { bucket: null, kind: 'unknown', module: null, crashes: 1 },
      ]);
    });
  });

  describe(`${name}: any filter`, () => {
    it('answers as the reference does', async () => {
      const fleet = makeFleet({ crashes: 160, machines: 40, driverSets: 12, seed: 77 });
      const inventory = makeInventory(fleet, 30, 8);
      const store = await storeWith(...fleet);
      const reference = memoryStore();
      await reference.ingest(fleet);
      for (const each of [store, reference]) await each.importInventory(inventory);
      const filter = filterOf(fleet);
      let matched = 0;
      await fc.assert(
        fc.asyncProperty(filter, filter, fc.constantFrom(...PROPERTIES), async (one, other, property) => {
          const answers = async (asked: FleetStore) => [
            await asked.totals(one),
            await asked.groups(one, 20),
            await asked.timeline(one, DAY),
            await asked.propertyCounts(property, one, other, 5),
            await asked.blameCounts(one, 'week'),
            await asked.featureCounts(one, { kind: 'others', within: other }),
            await asked.featureCounts(one, { kind: 'inventory', within: other }),
            (await asked.crashes(one, 200, 0)).map(({ id }) => id),
          ];
          expect(await answers(store)).toEqual(await answers(reference));
          if ((await reference.totals(one)).crashes > 0) matched++;
        }),
        { seed: 3, numRuns: RUNS },
      );
      expect(matched).toBeGreaterThan(RUNS / 3);
    });
  });
}

/** Filters of at most three conditions, of values that the fleet has and of some that it has not: with more, hardly a crash would match. */
function filterOf(fleet: readonly IngestItem[]): fc.Arbitrary<FleetFilter> {
  const crashes = fleet.map(({ crash }) => crash);
  const list = <T>(pick: (crash: CrashRecord) => T | null, strange: T, most = 12) =>
    fc.uniqueArray(fc.constantFrom(...crashes.map(pick).filter((value) => value !== null), strange), { maxLength: most });
  const builds = fleet.flatMap(({ driverSet }) => driverSet?.drivers ?? []);
  const version = ({ name: _, ...numbers }: DriverBuild) => numbers;
  const loaded = fc
    .tuple(fc.constantFrom(...builds, build('strange.sys')), fc.boolean())
    .map(([one, exact]): LoadedModule => ({ name: one.name, version: exact ? version(one) : null }));
  const hardware = fc.constantFrom(...crashes).map(({ manufacturer, model }) => ({ manufacturer, model }));
  const time = fc.integer({ min: at(-2), max: at(22) });
  const conditions = {
    sinceMs: time,
    untilMs: time,
    signatures: list((crash) => crash.signature, "strange'; --", 20),
    bugchecks: list((crash) => crash.bugcheck, '0xffff', 4),
    modules: list((crash) => crash.module, 'strange.sys', 30),
    machines: list((crash) => crash.machine, idOf(1), 40),
    machineNames: list((crash) => crash.machineName, '', 40),
    sites: list((crash) => crash.site, '$filter_sites'),
    models: list((crash) => crash.model, '\\'),
    hardware: fc.array(hardware, { maxLength: 6 }),
    biosVersions: list((crash) => crash.biosVersion, ''),
    osBuilds: list((crash) => crash.osBuild, 0),
    kinds: list((crash) => crash.kind, 'strange', 6),
    loaded: fc.array(loaded, { maxLength: 2 }),
  } satisfies { [K in keyof Required<FleetFilter>]: fc.Arbitrary<unknown> };
  const names = Object.keys(conditions);
  return fc
    .tuple(fc.record(conditions), fc.subarray(names, { maxLength: 3 }))
    .map(([all, chosen]) => Object.fromEntries(Object.entries(all).filter(([key]) => chosen.includes(key))));
}
