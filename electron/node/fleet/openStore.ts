import { existsSync } from 'node:fs';
import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { isClickhouse } from './clickhouse/address.ts';
import { openClickhouseStore } from './clickhouse/clickhouseStore.ts';
import { IN_MEMORY } from './database.ts';
import { openDuckdbStore } from './duckdbStore.ts';
import { FleetStoreError } from './storeError.ts';

export interface OpenStoreOptions {
  /** Refuse a file that is not there instead of making it: for commands that only read. */
  readonly mustExist?: boolean;
}

/**
 * Opens the fleet store at a location: `clickhouse://` or `http(s)://` is a ClickHouse server, `:memory:` is a database that is gone when it is closed, a path is a DuckDB file, made when
 * it is not there. Throws FleetStoreError.
 */
export async function openStore(location: string, { mustExist = false }: OpenStoreOptions = {}): Promise<FleetStore> {
  if (isClickhouse(location)) return openClickhouseStore(location, { mustExist });
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme !== undefined) throw new FleetStoreError('unsupported', `${location}: no kind of fleet store has addresses with ${scheme}://`);
  if (location.trim() === '') throw new FleetStoreError('unsupported', 'the location of the fleet store is empty');
  if (mustExist && location !== IN_MEMORY && !existsSync(location)) {
    throw new FleetStoreError('missing', `there is no fleet store ${location}`);
  }
  return openDuckdbStore(location);
}
