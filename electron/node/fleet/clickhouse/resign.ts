import { CRASH_COLUMNS } from '../columns.ts';
import { texts } from '../statement.ts';
import type { ClickhouseDatabase } from './database.ts';

/** Crashes that get their new signatures together; more would make one request too large. */
const TOGETHER = 20_000;

/**
 * Gives crashes new signatures by id: writes their rows anew with a later version, `TOGETHER` at a time. ClickHouse has no
 * transaction over several of those; a run that is cut short is repeated.
 */
export async function resignCrashes(database: ClickhouseDatabase, signatures: ReadonlyMap<string, string>): Promise<void> {
  const given = [...signatures];
  for (let from = 0; from < given.length; from += TOGETHER) {
    const part = given.slice(from, from + TOGETHER);
    await database.run({
      sql: RESIGN,
      parameters: { ids: texts(part.map(([id]) => id)), signatures: texts(part.map(([, signature]) => signature)) },
    });
  }
}

const names = CRASH_COLUMNS.map((column) => column.name);
const NEW_SIGNATURE = 'transform(c.id, $ids, $signatures, c.signature)';
const RESIGN = `
  INSERT INTO crash (${names.join(', ')}, row_version)
  SELECT ${names.map((name) => (name === 'signature' ? NEW_SIGNATURE : `c.${name}`)).join(', ')}, c.row_version + 1
  FROM crash c
  WHERE c.id IN (SELECT unnest($ids)) AND c.signature <> ${NEW_SIGNATURE}
  SETTINGS final = 1`;
