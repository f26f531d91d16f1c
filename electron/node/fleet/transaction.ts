import type { DuckDBConnection } from '@duckdb/node-api';

/** Runs `work` in one transaction: either all of it is stored or, when it throws, nothing. */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {
      // A failed COMMIT has ended the transaction already; what went wrong is told by the first error.
    });
    throw error;
  }
}
