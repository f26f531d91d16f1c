import type { ClickHouseClient } from '@clickhouse/client';
import { serial } from '../../serial.ts';
import type { Row } from '../rows.ts';
import type { Parameter, Statement } from '../statement.ts';

export type Cell = string | number | boolean | null;

/** A ClickHouse database of ours. */
export interface ClickhouseDatabase {
  read(statement: Statement): Promise<Row[]>;
  /** Writes wait for each other. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** Adds rows in one insert, which other readers see as a whole. */
  insert(table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void>;
  run(statement: Statement): Promise<void>;
  /** Waits for what is under way; everything asked for later fails. */
  close(): Promise<void>;
}

/** Only the latest row of each key; NULL where a join finds nothing; joins of spread tables run on all shards. */
const READING = `SETTINGS final = 1, join_use_nulls = 1, distributed_product_mode = 'global', cast_keep_nullable = 1,
  output_format_json_quote_64bit_integers = 0`;
const TYPES: Readonly<Record<Parameter['kind'], string>> = {
  text: 'String',
  texts: 'Array(String)',
  numbers: 'Array(Float64)',
  whole: 'Int64',
};

export function clickhouseDatabase(client: ClickHouseClient): ClickhouseDatabase {
  const writes = serial();
  const under = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const checkOpen = () => {
    if (closing) throw new Error('the fleet store is closed');
  };

  function tracked<T>(work: Promise<T>): Promise<T> {
    under.add(work);
    return work.finally(() => under.delete(work));
  }
  async function close(): Promise<void> {
    await writes.settled();
    await Promise.allSettled(under);
    await client.close();
  }
  async function ask({ sql, parameters }: Statement): Promise<Row[]> {
    const answer = await client.query({ query: `${sql}\n${READING}`, query_params: valuesOf(parameters), format: 'JSONEachRow' });
    return answer.json<Row>();
  }

  return {
    async read(statement) {
      checkOpen();
      return tracked(ask(translated(statement)));
    },
    async write(work) {
      checkOpen();
      return writes.run(work);
    },
    async insert(table, columns, rows) {
      const [first, ...rest] = columns;
      if (first === undefined || rows.length === 0) return;
      await client.insert({ table, columns: [first, ...rest], values: rows, format: 'JSONCompactEachRow' });
    },
    async run(statement) {
      const { sql, parameters } = translated(statement);
      await client.command({ query: sql, query_params: valuesOf(parameters) });
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Statements are written in SQL that both databases understand, but for how values and lists stand in it. */
function translated({ sql, parameters }: Statement): Statement {
  const typed = sql.replace(/\$(\w+)/g, (_, name: string) => {
    const parameter = parameters[name];
    if (!parameter) throw new Error(`no value for $${name}`);
    return `{${name}:${TYPES[parameter.kind]}}`;
  });
  return { sql: typed.replaceAll('unnest(', 'arrayJoin('), parameters };
}

function valuesOf(parameters: Statement['parameters']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
