import { BIGINT, DOUBLE, type DuckDBType, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api';

/** One value for a `$name` in a statement. */
export interface Parameter {
  readonly value: DuckDBValue;
  readonly type: DuckDBType;
}

/** SQL without any value in it, and its values by name. */
export interface Statement {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export function text(value: string): Parameter {
  return { value, type: VARCHAR };
}

/** A list, to be used as `IN (SELECT unnest($name))`: a hash look-up, however long the list. */
export function texts(values: Iterable<string>): Parameter {
  return { value: listValue([...values]), type: LIST(VARCHAR) };
}

/** As double, which every number of JavaScript is; whole numbers compare with integer columns exactly. */
export function numbers(values: Iterable<number>): Parameter {
  return { value: listValue([...values]), type: LIST(DOUBLE) };
}

/** A whole number. */
export function whole(value: number): Parameter {
  return { value: BigInt(value), type: BIGINT };
}
