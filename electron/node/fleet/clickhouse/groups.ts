import type { FleetFilter } from '../../../../shared/fleet/fleetStore.ts';
import { conditionOf } from '../sql/condition.ts';
import { NEVER } from '../sql/sides.ts';
import { type Statement, whole } from '../statement.ts';

/** The rows of `sql/groups.ts`. */
export function groupsQuery(filter: FleetFilter, limit: number): Statement {
  const where = conditionOf(filter);
  const sql = `
    SELECT signature, crashes, machines, first_ms, last_ms, last.1 AS bugcheck, last.2 AS module, last.3 AS kind
    FROM (
      SELECT c.signature AS signature, count(*) AS crashes, count(DISTINCT c.machine_id) AS machines,
        min(c.crash_time_ms) AS first_ms, max(c.crash_time_ms) AS last_ms,
        argMax((c.bugcheck, c.module, c.kind), (coalesce(c.crash_time_ms, ${NEVER}), c.id)) AS last
      FROM crash c
      WHERE ${where.sql}
      GROUP BY c.signature
    )
    ORDER BY machines DESC, crashes DESC, signature
    LIMIT $limit`;
  return { sql, parameters: { ...where.parameters, limit: whole(limit) } };
}
