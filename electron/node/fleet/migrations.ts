import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './readRows.ts';
import { numberAt, textAt } from './rows.ts';
import { STORE_VERSION, TABLES, VERSION_TABLE } from './schema.ts';
import { whole } from './statement.ts';
import { FleetStoreError } from './storeError.ts';
import { inTransaction } from './transaction.ts';

/** Turns a store of version `from` into one of version `from + 1`. */
export interface Migration {
  readonly from: number;
  readonly statements: readonly string[];
}

/** One step for each version that was ever released, oldest first. Appended columns come last; nothing depends on their order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    statements: ['crash', 'inventory'].flatMap((table) => [
      `ALTER TABLE ${table} ADD COLUMN microcode VARCHAR`,
      `ALTER TABLE ${table} ADD COLUMN devices VARCHAR`,
    ]),
  },
];

/**
 * Makes the tables in an empty database, or brings an older store up to date, one transaction per step: a process that is killed
 * leaves a store of one version or the next. Throws FleetStoreError for a database that is no fleet store or a newer one.
 */
export async function bringUpToDate(connection: DuckDBConnection, place: string, migrations = MIGRATIONS): Promise<void> {
  const tables = (await readRows(connection, { sql: TABLE_NAMES, parameters: {} })).map((row) => textAt(row, 'name'));
  if (tables.length === 0) return create(connection);
  if (!tables.includes(VERSION_TABLE)) {
    throw new FleetStoreError('not-a-store', `${place} is a DuckDB file of another program, not a fleet store`);
  }
  let version = await versionOf(connection);
  if (version > STORE_VERSION) {
    const versions = `its version is ${version}, this one knows ${STORE_VERSION}`;
    throw new FleetStoreError('newer', `${place} was written by a newer Faultline: ${versions}`);
  }
  for (; version < STORE_VERSION; version++) await step(connection, place, version, migrations);
}

const TABLE_NAMES = `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'main'`;

async function versionOf(connection: DuckDBConnection): Promise<number> {
  const [row] = await readRows(connection, { sql: `SELECT max(version) AS version FROM ${VERSION_TABLE}`, parameters: {} });
  return row ? numberAt(row, 'version') : 0;
}

async function create(connection: DuckDBConnection): Promise<void> {
  await inTransaction(connection, async () => {
    for (const statement of TABLES) await connection.run(statement);
    await connection.run(`CREATE TABLE ${VERSION_TABLE} (version INTEGER NOT NULL)`);
    await readRows(connection, { sql: `INSERT INTO ${VERSION_TABLE} VALUES ($version)`, parameters: { version: whole(STORE_VERSION) } });
  });
}

async function step(connection: DuckDBConnection, place: string, from: number, migrations: readonly Migration[]): Promise<void> {
  const migration = migrations.find((candidate) => candidate.from === from);
  if (!migration) throw new FleetStoreError('not-a-store', `${place} has version ${from}, which no released Faultline wrote`);
  await inTransaction(connection, async () => {
    for (const statement of migration.statements) await connection.run(statement);
    await readRows(connection, { sql: `UPDATE ${VERSION_TABLE} SET version = $version`, parameters: { version: whole(from + 1) } });
  });
}
