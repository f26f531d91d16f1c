import type { FleetFilter, Reference } from '../../../shared/fleet/fleetStore.ts';
import type { Database } from './database.ts';
import { readRows } from './readRows.ts';
import type { Row } from './rows.ts';
import { sidesOf } from './sql/sides.ts';
import type { Statement } from './statement.ts';

/** Comparisons kept at a time; a table has a row for each machine that crashed, about 30 bytes. */
const MOST = 8;

/**
 * Asks about the machines of a comparison. A ranking asks some twenty times about the same two sides, and finding them takes longer
 * than anything asked about them, so they are kept in temporary tables until something is stored.
 */
export function sideTables(database: Database) {
  /** Names by comparison, the one used last at the end. */
  let tables = new Map<string, string>();
  let seen = 0;
  let made = 0;

  return (target: FleetFilter, reference: Reference, make: (sides: Statement) => Statement): Promise<Row[]> =>
    database.ask(async (connection) => {
      const stale = database.changes !== seen;
      seen = database.changes;
      const dropped = stale ? [...tables.values()] : [];
      if (stale) tables = new Map();
      const sides = sidesOf(target, reference);
      const key = JSON.stringify(sides);
      let table = tables.get(key);
      tables.delete(key);
      if (table === undefined) {
        const [oldest] = tables;
        if (oldest && tables.size >= MOST) {
          tables.delete(oldest[0]);
          dropped.push(oldest[1]);
        }
        table = `side_${made++}`;
        await readRows(connection, {
          sql: `CREATE TEMP TABLE ${table} AS WITH ${sides.sql} SELECT * FROM side`,
          parameters: sides.parameters,
        });
      }
      tables.set(key, table);
      for (const name of dropped) await connection.run(`DROP TABLE ${name}`);
      return readRows(connection, make({ sql: `side AS (SELECT * FROM ${table})`, parameters: {} }));
    });
}
