import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDuckdbStore } from '../../../../electron/node/fleet/duckdbStore.ts';
import { openStore } from '../../../../electron/node/fleet/openStore.ts';
import type { FleetStoreError } from '../../../../electron/node/fleet/storeError.ts';
import type { FleetStore } from '../../../../shared/fleet/fleetStore.ts';
import { kill, saidBy, startChild } from '../../../fleet/childFleet.ts';
import { makeFleet } from '../../../fleet/fleetData.ts';
import { answersOf, filtersFor } from '../../../fleet/questions.ts';
import { item } from '../../../fleet/records.ts';
import { testFolder } from '../../helpers/testFolder.ts';

async function openHere(location: string): Promise<FleetStore> {
  const store = await openStore(location);
  onTestFinished(() => store.close());
  return store;
}

/** The error of opening what cannot be opened, as `code: message` without the folder. */
async function refusal(location: string, options?: Parameters<typeof openStore>[1]): Promise<string> {
  const error = await openStore(location, options).then(
    () => null,
    (reason: FleetStoreError) => reason,
  );
  return `${error?.code}: ${error?.message.replaceAll(/\/\S*\/fl-test-[^/\s]*\//g, '')}`;
}

describe('a store in a file', () => {
  it('gives the same answers when it is opened again', async () => {
    const file = join(testFolder(), 'fleet.db');
    const fleet = makeFleet({ crashes: 150, machines: 30, driverSets: 9, seed: 5 });
    const filters = filtersFor(fleet.map(({ crash }) => crash)).slice(0, 3);
    const store = await openStore(file);
    await store.ingest(fleet.slice(0, 100));
    const before = await answersOf(store, filters);
    await store.close();

    const again = await openHere(file);
    expect(await answersOf(again, filters)).toEqual(before);
    expect(await again.ingest(fleet)).toEqual({ stored: 50, duplicates: 100 });
  });

  it('leaves nothing beside the file', async () => {
    const folder = testFolder();
    const store = await openStore(join(folder, 'fleet.db'));
    await store.ingest(makeFleet({ crashes: 50, machines: 5, driverSets: 3, seed: 5 }));
    await store.close();
    expect(readdirSync(folder)).toEqual(['fleet.db']);
  });

  it('writes what was asked for before it closes', async () => {
    const file = join(testFolder(), 'fleet.db');
    const store = await openStore(file);
    const ingests = [store.ingest([item(1)]), store.ingest([item(2)])];
    await store.close();
    await Promise.all(ingests);
    expect(await (await openHere(file)).totals({})).toMatchObject({ crashes: 2 });
  });

  it('can be opened in a folder with odd characters', async () => {
    const folder = join(testFolder(), "o'brien md:x ü 東京");
    mkdirSync(folder);
    const store = await openHere(join(folder, 'f.db'));
    expect(await store.ingest([item(1)])).toMatchObject({ stored: 1 });
  });

  it('is made anew where a process was killed while it made the file', async () => {
    const folder = testFolder({ 'empty.db': '' });
    await (await openStore(join(folder, 'cut.db'))).close();
    truncateSync(join(folder, 'cut.db'), 4096);
    for (const name of ['empty.db', 'cut.db']) {
      expect(await (await openHere(join(folder, name))).ingest([item(1)])).toMatchObject({ stored: 1 });
    }
  });
});

describe('a store that cannot be opened', () => {
  it('is open in another process: says in which', async () => {
    const file = join(testFolder(), 'fleet.db');
    const child = startChild('hold', file);
    onTestFinished(() => kill(child));
    await saidBy(child, 'open');
    expect(await refusal(file)).toBe(`in-use: fleet.db is already open in process ${child.pid}`);
    await kill(child);
    expect(await (await openHere(file)).totals({})).toMatchObject({ crashes: 0 });
  });

  it('is open in this process, under whatever name', async () => {
    const folder = testFolder();
    const store = await openStore(join(folder, 'fleet.db'));
    expect(await refusal(join(folder, '.', 'x', '..', 'fleet.db'))).toBe('in-use: fleet.db is already open in this process');
    await store.close();
    await openHere(join(folder, 'fleet.db'));
  });

  it('is something else', async () => {
    const sqlite = `SQLite format 3\0${'\0'.repeat(9000)}`;
    const folder = testFolder({ 'text.db': 'a text', 'long.db': 'x'.repeat(50_000), 'sqlite.db': sqlite, 'folder.db/a': '' });
    expect(await refusal(join(folder, 'text.db'))).toBe('not-a-store: text.db is no DuckDB file');
    expect(await refusal(join(folder, 'long.db'))).toBe('not-a-store: long.db is no DuckDB file');
    expect(await refusal(join(folder, 'sqlite.db'))).toBe('not-a-store: sqlite.db is no DuckDB file');
    expect(await refusal(join(folder, 'folder.db'))).toBe('not-a-store: folder.db is no file');
    expect(readdirSync(folder).sort()).toEqual(['folder.db', 'long.db', 'sqlite.db', 'text.db']);
  });

  it("is another program's DuckDB file, which it leaves alone", async () => {
    const file = join(testFolder(), 'other.db');
    await runSql(file, ['CREATE TABLE orders (id INTEGER)']);
    expect(await refusal(file)).toBe('not-a-store: other.db is a DuckDB file of another program, not a fleet store');
    expect(await refusal(file)).toContain('another program');
    await runSql(file, ['INSERT INTO orders VALUES (1)']);
  });

  it('is not there', async () => {
    const folder = testFolder();
    expect(await refusal(join(folder, 'no', 'fleet.db'))).toMatch(/^missing: cannot make no\/fleet.db: there is no folder /);
    expect(await refusal(join(folder, 'fleet.db'), { mustExist: true })).toBe('missing: there is no fleet store fleet.db');
    expect(existsSync(join(folder, 'fleet.db'))).toBe(false);
  });

  it('has no adapter', async () => {
    expect(await refusal('s3://bucket/x.db')).toMatch(/^unsupported: .* s3:\/\/$/);
    expect(await refusal('')).toBe('unsupported: the location of the fleet store is empty');
  });
});

describe('DuckDB', () => {
  it('has neither more threads nor more memory than asked for, and reads no other file', async () => {
    const script = `
      import { openDatabase } from './electron/node/fleet/database.ts';
      const database = await openDatabase(':memory:', { threads: 2, memoryMb: 200 });
      const [row] = await database.read({ sql: "SELECT current_setting('threads') AS threads, current_setting('memory_limit') AS memory", parameters: {} });
      const refused = await database.read({ sql: "SELECT * FROM read_text('package.json')", parameters: {} }).catch((error) => error.message);
      await database.close();
      console.log(String(row.threads), row.memory, refused);`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said).toMatch(/^2 190\.7 MiB Permission Error/);
  });

  it('spills to the disk when memory is short', async () => {
    const folder = testFolder();
    const store = await openDuckdbStore(join(folder, 'small.db'), { memoryMb: 40 });
    onTestFinished(() => store.close());
    const fleet = makeFleet({ crashes: 5000, machines: 5000, driverSets: 10, seed: 8 });
    await store.ingest(fleet);
    expect(await store.crashes({}, 1, 4000)).toHaveLength(1);
    expect((await store.groups({}, 5)).length).toBe(5);
  });

  it('keeps nothing of a batch that fails half way', async () => {
    const store = await openHere(':memory:');
    await store.ingest([item(1)]);
    const broken = item(3, { path: null as unknown as string });
    const worse = item(3, { uptimeSeconds: 'soon' as unknown as number, sizeBytes: {} as unknown as number });
    await expect(store.ingest([item(2), broken])).rejects.toThrow();
    await expect(store.ingest([item(2), worse])).rejects.toThrow();
    expect(await store.totals({})).toMatchObject({ crashes: 1 });
    expect(await store.ingest([item(2), item(3)])).toEqual({ stored: 2, duplicates: 0 });
    expect(await store.crashes({}, 9, 0)).toEqual([item(1), item(2), item(3)].map(({ crash }) => crash));
  });
});

async function runSql(file: string, statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}
