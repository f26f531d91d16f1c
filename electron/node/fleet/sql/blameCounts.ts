import type { BlameCount, FleetFilter } from '../../../../shared/fleet/fleetStore.ts';
import { FIRST_MONDAY_MS, WEEK_MS } from '../../../../shared/fleet/weeks.ts';
import { numberAt, numberOrNullAt, type Row, textAt, textOrNullAt } from '../rows.ts';
import { type Statement, whole } from '../statement.ts';
import { conditionOf } from './condition.ts';

export function blameCountsQuery(filter: FleetFilter, by: 'os-build' | 'week'): Statement {
  const where = conditionOf(filter);
  // As in timeline.ts: the remainder has the sign of the time.
  const time = 'c.crash_time_ms - (((c.crash_time_ms - $monday) % $week) + $week) % $week';
  const sql = `
    SELECT ${by === 'os-build' ? 'c.os_build' : time} AS bucket, c.kind AS kind, CASE WHEN c.kind = 'driver' THEN c.module END AS blamed,
      count(*) AS crashes
    FROM crash c
    WHERE ${where.sql}
    GROUP BY bucket, kind, blamed
    ORDER BY bucket NULLS LAST, kind, blamed NULLS LAST`;
  const week = { monday: whole(FIRST_MONDAY_MS), week: whole(WEEK_MS) };
  return { sql, parameters: by === 'week' ? { ...where.parameters, ...week } : where.parameters };
}

export function blameCountOf(row: Row): BlameCount {
  return {
    bucket: numberOrNullAt(row, 'bucket'),
    kind: textAt(row, 'kind'),
    module: textOrNullAt(row, 'blamed'),
    crashes: numberAt(row, 'crashes'),
  };
}
