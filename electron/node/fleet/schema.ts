import { CRASH_COLUMNS } from './columns.ts';

/** Version of the tables below. A change of a table needs the next number and a step in migrations.ts. */
export const STORE_VERSION = 2;

const crashColumns = CRASH_COLUMNS.map(({ name, type, optional }) => `${name} ${type}${optional ? '' : ' NOT NULL'}`);

/**
 * The tables of a fleet store. Texts that repeat (machines, driver sets) and builds of drivers have numbers, so a crash names its
 * drivers by one of them. There are no indexes: questions are about many crashes, and an index on the id costs more than it
 * saves. The one writer sees to it that an id is stored once.
 */
export const TABLES: readonly string[] = [
  `CREATE TABLE crash (${crashColumns.join(', ')})`,
  'CREATE TABLE machine (id INTEGER NOT NULL, label VARCHAR NOT NULL)',
  'CREATE TABLE driver_set (id INTEGER NOT NULL, label VARCHAR NOT NULL)',
  `CREATE TABLE driver (
    id INTEGER NOT NULL, name VARCHAR NOT NULL, time_stamp UINTEGER NOT NULL, check_sum UINTEGER NOT NULL, size_bytes UINTEGER NOT NULL
  )`,
  // first_of_name: this member is the first build of its name in the set; counts a driver once where two of its builds are loaded
  'CREATE TABLE driver_set_member (set_id INTEGER NOT NULL, driver_id INTEGER NOT NULL, first_of_name BOOLEAN NOT NULL)',
  `CREATE TABLE inventory (
    machine_id INTEGER NOT NULL, site VARCHAR, model VARCHAR, bios_version VARCHAR, os_build UINTEGER, cpu VARCHAR, driver_set INTEGER,
    microcode VARCHAR, devices VARCHAR
  )`,
];

/** Says what a DuckDB file is. Holds one row. */
export const VERSION_TABLE = 'faultline_store';
