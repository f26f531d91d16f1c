import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrationStatements, tableStatements } from '../../electron/node/fleet/clickhouse/schema.ts';
import { item } from '../fleet/records.ts';
import { storeContract } from '../fleet/storeContract.ts';
import { engineClient, isInstalled, openEngineStore } from './engine.ts';

if (isInstalled) {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-chdb-'));
  let opened = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A new database of the one engine; the contract has one store open at a time. */
  const openEmpty = () => openEngineStore(folder, `fleet_${opened++}`);
  storeContract('ClickHouse', openEmpty);

  it('brings a store of version 1 up to date with its crashes', async () => {
    const name = `fleet_${opened++}`;
    await (await openEngineStore(folder, name)).close();
    const client = engineClient(folder);
    const run = (query: string) => client.command({ query });
    for (const table of ['crash', 'inventory']) {
      for (const column of ['microcode', 'devices']) await run(`ALTER TABLE ${name}.${table} DROP COLUMN ${column}`);
    }
    await run(`TRUNCATE TABLE ${name}.faultline_store`);
    await run(`INSERT INTO ${name}.faultline_store VALUES (1)`);
    await client.close();
    const store = await openEngineStore(folder, name);
    const kept = { microcode: '0x12b for 6-183-1', devices: ['10de:2504', '8086:15fa'] };
    await store.ingest([item(1, kept)]);
    expect(await store.crashes({}, 9, 0)).toMatchObject([kept]);
    await store.close();
  });

  it('understands the statements for a cluster', async () => {
    const client = engineClient(folder);
    for (const sql of tableStatements('prod')) {
      const answer = await client.query({ query: `EXPLAIN AST ${sql}`, format: 'JSONEachRow' });
      expect(JSON.stringify(await answer.json())).toContain('CreateQuery');
    }
    for (const sql of migrationStatements(1, 'prod')) {
      const answer = await client.query({ query: `EXPLAIN AST ${sql}`, format: 'JSONEachRow' });
      expect(JSON.stringify(await answer.json())).toContain('AlterQuery');
    }
    await client.close();
  });
} else {
  describe('ClickHouse', () => {
    it.skip('passes the contract: run `npm install` in test/clickhouse first', () => undefined);
  });
}
