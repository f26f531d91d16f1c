import { BIGINT, DOUBLE, type DuckDBConnection, type DuckDBType, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Row } from './rows.ts';
import type { Parameter, Statement } from './statement.ts';

/** Asks DuckDB. */
export async function readRows(connection: DuckDBConnection, { sql, parameters }: Statement): Promise<Row[]> {
  const entries = Object.entries(parameters);
  const values = Object.fromEntries(entries.map(([name, parameter]) => [name, duckdbValue(parameter)]));
  const types = Object.fromEntries(entries.map(([name, parameter]) => [name, TYPES[parameter.kind]]));
  const reader = await connection.runAndReadAll(sql, values, types);
  return reader.getRowObjectsJS();
}

const TYPES: Readonly<Record<Parameter['kind'], DuckDBType>> = {
  text: VARCHAR,
  texts: LIST(VARCHAR),
  numbers: LIST(DOUBLE),
  whole: BIGINT,
};

function duckdbValue({ kind, value }: Parameter): DuckDBValue {
  if (kind === 'whole') return BigInt(value);
  return kind === 'text' ? value : listValue([...value]);
}
