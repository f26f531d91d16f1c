import type { DuckDBConnection } from '@duckdb/node-api';
import type { DriverBuild, DriverSet } from '../../../shared/fleet/crashRecord.ts';
import { buildKey } from '../../../shared/fleet/driverSet.ts';
import { appendRows } from './appendRows.ts';
import { membersOf } from './members.ts';
import { readRows } from './readRows.ts';
import { numberAt, textAt } from './rows.ts';
import { buildOf } from './sql/builds.ts';
import { texts } from './statement.ts';

/** Numbers by what they stand for. */
export type Numbers = ReadonlyMap<string, number>;

/** The numbers of machines by their keys; new machines get the next ones. Runs in the caller's transaction, as all here does. */
export async function machineNumbers(connection: DuckDBConnection, keys: Iterable<string>): Promise<Numbers> {
  return (await labelNumbers(connection, 'machine', keys)).numbers;
}

/** The numbers of driver sets by their ids; new sets are stored with their members. */
export async function driverSetNumbers(connection: DuckDBConnection, sets: Iterable<DriverSet>): Promise<Numbers> {
  const byId = new Map([...sets].map((set) => [set.id, set]));
  const { numbers, added } = await labelNumbers(connection, 'driver_set', byId.keys());
  const fresh = added.flatMap((id) => byId.get(id) ?? []);
  const drivers = await driverNumbers(
    connection,
    fresh.flatMap((set) => set.drivers),
  );
  const members = fresh.flatMap((set) => membersOf(set).map((member) => ({ ...member, setId: numberIn(numbers, set.id) })));
  await appendRows(
    connection,
    'driver_set_member',
    [
      { name: 'set_id', type: 'INTEGER', pick: ({ setId }) => setId },
      { name: 'driver_id', type: 'INTEGER', pick: ({ build }) => numberIn(drivers, buildKey(build)) },
      { name: 'first_of_name', type: 'BOOLEAN', pick: ({ isFirst }) => isFirst },
    ],
    members,
  );
  return numbers;
}

/** The numbers of builds by `buildKey`; new builds get the next ones. */
export async function driverNumbers(connection: DuckDBConnection, builds: Iterable<DriverBuild>): Promise<Numbers> {
  const wanted = new Map([...builds].map((build) => [buildKey(build), build]));
  const names = new Set([...wanted.values()].map((build) => build.name));
  const sql = 'SELECT id, name, time_stamp, check_sum, size_bytes FROM driver WHERE name IN (SELECT unnest($names))';
  const known = names.size === 0 ? [] : await readRows(connection, { sql, parameters: { names: texts(names) } });
  const numbers = new Map(known.map((row) => [buildKey(buildOf(row)), numberAt(row, 'id')]));
  const fresh = [...wanted].filter(([key]) => !numbers.has(key));
  let next = await nextNumber(connection, 'driver');
  for (const [key] of fresh) numbers.set(key, next++);
  await appendRows(
    connection,
    'driver',
    [
      { name: 'id', type: 'INTEGER', pick: ([key]) => numberIn(numbers, key) },
      { name: 'name', type: 'VARCHAR', pick: ([, build]) => build.name },
      { name: 'time_stamp', type: 'UINTEGER', pick: ([, build]) => build.timestamp },
      { name: 'check_sum', type: 'UINTEGER', pick: ([, build]) => build.checksum },
      { name: 'size_bytes', type: 'UINTEGER', pick: ([, build]) => build.sizeBytes },
    ],
    fresh,
  );
  return numbers;
}

export function numberIn(numbers: Numbers, key: string): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`no number for ${key}`);
  return number;
}

interface LabelNumbers {
  readonly numbers: Numbers;
  /** Labels that were not there before. */
  readonly added: readonly string[];
}

async function labelNumbers(
  connection: DuckDBConnection,
  table: 'machine' | 'driver_set',
  labels: Iterable<string>,
): Promise<LabelNumbers> {
  const wanted = new Set(labels);
  if (wanted.size === 0) return { numbers: new Map(), added: [] };
  const sql = `SELECT id, label FROM ${table} WHERE label IN (SELECT unnest($labels))`;
  const known = await readRows(connection, { sql, parameters: { labels: texts(wanted) } });
  const numbers = new Map(known.map((row) => [textAt(row, 'label'), numberAt(row, 'id')]));
  const added = [...wanted].filter((label) => !numbers.has(label));
  let next = await nextNumber(connection, table);
  for (const label of added) numbers.set(label, next++);
  await appendRows(
    connection,
    table,
    [
      { name: 'id', type: 'INTEGER', pick: (label) => numberIn(numbers, label) },
      { name: 'label', type: 'VARCHAR', pick: (label) => label },
    ],
    added,
  );
  return { numbers, added };
}

async function nextNumber(connection: DuckDBConnection, table: 'machine' | 'driver_set' | 'driver'): Promise<number> {
  const [row] = await readRows(connection, { sql: `SELECT coalesce(max(id), 0) + 1 AS next FROM ${table}`, parameters: {} });
  return row ? numberAt(row, 'next') : 1;
}
