import { afterEach, describe, expect, it } from 'vitest';
import { VendorFeatureError } from '../../shared/fleet/features.ts';
import type { FleetStore } from '../../shared/fleet/fleetStore.ts';
import { memoryStore } from '../../shared/fleet/memoryStore.ts';
import { filterContract } from './filterContract.ts';
import { makeFleet, makeInventory } from './fleetData.ts';
import { answersOf, filtersFor } from './questions.ts';
import { at, build, idOf, inventoryMachine, item } from './records.ts';

const OTHERS = { kind: 'others' } as const;
const INVENTORY = { kind: 'inventory' } as const;
const DAY = 86_400_000;

/** What every adapter must do. `open` gives an empty store; the suite closes it. */
export function storeContract(name: string, open: () => Promise<FleetStore>): void {
  const opened: FleetStore[] = [];
  async function openEmpty(): Promise<FleetStore> {
    const store = await open();
    opened.push(store);
    return store;
  }
  async function storeWith(...items: readonly ReturnType<typeof item>[]): Promise<FleetStore> {
    const store = await openEmpty();
    await store.ingest(items);
    return store;
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe(`${name}: ingest`, () => {
    it('stores each crash once, the first of each id', async () => {
      const store = await openEmpty();
      const again = item(1, { machine: 'other', signature: 'other' });
      expect(await store.ingest([item(1), item(2), again])).toEqual({ stored: 2, duplicates: 1 });
      expect(await store.ingest([item(2), item(3), item(1)])).toEqual({ stored: 1, duplicates: 2 });
      expect(await store.crashes({}, 10, 0)).toEqual([item(1), item(2), item(3)].map(({ crash }) => crash));
    });

    it('changes nothing when a batch is repeated', async () => {
      const fleet = makeFleet({ crashes: 40, machines: 9, driverSets: 4, seed: 3 });
      const store = await storeWith(...fleet);
      const before = await answersOf(store, [{}]);
      expect(await store.ingest(fleet)).toEqual({ stored: 0, duplicates: 40 });
      expect(await answersOf(store, [{}])).toEqual(before);
    });

    it('takes an empty batch', async () => {
      expect(await (await openEmpty()).ingest([])).toEqual({ stored: 0, duplicates: 0 });
    });

    it('stores nothing of a batch with a crash whose driver set is missing', async () => {
      const store = await openEmpty();
      const broken = { ...item(2, {}, [build('a.sys')]), driverSet: null };
      await expect(store.ingest([item(1), broken])).rejects.toThrow(TypeError);
      expect(await store.totals({})).toMatchObject({ crashes: 0 });
      expect(await store.ingest([item(1)])).toMatchObject({ stored: 1 });
    });

    it('keeps a record as it was, whatever becomes of the object', async () => {
      const given = item(1, { frames: ['a.sys+0x1'] });
      const store = await storeWith(given);
      (given.crash.frames as string[]).push('b.sys');
      expect(await store.crashes({}, 1, 0)).toMatchObject([{ frames: ['a.sys+0x1'] }]);
    });

    it('knows which ids are there', async () => {
      const store = await storeWith(item(1), item(2));
      expect(await store.known([idOf(2), idOf(3), idOf(2)])).toEqual(new Set([idOf(2)]));
      expect(await store.known([])).toEqual(new Set());
    });
  });

  filterContract(name, storeWith);

  describe(`${name}: questions`, () => {
    it('says nothing of an empty store', async () => {
      const store = await openEmpty();
      expect(await store.totals({})).toEqual({ crashes: 0, machines: 0, from: null, to: null });
      expect(await store.groups({}, 10)).toEqual([]);
      expect(await store.timeline({}, DAY)).toEqual([]);
      expect(await store.crashes({}, 10, 0)).toEqual([]);
      expect(await store.builds('a.sys', {})).toEqual([]);
      expect(await store.directEvidence({})).toEqual([]);
      expect(await store.blameCounts({}, 'week')).toEqual([]);
      expect(await store.propertyCounts('site', {}, {}, 9)).toEqual({ values: 0, rows: [] });
      const nothing = { targetMachines: 0, referenceMachines: 0, counts: [] };
      expect(await store.featureCounts({}, OTHERS)).toEqual(nothing);
      expect(await store.featureCounts({}, INVENTORY)).toEqual(nothing);
      expect(await store.strata({}, OTHERS, { kind: 'driver', name: 'a.sys' })).toEqual([]);
    });

    it('totals crashes, machines and the span of time', async () => {
      const timeless = item(3, { crashTimeMs: null });
      const store = await storeWith(item(1, { crashTimeMs: at(2) }), item(2, { machine: 'm2', crashTimeMs: at(-1) }), timeless);
      expect(await store.totals({})).toEqual({
        crashes: 3,
        machines: 2,
        from: '2024-07-18T00:00:00.000Z',
        to: '2024-07-21T00:00:00.000Z',
      });
    });

    it('groups by signature and labels a group as its last crash', async () => {
      const store = await storeWith(
        item(1, { signature: 'b', crashTimeMs: at(0) }),
        item(2, { signature: 'b', crashTimeMs: at(1), module: 'old.sys' }),
        item(3, { signature: 'b', crashTimeMs: at(1), module: null, bugcheck: '0xd1', kind: 'unknown', machine: 'm2' }),
        item(4, { signature: 'c', crashTimeMs: null, machine: 'm2' }),
        item(5, { signature: 'a', crashTimeMs: null }),
      );
      const lone = { bugcheck: '0x50', module: 'evil.sys', kind: 'driver', crashes: 1, machines: 1, firstSeen: null, lastSeen: null };
      const [firstSeen, lastSeen] = ['2024-07-19T00:00:00.000Z', '2024-07-20T00:00:00.000Z'];
      const groups = [
        { signature: 'b', bugcheck: '0xd1', module: null, kind: 'unknown', crashes: 3, machines: 2, firstSeen, lastSeen },
        { signature: 'a', ...lone },
        { signature: 'c', ...lone },
      ];
      expect(await store.groups({}, 10)).toEqual(groups);
      expect(await store.groups({}, 2)).toEqual(groups.slice(0, 2));
      expect(await store.groups({}, 0)).toEqual([]);
    });

    it('sorts texts by code point', async () => {
      const store = await storeWith(item(1, { signature: '😀' }), item(2, { signature: '\uffee' }), item(3, { signature: 'a' }));
      expect((await store.groups({}, 3)).map((group) => group.signature)).toEqual(['a', '\uffee', '😀']);
    });

    it('counts crashes and machines by span, also before 1970', async () => {
      const store = await storeWith(
        item(1, { crashTimeMs: at(1, 1) }),
        item(2, { crashTimeMs: at(1, DAY - 1) }),
        item(3, { crashTimeMs: -1 }),
        item(4, { crashTimeMs: null }),
      );
      expect(await store.timeline({}, DAY)).toEqual([
        { startMs: -DAY, crashes: 1, machines: 1 },
        { startMs: at(1), crashes: 2, machines: 1 },
      ]);
      await expect(store.timeline({}, 7 * 60_000)).rejects.toThrow(RangeError);
    });

    it('pages through crashes from the newest to those without a time', async () => {
      const times = [null, at(1), at(2), at(1), null];
      const store = await storeWith(...times.map((crashTimeMs, index) => item(9 - index, { crashTimeMs })));
      const ids = async (limit: number, offset: number) => (await store.crashes({}, limit, offset)).map((crash) => crash.id);
      expect(await ids(10, 0)).toEqual([7, 6, 8, 5, 9].map(idOf));
      expect(await ids(2, 2)).toEqual([8, 5].map(idOf));
      expect(await ids(Number.POSITIVE_INFINITY, 5)).toEqual([]);
      await expect(store.crashes({}, -1, 0)).rejects.toThrow(RangeError);
      await expect(store.crashes({}, 1, 0.5)).rejects.toThrow(RangeError);
    });

    it('follows the builds of a driver', async () => {
      const [first, second] = [build('evil.sys', 1), build('evil.sys', 2)];
      const store = await storeWith(
        item(1, { crashTimeMs: at(3) }, [first]),
        item(2, { crashTimeMs: at(1) }, [second, build('other.sys')]),
        item(3, { crashTimeMs: at(2), machine: 'm2' }, [second, first]),
        item(4, { crashTimeMs: at(0) }, [build('other.sys')]),
      );
      expect(await store.builds('evil.sys', {})).toEqual([
        { build: second, firstSeenMs: at(1), lastSeenMs: at(2), crashes: 2, machines: 2 },
        { build: first, firstSeenMs: at(2), lastSeenMs: at(3), crashes: 2, machines: 2 },
      ]);
      expect(await store.builds('evil.sys', { machines: ['m2'] })).toHaveLength(2);
    });

    it('says how often each build was blamed and loaded', async () => {
      const evil = build('evil.sys');
      const store = await storeWith(
        item(1, { blamedBuild: evil }, [evil, build('calm.sys')]),
        item(2, { blamedBuild: evil }, [evil]),
        item(3, { module: 'evil.sys', machine: 'm2' }),
        item(4, { module: null }, [build('calm.sys')]),
      );
      expect(await store.directEvidence({})).toEqual([
        { module: 'calm.sys', build: build('calm.sys'), blamed: 0, blamedMachines: 0, loaded: 2 },
        { module: 'evil.sys', build: null, blamed: 1, blamedMachines: 1, loaded: 0 },
        { module: 'evil.sys', build: evil, blamed: 2, blamedMachines: 1, loaded: 2 },
      ]);
    });
  });

  describe(`${name}: comparison`, () => {
    const [bad, calm] = [build('bad.sys'), build('calm.sys')];

    it('counts each machine once, by its last crash on its side', async () => {
      const store = await storeWith(
        // In the target twice: the later crash of these counts, a later one outside the target does not.
        item(1, { machine: 'a', kind: 'driver', crashTimeMs: at(1), model: 'old' }, [calm]),
        item(2, { machine: 'a', kind: 'driver', crashTimeMs: at(2), model: 'new' }, [bad]),
        item(3, { machine: 'a', kind: 'unknown', crashTimeMs: at(3), model: 'other' }, [calm]),
        // Outside twice, at equal times: the greater id counts; a crash without a time never does.
        item(5, { machine: 'b', kind: 'unknown', crashTimeMs: at(1), model: 'right' }, [calm]),
        item(4, { machine: 'b', kind: 'unknown', crashTimeMs: at(1), model: 'wrong' }, [bad]),
        item(6, { machine: 'b', kind: 'unknown', crashTimeMs: null, model: 'never' }, [bad]),
      );
      const { targetMachines, referenceMachines, counts } = await store.featureCounts({ kinds: ['driver'] }, OTHERS);
      expect([targetMachines, referenceMachines]).toEqual([1, 1]);
      expect(counts).toEqual([
        { feature: { kind: 'driver', name: 'bad.sys' }, target: 1, reference: 0 },
        { feature: { kind: 'driver', name: 'calm.sys' }, target: 0, reference: 1 },
        { feature: { kind: 'driver-version', build: bad }, target: 1, reference: 0 },
        { feature: { kind: 'driver-version', build: calm }, target: 0, reference: 1 },
        { feature: { kind: 'model', value: 'new' }, target: 1, reference: 0 },
        { feature: { kind: 'model', value: 'right' }, target: 0, reference: 1 },
        { feature: { kind: 'os-build', value: '19045' }, target: 1, reference: 1 },
      ]);
    });

    it('counts a driver once where two of its builds are loaded', async () => {
      const store = await storeWith(
        item(1, {}, [build('bad.sys', 1), build('bad.sys', 2)]),
        item(2, { machine: 'm2' }, [build('bad.sys', 2)]),
      );
      const { counts } = await store.featureCounts({}, OTHERS);
      expect(counts.slice(0, 3).map(({ feature, target }) => [feature.kind, target])).toEqual([
        ['driver', 2],
        ['driver-version', 1],
        ['driver-version', 2],
      ]);
    });

    it('compares with the inventory but for the machines that are in the target', async () => {
      const store = await storeWith(
        item(1, { machine: 'hash', machineName: 'PC-1', site: 'x' }, [bad]),
        item(2, { machine: 'name:PC-2', kind: 'unknown' }),
      );
      await store.importInventory([
        inventoryMachine('hash', { drivers: [calm] }),
        inventoryMachine('name:PC-1', { drivers: [calm] }),
        inventoryMachine('name:PC-2', { drivers: [bad], site: 'replaced' }),
      ]);
      await store.importInventory([
        inventoryMachine('name:PC-2', { drivers: [calm, calm], site: 'x' }),
        inventoryMachine('name:PC-3', { site: 'twice' }),
        inventoryMachine('name:PC-3', { site: null }),
      ]);
      const counts = await store.featureCounts({ kinds: ['driver'] }, INVENTORY);
      expect([counts.targetMachines, counts.referenceMachines]).toEqual([1, 2]);
      expect(counts.counts).toContainEqual({ feature: { kind: 'driver', name: 'calm.sys' }, target: 0, reference: 1 });
      expect(counts.counts.filter(({ feature }) => feature.kind === 'site')).toEqual([
        { feature: { kind: 'site', value: 'x' }, target: 1, reference: 1 },
      ]);
      expect(await store.totals({})).toMatchObject({ crashes: 2, machines: 2 });
    });

    it('compares anew after something was stored, signed anew or imported', async () => {
      const store = await storeWith(item(1, { machine: 'a', kind: 'driver' }, [bad]), item(2, { machine: 'b', kind: 'unknown' }, [calm]));
      const machines = async (filter: Parameters<FleetStore['featureCounts']>[0], reference: typeof OTHERS | typeof INVENTORY) => {
        const { targetMachines, referenceMachines } = await store.featureCounts(filter, reference);
        return [targetMachines, referenceMachines];
      };
      expect(await machines({ kinds: ['driver'] }, OTHERS)).toEqual([1, 1]);
      await store.ingest([item(3, { machine: 'c', kind: 'driver' }, [bad])]);
      expect(await machines({ kinds: ['driver'] }, OTHERS)).toEqual([2, 1]);
      expect(await machines({ signatures: ['new'] }, OTHERS)).toEqual([0, 3]);
      await store.resign(new Map([[idOf(2), 'new']]));
      expect(await machines({ signatures: ['new'] }, OTHERS)).toEqual([1, 2]);
      expect(await machines({ kinds: ['driver'] }, INVENTORY)).toEqual([2, 0]);
      await store.importInventory([inventoryMachine('name:spare', { drivers: [calm] })]);
      expect(await machines({ kinds: ['driver'] }, INVENTORY)).toEqual([2, 1]);
    });

    it('splits both sides by OS build and model', async () => {
      const store = await storeWith(
        item(1, { machine: 'a', kind: 'driver', osBuild: 9600 }, [bad]),
        item(2, { machine: 'b', kind: 'driver', osBuild: 19_045 }, [bad]),
        item(3, { machine: 'c', kind: 'unknown', osBuild: 19_045 }, [calm]),
        item(4, { machine: 'd', kind: 'unknown', osBuild: 19_045, model: null }),
        item(5, { machine: 'e', kind: 'unknown', osBuild: null, model: 'Z' }, [build('bad.sys', 9)]),
      );
      const none = { targetWith: 0, targetAll: 0, referenceWith: 0, referenceAll: 0 };
      const strata = (...features: Parameters<FleetStore['strata']>[2][]) =>
        Promise.all(features.map((feature) => store.strata({ kinds: ['driver'] }, OTHERS, feature)));
      const [byName, byBuild, byEither] = await strata({ kind: 'driver', name: 'bad.sys' }, { kind: 'driver-version', build: bad }, [
        { kind: 'driver', name: 'calm.sys' },
        { kind: 'driver-version', build: bad },
        { kind: 'os-build', value: '9600' },
      ]);
      expect(byName).toEqual([
        { osBuild: 9600, model: 'Model 1', ...none, targetWith: 1, targetAll: 1 },
        { osBuild: 19_045, model: 'Model 1', targetWith: 1, targetAll: 1, referenceWith: 0, referenceAll: 1 },
        { osBuild: 19_045, model: null, ...none, referenceAll: 1 },
        { osBuild: null, model: 'Z', ...none, referenceWith: 1, referenceAll: 1 },
      ]);
      expect(byBuild?.map((row) => row.referenceWith)).toEqual([0, 0, 0, 0]);
      expect(byEither?.map((row) => [row.targetWith, row.referenceWith])).toEqual([
        [1, 0],
        [1, 1],
        [0, 0],
        [0, 0],
      ]);
    });

    it('refuses vendors, which it does not know', async () => {
      const store = await openEmpty();
      await expect(store.strata({}, OTHERS, { kind: 'vendor', value: 'Contoso' })).rejects.toThrow(VendorFeatureError);
      await expect(store.strata({}, OTHERS, [{ kind: 'vendor', value: 'Contoso' }])).rejects.toThrow(VendorFeatureError);
    });
  });

  describe(`${name}: signatures`, () => {
    it('gives crashes new signatures and passes over ids it does not have', async () => {
      const store = await storeWith(item(1), item(2), item(3));
      await store.resign(
        new Map([
          [idOf(1), "it's new"],
          [idOf(3), "it's new"],
          [idOf(9), 'nobody'],
          [idOf(2), '0x50|evil.sys+0x10'],
        ]),
      );
      await store.resign(new Map());
      expect((await store.groups({}, 9)).map(({ signature, crashes }) => [signature, crashes])).toEqual([
        ["it's new", 2],
        ['0x50|evil.sys+0x10', 1],
      ]);
      expect(await store.ingest([item(1)])).toEqual({ stored: 0, duplicates: 1 });
    });
  });

  describe(`${name}: a whole fleet`, () => {
    it('answers every question as the reference does, byte by byte', async () => {
      const fleet = makeFleet({ crashes: 400, machines: 90, driverSets: 25, seed: 20240719 });
      const inventory = makeInventory(fleet, 60, 7);
      const [store, reference] = [await openEmpty(), memoryStore()];
      for (const each of [store, reference]) {
        for (let from = 0; from < fleet.length; from += 150) await each.ingest(fleet.slice(from, from + 150));
        await each.ingest(fleet.slice(100, 200));
        await each.importInventory(inventory.slice(0, 40));
        await each.importInventory(inventory.slice(20));
      }
      const records = fleet.map(({ crash }) => crash);
      const filters = filtersFor(records);
      expect(await answersOf(store, filters)).toEqual(await answersOf(reference, filters));

      const ids = records.map((crash) => crash.id);
      expect([...(await store.known([...ids, 'x']))].sort()).toEqual([...ids].sort());
      const signatures = new Map(ids.slice(0, 120).map((id, index) => [id, `new|${index % 7}`]));
      for (const each of [store, reference]) await each.resign(signatures);
      expect(await answersOf(store, [{}, { signatures: ['new|3'] }])).toEqual(await answersOf(reference, [{}, { signatures: ['new|3'] }]));
    });

    it('answers questions that are asked at once, while it stores', async () => {
      const fleet = makeFleet({ crashes: 120, machines: 20, driverSets: 6, seed: 11 });
      const store = await openEmpty();
      const batches = [0, 1, 2, 3].map((part) => store.ingest(fleet.slice(part * 30, part * 30 + 30)));
      const totals = await Promise.all(Array.from({ length: 8 }, () => store.totals({})));
      for (const { crashes } of totals) expect(crashes % 30).toBe(0);
      await Promise.all(batches);
      expect(await store.totals({})).toMatchObject({ crashes: 120 });
    });

    it('takes no question once it is closed', async () => {
      const store = await storeWith(item(1));
      await store.close();
      await store.close();
      await expect(store.totals({})).rejects.toThrow('the fleet store is closed');
      await expect(store.ingest([item(2)])).rejects.toThrow('the fleet store is closed');
    });
  });
}
