import { beforeAll, describe, expect, it } from 'vitest';
import { fleetBreakdown } from '../../../electron/node/fleetBreakdown.ts';
import { fleetReport } from '../../../electron/node/fleetReport.ts';
import { sessionFleet } from '../../../electron/node/session/fleetOf.ts';
import type { FleetFilter, FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { memoryStore } from '../../../shared/fleet/memoryStore.ts';
import { build, item } from '../../fleet/records.ts';

const asked = (filter: FleetFilter, check?: () => void) => ({
  filter,
  groupLimit: 20,
  unreadable: 0,
  duplicates: 0,
  ...(check ? { check } : {}),
});

/** Forty machines: those of Dell have Dell's own driver loaded, nobody's crash blames it. */
async function twoMakers(): Promise<FleetStore> {
  const store = memoryStore();
  const own = (maker: string) => [build('common.sys'), build(`${maker}own.sys`)];
  await store.ingest(
    Array.from({ length: 40 }, (_, index) => {
      const maker = index % 2 === 0 ? 'dell' : 'hp';
      const kind = index % 3 === 0 ? ('driver' as const) : ('unknown' as const);
      const fields = { machine: `m${index}`, site: maker, manufacturer: maker, model: maker, biosVersion: maker, kind };
      return item(index, { ...fields, module: kind === 'driver' ? 'common.sys' : null, osBuild: 19_045 }, own(maker));
    }),
  );
  return store;
}

describe('the report on a part of a fleet', () => {
  let store: FleetStore;
  beforeAll(async () => {
    store = await twoMakers();
  });

  it.each([{ sites: ['dell'] }, { models: ['dell'] }, { biosVersions: ['dell'] }, { loaded: [{ name: 'dellown.sys', version: null }] }])(
    'does not suspect what all machines asked about have, and others not: %j',
    async (filter: FleetFilter) => {
      const answer = await fleetReport(store, asked(filter));
      expect(answer.totals).toMatchObject({ crashes: 20, machines: 20, inStore: 40 });
      const own = answer.culprits.find(({ module }) => module === 'dellown.sys');
      expect(own?.score ?? 0).toBeLessThan(0.1);
      expect(answer.factors).toEqual([]);
      expect(answer.limits[0]).toMatch(/^machines were compared among those asked about only/);
    },
  );

  it('looks at no crash outside the filter, whatever the analysis adds to it', async () => {
    const filter = { kinds: ['driver'], sites: ['dell'] };
    const seen: FleetFilter[] = [];
    const watched: FleetStore = {
      ...store,
      totals(asks) {
        seen.push(asks);
        return store.totals(asks);
      },
    };
    const { totals, groups } = await fleetReport(watched, asked(filter));
    expect(groups.reduce((sum, { crashes }) => sum + crashes, 0)).toBe(totals.crashes);
    // The whole store is asked for its size once.
    expect(seen.filter(({ sites }) => sites === undefined)).toEqual([{}]);
    for (const { kinds } of seen) expect((kinds ?? ['driver']).filter((kind) => kind !== 'driver')).toEqual([]);
  });

  it('ends when nobody waits for it', async () => {
    let questions = 0;
    const check = () => {
      if (++questions > 3) throw new Error('enough');
    };
    await expect(fleetReport(store, asked({}, check))).rejects.toThrow('enough');
  });
});

describe('the breakdown', () => {
  it('leaves each property its own conditions out, and counts beside the whole store', async () => {
    const { totals, properties } = await fleetBreakdown(await twoMakers(), { sites: ['dell'], kinds: ['driver'] }, null);
    expect(totals).toMatchObject({ crashes: 7, machines: 7, allCrashes: 40, allMachines: 40 });
    const rows = (name: string) =>
      properties.find(({ property }) => property === name)?.rows.map(({ value, crashes, all }) => [value, crashes, all]);
    expect(rows('site')).toEqual([
      ['dell', 7, 20],
      ['hp', 7, 20],
    ]);
    expect(rows('kind')).toEqual([
      ['unknown', 13, 26],
      ['driver', 7, 14],
    ]);
    expect(rows('model')).toEqual([['dell', 7, 20]]);
  });

  it('follows the builds of the driver that is blamed most, or of the one asked for', async () => {
    const store = memoryStore();
    const [first, second] = [build('a.sys', 1), build('a.sys', 2)];
    await store.ingest([
      item(1, { module: 'a.sys', machine: 'm1' }, [first]),
      item(2, { module: 'a.sys', machine: 'm2' }, [second]),
      item(3, { module: 'b.sys', machine: 'm3' }, [second, build('b.sys')]),
    ]);
    const { name: _, ...version } = first;
    const { versions } = await fleetBreakdown(store, { loaded: [{ name: 'a.sys', version }] }, null);
    expect(versions?.module).toBe('a.sys');
    expect(versions?.rows.map(({ build: one, crashes, blamed }) => [one.timestamp, crashes, blamed])).toEqual([
      [2, 2, 1],
      [1, 1, 1],
    ]);
    expect((await fleetBreakdown(store, {}, 'b.sys')).versions?.rows).toMatchObject([{ crashes: 1, blamed: 1 }]);
    expect((await fleetBreakdown(store, { kinds: [] }, null)).versions).toBeNull();
  });
});

describe('questions of a session', () => {
  it('are passed over when nobody waits any more', async () => {
    const fleet = sessionFleet(twoMakers, () => []);
    const gone = { aborted: true };
    await expect(fleet.ask({}, gone)).rejects.toThrow('nobody waits');
    await expect(fleet.breakdown({}, null, gone)).rejects.toThrow('nobody waits');
    expect((await fleet.breakdown({ sites: ['hp'] }, null)).totals).toMatchObject({ crashes: 20, allCrashes: 40 });
    let looked = 0;
    const leaving = {
      get aborted() {
        return ++looked > 9;
      },
    };
    await expect(fleet.ask({}, leaving)).rejects.toThrow('nobody waits');
    expect(looked).toBe(10);
    expect(await fleet.timeline({ sites: ['none'] })).toMatchObject({ bars: [] });
    await fleet.close();
  });
});
