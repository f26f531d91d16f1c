import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tableStatements } from '../../electron/node/fleet/clickhouse/schema.ts';
import { storeContract } from '../fleet/storeContract.ts';
import { engineClient, isInstalled, openEngineStore } from './engine.ts';

if (isInstalled) {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-chdb-'));
  let opened = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A new database of the one engine; the contract has one store open at a time. */
  const openEmpty = () => openEngineStore(folder, `fleet_${opened++}`);
  storeContract('ClickHouse', openEmpty);

  it('understands the statements for a cluster', async () => {
    const client = engineClient(folder);
    for (const sql of tableStatements('prod')) {
      const answer = await client.query({ query: `EXPLAIN AST ${sql}`, format: 'JSONEachRow' });
      expect(JSON.stringify(await answer.json())).toContain('CreateQuery');
    }
    await client.close();
  });
} else {
  describe('ClickHouse', () => {
    it.skip('passes the contract: run `npm install` in test/clickhouse first', () => undefined);
  });
}
