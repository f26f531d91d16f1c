import type { FleetFilter, TimelineRow } from '../../../../shared/fleet/fleetStore.ts';
import { numberAt, type Row } from '../rows.ts';
import { type Statement, whole } from '../statement.ts';
import { conditionOf } from './condition.ts';

export function timelineQuery(filter: FleetFilter, spanMs: number): Statement {
  const where = conditionOf(filter);
  // The remainder has the sign of the time; adding a span and taking it again makes it positive before 1970 too.
  const sql = `
    SELECT c.crash_time_ms - ((c.crash_time_ms % $span) + $span) % $span AS start_ms, count(*) AS crashes,
      count(DISTINCT c.machine_id) AS machines
    FROM crash c
    WHERE c.crash_time_ms IS NOT NULL AND ${where.sql}
    GROUP BY start_ms
    ORDER BY start_ms`;
  return { sql, parameters: { ...where.parameters, span: whole(spanMs) } };
}

export function timelineRowOf(row: Row): TimelineRow {
  return { startMs: numberAt(row, 'start_ms'), crashes: numberAt(row, 'crashes'), machines: numberAt(row, 'machines') };
}
