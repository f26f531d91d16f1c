import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type ClickHouseClient, createClient } from '@clickhouse/client';
import { clickhouseStore } from '../../electron/node/fleet/clickhouse/clickhouseStore.ts';
import type { FleetStore } from '../../shared/fleet/fleetStore.ts';

const FOLDER = import.meta.dirname;

/** Whether `npm install` was run in this folder. */
export const isInstalled = existsSync(path.join(FOLDER, 'node_modules/chdb/package.json'));

type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;
interface Chdb {
  createChdbConnection(options: { path: string }): Connection;
}

/** A client of the ClickHouse engine in this process, which can have one data folder only. */
export function engineClient(dataFolder: string): ClickHouseClient {
  const { createChdbConnection } = createRequire(path.join(FOLDER, 'package.json'))('chdb/connection') as Chdb;
  return createClient({ connection: createChdbConnection({ path: dataFolder }) });
}

/** The store in the engine's database `name`, which is made where it is missing. The engine has one current database. */
export async function openEngineStore(dataFolder: string, name = 'faultline'): Promise<FleetStore> {
  const client = engineClient(dataFolder);
  await client.command({ query: `CREATE DATABASE IF NOT EXISTS ${name}` });
  await client.command({ query: `USE ${name}` });
  return clickhouseStore(client, { place: name, cluster: null, mustExist: false });
}
