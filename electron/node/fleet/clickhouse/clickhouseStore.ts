import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import type { FleetStore } from '../../../../shared/fleet/fleetStore.ts';
import { checkItem } from '../../../../shared/fleet/storeChecks.ts';
import { sqlQuestions } from '../questions.ts';
import { numberAt, theOne } from '../rows.ts';
import { FleetStoreError } from '../storeError.ts';
import { type ClickhouseAddress, clickhouseAddress, shown } from './address.ts';
import { type ClickhouseDatabase, clickhouseDatabase } from './database.ts';
import { featureCountsQuery } from './featureCounts.ts';
import { groupsQuery } from './groups.ts';
import { importMachines, ingestBatch } from './ingest.ts';
import { resignCrashes } from './resign.ts';
import { CLICKHOUSE_VERSION, migrationStatements, tableStatements } from './schema.ts';
import { sidesOf } from './sides.ts';

const REQUEST_TIMEOUT_MS = 300_000;

/** A fleet on a ClickHouse server or cluster, see `clickhouseAddress`. Makes database and tables unless they must exist. Throws FleetStoreError. */
export async function openClickhouseStore(location: string, { mustExist = false } = {}): Promise<FleetStore> {
  const address = clickhouseAddress(location, process.env);
  const place = shown(location);
  try {
    if (!mustExist) await makeDatabase(address);
    return await clickhouseStore(clientOf(address, address.database), { place, cluster: address.cluster, mustExist });
  } catch (error) {
    if (error instanceof FleetStoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FleetStoreError('failed', `cannot use the fleet store ${place}: ${reason}`, { cause: error });
  }
}

export interface ClickhouseOptions {
  /** What errors call the store. */
  readonly place: string;
  readonly cluster: string | null;
  /** Refuse a database without our tables instead of making them. */
  readonly mustExist: boolean;
}

/** The store in the client's database. It closes the client, at once when it cannot be opened. */
export async function clickhouseStore(client: ClickHouseClient, options: ClickhouseOptions): Promise<FleetStore> {
  const database = clickhouseDatabase(client);
  try {
    if (!options.mustExist) for (const sql of tableStatements(options.cluster)) await database.run({ sql, parameters: {} });
    await checkVersion(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOf(database);
}

async function makeDatabase(address: ClickhouseAddress): Promise<void> {
  const client = clientOf(address, 'default');
  try {
    const everywhere = address.cluster === null ? '' : ` ON CLUSTER ${address.cluster}`;
    await client.command({ query: `CREATE DATABASE IF NOT EXISTS ${address.database}${everywhere}` });
  } finally {
    await client.close();
  }
}

function clientOf({ url, username, password, cluster }: ClickhouseAddress, database: string): ClickHouseClient {
  return createClient({
    url,
    username,
    password,
    database,
    application: 'faultline',
    request_timeout: REQUEST_TIMEOUT_MS,
    compression: { request: true, response: true },
    // Lists of ids are longer than addresses may be.
    use_multipart_params_auto: true,
    // Errors are thrown, and told once.
    log: { level: ClickHouseLogLevel.OFF },
    clickhouse_settings: {
      // Keeps load balancers from closing connections that wait for a long answer.
      send_progress_in_http_headers: 1,
      http_headers_progress_interval_ms: String(REQUEST_TIMEOUT_MS / 3),
      // On a cluster an insert is done when the shards have it, so that the next question sees it.
      ...(cluster === null ? {} : { distributed_foreground_insert: 1 }),
    },
  });
}

async function checkVersion(database: ClickhouseDatabase, { place, cluster, mustExist }: ClickhouseOptions): Promise<void> {
  const tables = await database.read({ sql: OUR_TABLE, parameters: {} });
  if (numberAt(theOne(tables), 'tables') === 0) throw new FleetStoreError('missing', `there is no fleet store at ${place}`);
  const version = numberAt(
    theOne(await database.read({ sql: 'SELECT max(version) AS version FROM faultline_store', parameters: {} })),
    'version',
  );
  if (version === CLICKHOUSE_VERSION) return;
  if (version === 0 && !mustExist) return database.insert('faultline_store', ['version'], [[CLICKHOUSE_VERSION]]);
  if (version > 0 && version < CLICKHOUSE_VERSION) {
    for (const sql of migrationStatements(version, cluster)) await database.run({ sql, parameters: {} });
    return database.insert('faultline_store', ['version'], [[CLICKHOUSE_VERSION]]);
  }
  const versions = `its version is ${version}, this one knows ${CLICKHOUSE_VERSION}`;
  throw new FleetStoreError(
    version > CLICKHOUSE_VERSION ? 'newer' : 'not-a-store',
    `${place} was written by another Faultline: ${versions}`,
  );
}

const OUR_TABLE = `SELECT count(*) AS tables FROM system.tables WHERE database = currentDatabase() AND name = 'faultline_store'`;

function storeOf(database: ClickhouseDatabase): FleetStore {
  return {
    ...sqlQuestions((statement) => database.read(statement), {
      groupsQuery,
      featureCountsQuery,
      overSides: (target, reference, make) => database.read(make(sidesOf(target, reference))),
    }),
    async ingest(batch) {
      batch.forEach(checkItem);
      return database.write(() => ingestBatch(database, batch));
    },
    importInventory: (machines) => database.write(() => importMachines(database, machines)),
    resign: (signatures) => database.write(() => resignCrashes(database, signatures)),
    close: () => database.close(),
  };
}
