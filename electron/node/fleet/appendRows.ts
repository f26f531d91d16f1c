import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { ColumnType } from './columns.ts';

export type Cell = string | number | boolean | null;

/** A column to fill and where its value comes from. */
export interface Fill<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly pick: (item: T) => Cell;
}

/**
 * Appends a row per item. Columns are matched by name, since a migrated table may have another order than a new one. Must run in
 * a transaction. When it throws, nothing of the items is left behind to be written later.
 */
export async function appendRows<T>(
  connection: DuckDBConnection,
  table: string,
  fills: readonly Fill<T>[],
  items: readonly T[],
): Promise<void> {
  if (items.length === 0) return;
  const ordered = await inTableOrder(connection, table, fills);
  const appender = await connection.createAppender(table);
  try {
    for (const item of items) {
      for (const { type, pick } of ordered) appendCell(appender, type, pick(item));
      appender.endRow();
    }
    appender.flushSync();
  } catch (error) {
    // Closing writes what is still buffered, and so would the garbage collector: after the ROLLBACK, for good.
    appender.clear();
    throw error;
  } finally {
    appender.closeSync();
  }
}

async function inTableOrder<T>(connection: DuckDBConnection, table: string, fills: readonly Fill<T>[]): Promise<Fill<T>[]> {
  const names = (await connection.run(`SELECT * FROM ${table} LIMIT 0`)).columnNames();
  return names.map((name) => {
    const fill = fills.find((candidate) => candidate.name === name);
    if (!fill) throw new Error(`table ${table} has a column ${name} that nothing fills`);
    return fill;
  });
}

function appendCell(appender: DuckDBAppender, type: ColumnType, value: Cell): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'string') appender.appendVarchar(value);
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (type === 'INTEGER') appender.appendInteger(value);
  else if (type === 'UINTEGER') appender.appendUInteger(value);
  else if (type === 'BIGINT') appender.appendBigInt(BigInt(value));
  else appender.appendDouble(value);
}
