import type { DuckDBConnection } from '@duckdb/node-api';
import { appendRows } from './appendRows.ts';

/** Gives crashes new signatures by id; unknown ids are passed over. Runs in the caller's transaction. */
export async function resignCrashes(connection: DuckDBConnection, signatures: ReadonlyMap<string, string>): Promise<void> {
  await connection.run('CREATE TABLE new_signature (id VARCHAR NOT NULL, signature VARCHAR NOT NULL)');
  await appendRows(
    connection,
    'new_signature',
    [
      { name: 'id', type: 'VARCHAR', pick: ([id]) => id },
      { name: 'signature', type: 'VARCHAR', pick: ([, signature]) => signature },
    ],
    [...signatures],
  );
  await connection.run(`
    UPDATE crash SET signature = n.signature FROM new_signature n
    WHERE crash.id = n.id AND crash.signature <> n.signature`);
  await connection.run('DROP TABLE new_signature');
}
