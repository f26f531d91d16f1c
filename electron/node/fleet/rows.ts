/** One row of an answer by column name. */
export type Row = Readonly<Record<string, unknown>>;

export function textAt(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column}: expected text, got ${typeof value}`);
  return value;
}

export function textOrNullAt(row: Row, column: string): string | null {
  return row[column] === null ? null : textAt(row, column);
}

/** A number; 64-bit and 128-bit integers (counts, sums, milliseconds) are within the exact range of doubles. */
export function numberAt(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  throw new TypeError(`column ${column}: expected a number, got ${typeof value}`);
}

export function numberOrNullAt(row: Row, column: string): number | null {
  return row[column] === null ? null : numberAt(row, column);
}

/** ISO 8601 of a column in milliseconds since 1970. */
export function isoAt(row: Row, column: string): string | null {
  const ms = numberOrNullAt(row, column);
  return ms === null ? null : new Date(ms).toISOString();
}

/** The row of an answer that always has one. */
export function theOne(rows: readonly Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error('an answer without a row');
  return row;
}
