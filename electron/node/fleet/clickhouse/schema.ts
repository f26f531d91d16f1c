import { type ColumnType, CRASH_COLUMNS } from '../columns.ts';

/** Version of the tables below; stores of an older version are brought up to it by `migrationStatements`. */
export const CLICKHOUSE_VERSION = 2;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** What makes a row unique: later rows with the same key replace earlier ones. */
  readonly key: string;
  /** The column that says which of several rows is the latest; the last inserted where there is none. */
  readonly version?: string;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'String',
  // Numbers of machines, sets and drivers, see numbers.ts; and a small version number.
  INTEGER: 'UInt64',
  UINTEGER: 'UInt32',
  BIGINT: 'Int64',
  DOUBLE: 'Float64',
  BOOLEAN: 'Bool',
};

const crashColumns = CRASH_COLUMNS.map(({ name, type, optional }) => {
  const stored = optional ? `Nullable(${TYPES[type]})` : TYPES[type];
  return `${name} ${stored}`;
});

/** The tables of DuckDB's stores, with numbers that writers need not agree on (`numbers.ts`). */
const STORE_TABLES: readonly Table[] = [
  { name: 'crash', columns: [...crashColumns, 'row_version UInt64'], key: 'id', version: 'row_version' },
  { name: 'machine', columns: ['id UInt64', 'label String'], key: 'id' },
  { name: 'driver_set', columns: ['id UInt64', 'label String'], key: 'id' },
  {
    name: 'driver',
    columns: ['id UInt64', 'name String', 'time_stamp UInt32', 'check_sum UInt32', 'size_bytes UInt32'],
    key: 'id',
  },
  { name: 'driver_set_member', columns: ['set_id UInt64', 'driver_id UInt64', 'first_of_name Bool'], key: 'set_id, driver_id' },
  {
    name: 'inventory',
    columns: [
      'machine_id UInt64',
      'site Nullable(String)',
      'model Nullable(String)',
      'bios_version Nullable(String)',
      'os_build Nullable(UInt32)',
      'cpu Nullable(String)',
      'driver_set Nullable(UInt64)',
      'microcode Nullable(String)',
      'devices Nullable(String)',
    ],
    key: 'machine_id',
  },
  { name: 'faultline_store', columns: ['version UInt32'], key: 'version' },
];

/**
 * The statements that make the tables where they are not there yet. On a cluster each is a replicated table per shard, `crash_local`
 * and so on, and one over all shards, `crash`; rows of one key are on one shard, so that the later replaces the earlier.
 */
export function tableStatements(cluster: string | null): string[] {
  return STORE_TABLES.flatMap((table) => (cluster === null ? [localTable(table, table.name, '')] : clusterTables(table, cluster)));
}

/** Columns that a version added: [version, table, column]. */
const ADDED: readonly (readonly [version: number, table: string, column: string])[] = ['crash', 'inventory'].flatMap((table) => [
  [2, table, 'microcode Nullable(String)'] as const,
  [2, table, 'devices Nullable(String)'] as const,
]);

/** The statements that bring tables of version `from` up to date. Repeating them changes nothing, so writers may do it at once. */
export function migrationStatements(from: number, cluster: string | null): string[] {
  const where = cluster === null ? '' : ` ON CLUSTER ${cluster}`;
  return ADDED.filter(([version]) => version > from).flatMap(([, table, column]) =>
    (cluster === null ? [table] : [`${table}_local`, table]).map(
      (name) => `ALTER TABLE ${name}${where} ADD COLUMN IF NOT EXISTS ${column}`,
    ),
  );
}

function clusterTables(table: Table, cluster: string): string[] {
  const local = `${table.name}_local`;
  const key = table.key.split(', ')[0];
  return [
    localTable(table, local, cluster),
    `CREATE TABLE IF NOT EXISTS ${table.name} ON CLUSTER ${cluster} AS ${local}
      ENGINE = Distributed(${cluster}, currentDatabase(), ${local}, sipHash64(${key}))`,
  ];
}

function localTable({ columns, key, version = '' }: Table, name: string, cluster: string): string {
  const where = cluster === '' ? '' : ` ON CLUSTER ${cluster}`;
  const place = `'/clickhouse/tables/{shard}/{database}/${name}', '{replica}'`;
  const parts = [...(cluster === '' ? [] : [place]), ...(version === '' ? [] : [version])].join(', ');
  const engine = `${cluster === '' ? '' : 'Replicated'}ReplacingMergeTree(${parts})`;
  return `CREATE TABLE IF NOT EXISTS ${name}${where} (${columns.join(', ')}) ENGINE = ${engine} ORDER BY (${key})`;
}
