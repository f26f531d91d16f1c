import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../electron/node/fleet/openStore.ts';
import { memoryStore } from '../../shared/fleet/memoryStore.ts';
import { makeFleet, makeInventory } from '../fleet/fleetData.ts';
import { answersOf, filtersFor } from '../fleet/questions.ts';
import { surviveKills } from '../fleet/surviveKills.ts';
import { engineClient, isInstalled } from './engine.ts';
import { type HttpServer, startHttpServer } from './httpServer.ts';

describe.skipIf(!isInstalled)('ClickHouse over HTTP', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-chdb-http-'));
  const engine = isInstalled ? engineClient(folder) : null;
  let server: HttpServer | null = null;
  const place = (database: string) => `clickhouse://127.0.0.1:${server?.port}/${database}`;

  beforeAll(async () => {
    if (engine) server = await startHttpServer(engine);
  });
  afterAll(async () => {
    await server?.close();
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers every question as the reference does, by the address a user gives', async () => {
    const fleet = makeFleet({ crashes: 150, machines: 40, driverSets: 12, seed: 5 });
    const inventory = makeInventory(fleet, 30, 6);
    const store = await openStore(place('crashes'));
    const reference = memoryStore();
    for (const each of [store, reference]) {
      await each.ingest(fleet);
      await each.importInventory(inventory);
    }
    expect(await store.ingest(fleet)).toEqual({ stored: 0, duplicates: 150 });
    const filters = filtersFor(fleet.map(({ crash }) => crash));
    expect(await answersOf(store, filters)).toEqual(await answersOf(reference, filters));
    await store.close();

    const again = await openStore(place('crashes'), { mustExist: true });
    expect(await again.totals({})).toEqual(await reference.totals({}));
    await again.close();
  });

  it('is as whole after ten killed writers and a repeated ingest as an undisturbed store', () => surviveKills(place('killed')));

  it('takes lists that are longer than an address may be', async () => {
    const store = await openStore(place('long_lists'));
    const ids = Array.from({ length: 5000 }, (_, index) => index.toString(16).padStart(64, '0'));
    expect(await store.known(ids)).toEqual(new Set());
    await store.close();
  });

  it('makes nothing for commands that only read', async () => {
    await expect(openStore(place('nowhere'), { mustExist: true })).rejects.toMatchObject({ name: 'FleetStoreError' });
    const databases = await engine?.query({ query: 'SELECT name FROM system.databases', format: 'JSONEachRow' });
    expect(await databases?.json()).not.toContainEqual({ name: 'nowhere' });
  });
});

it('says which server cannot be reached, without the password', async () => {
  const opening = openStore('clickhouse://ann:secret@127.0.0.1:1/f');
  await expect(opening).rejects.toThrow('cannot use the fleet store clickhouse://ann:***@127.0.0.1:1/f: ');
  await expect(opening).rejects.not.toThrow(/secret/);
});
