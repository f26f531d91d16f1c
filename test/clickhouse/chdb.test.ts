import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { clickhouseStore } from '../../electron/node/fleet/clickhouse/clickhouseStore.ts';
import type { FleetStore } from '../../shared/fleet/fleetStore.ts';
import { storeContract } from '../fleet/storeContract.ts';
import { engineClient, isInstalled } from './engine.ts';

if (isInstalled) {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-chdb-'));
  let opened = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A new database of the one engine; the contract has one store open at a time. */
  const openEmpty = async (): Promise<FleetStore> => {
    const client = engineClient(folder);
    const name = `fleet_${opened++}`;
    await client.command({ query: `CREATE DATABASE ${name}` });
    await client.command({ query: `USE ${name}` });
    return clickhouseStore(client, { place: name, cluster: null, mustExist: false });
  };
  storeContract('ClickHouse', openEmpty);
} else {
  describe('ClickHouse', () => {
    it.skip('passes the contract: run `npm install` in test/clickhouse first', () => undefined);
  });
}
