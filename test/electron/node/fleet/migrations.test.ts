import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDuckdbStore } from '../../../../electron/node/fleet/duckdbStore.ts';
import { MIGRATIONS, type Migration } from '../../../../electron/node/fleet/migrations.ts';
import { STORE_VERSION } from '../../../../electron/node/fleet/schema.ts';
import { build, item } from '../../../fleet/records.ts';
import { testFolder } from '../../helpers/testFolder.ts';

/** Nobody ever had a version 0. It lacks the column `vendor`, and its crash says so in the path; what later versions added is missing too. */
const ADDED = ['crash', 'inventory'].flatMap((table) => ['microcode', 'devices'].map((column) => [table, column] as const));
const FROM_0: Migration = {
  from: 0,
  statements: ['ALTER TABLE crash ADD COLUMN vendor VARCHAR', "UPDATE crash SET vendor = 'of ' || path"],
};

async function withSql<T>(file: string, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A file of version 0, with one crash or none. */
async function version0(withCrash: boolean): Promise<string> {
  const file = join(testFolder(), 'old.db');
  const store = await openDuckdbStore(file);
  if (withCrash) await store.ingest([item(1, { vendor: 'lost' }, [build('a.sys')])]);
  await store.close();
  await withSql(file, async (connection) => {
    await connection.run('ALTER TABLE crash DROP COLUMN vendor');
    for (const [table, column] of ADDED) await connection.run(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    await connection.run('UPDATE faultline_store SET version = 0');
  });
  return file;
}

function columnsOf(file: string): Promise<unknown> {
  const sql = `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns ORDER BY ALL`;
  return withSql(file, async (connection) => (await connection.runAndReadAll(sql)).getRowsJS());
}

describe('a store of an older version', () => {
  it('is brought up to date with its crashes', async () => {
    const file = await version0(true);
    const store = await openDuckdbStore(file, { migrations: [FROM_0, ...MIGRATIONS] });
    expect(await store.crashes({}, 9, 0)).toEqual([{ ...item(1, {}, [build('a.sys')]).crash, vendor: 'of /dumps/1.dmp' }]);
    expect(await store.ingest([item(2, { vendor: 'new' })])).toMatchObject({ stored: 1 });
    expect(await store.crashes({}, 1, 1)).toMatchObject([{ vendor: 'new' }]);
    await store.close();
    const again = await openDuckdbStore(file);
    onTestFinished(() => again.close());
    expect(await again.totals({})).toMatchObject({ crashes: 2 });
  });

  it('has the tables of a new store afterwards', async () => {
    const [old, fresh] = [await version0(false), join(testFolder(), 'new.db')];
    await (await openDuckdbStore(old, { migrations: [FROM_0, ...MIGRATIONS] })).close();
    await (await openDuckdbStore(fresh)).close();
    expect(await columnsOf(old)).toEqual(await columnsOf(fresh));
  });

  it('of version 1 keeps its crashes, without microcode and devices, and takes new ones with them', async () => {
    const file = join(testFolder(), 'one.db');
    const before = await openDuckdbStore(file);
    await before.ingest([item(1, { microcode: 'lost', devices: ['10de:2504'] })]);
    await before.close();
    await withSql(file, async (connection) => {
      for (const [table, column] of ADDED) await connection.run(`ALTER TABLE ${table} DROP COLUMN ${column}`);
      await connection.run('UPDATE faultline_store SET version = 1');
    });
    const store = await openDuckdbStore(file);
    onTestFinished(() => store.close());
    const kept = { microcode: '0x12b for 6-183-1', devices: ['10de:2504', '8086:15fa'] };
    await store.ingest([item(2, kept)]);
    expect(await store.crashes({}, 9, 0)).toMatchObject([{ microcode: null, devices: [] }, kept]);
  });

  it('stays as it was when a step fails', async () => {
    const file = await version0(true);
    const broken = { ...FROM_0, statements: [...FROM_0.statements, 'ALTER TABLE nothing ADD COLUMN x INTEGER'] };
    await expect(openDuckdbStore(file, { migrations: [broken, ...MIGRATIONS] })).rejects.toThrow(/cannot open .*old\.db: .*nothing/s);
    const store = await openDuckdbStore(file, { migrations: [FROM_0, ...MIGRATIONS] });
    onTestFinished(() => store.close());
    expect(await store.totals({})).toMatchObject({ crashes: 1 });
  });

  it('is refused when no step leads on from it', async () => {
    await expect(openDuckdbStore(await version0(false), { migrations: [] })).rejects.toThrow(
      'has version 0, which no released Faultline wrote',
    );
  });

  it('has a step for each version ever released', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: STORE_VERSION - 1 }, (_, index) => index + 1));
  });
});

it('refuses a store of a newer version', async () => {
  const file = join(testFolder(), 'new.db');
  await (await openDuckdbStore(file)).close();
  await withSql(file, (connection) => connection.run('UPDATE faultline_store SET version = 99'));
  await expect(openDuckdbStore(file)).rejects.toThrow(
    `was written by a newer Faultline: its version is 99, this one knows ${STORE_VERSION}`,
  );
});
