import type { FleetFilter, GroupRow } from '../../../../shared/fleet/fleetStore.ts';
import { isoAt, numberAt, type Row, textAt, textOrNullAt } from '../rows.ts';
import { type Statement, whole } from '../statement.ts';
import { conditionOf } from './condition.ts';

/** First the groups that are shown, then the last crash of each of them. */
export function groupsQuery(filter: FleetFilter, limit: number): Statement {
  const where = conditionOf(filter);
  const order = 'ORDER BY machines DESC, crashes DESC, signature';
  const sql = `
    WITH shown AS MATERIALIZED (
      SELECT c.signature, count(*) AS crashes, count(DISTINCT c.machine_id) AS machines,
        min(c.crash_time_ms) AS first_ms, max(c.crash_time_ms) AS last_ms
      FROM crash c
      WHERE ${where.sql}
      GROUP BY c.signature ${order} LIMIT $limit
    ),
    latest AS (
      SELECT c.signature, arg_max(struct_pack(bugcheck := c.bugcheck, module := c.module, kind := c.kind), c.id) AS crash
      FROM crash c JOIN shown s ON s.signature = c.signature AND s.last_ms IS NOT DISTINCT FROM c.crash_time_ms
      WHERE ${where.sql}
      GROUP BY c.signature
    )
    SELECT shown.*, latest.crash.bugcheck AS bugcheck, latest.crash.module AS module, latest.crash.kind AS kind
    FROM shown JOIN latest USING (signature)
    ${order}`;
  return { sql, parameters: { ...where.parameters, limit: whole(limit) } };
}

export function groupOf(row: Row): GroupRow {
  return {
    signature: textAt(row, 'signature'),
    bugcheck: textAt(row, 'bugcheck'),
    module: textOrNullAt(row, 'module'),
    kind: textAt(row, 'kind'),
    crashes: numberAt(row, 'crashes'),
    machines: numberAt(row, 'machines'),
    firstSeen: isoAt(row, 'first_ms'),
    lastSeen: isoAt(row, 'last_ms'),
  };
}
