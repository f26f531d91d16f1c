import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type ClickHouseClient, createClient } from '@clickhouse/client';

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
