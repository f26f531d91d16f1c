import type { FleetFilter, FleetTotals } from '../../../../shared/fleet/fleetStore.ts';
import { isoAt, numberAt, type Row } from '../rows.ts';
import type { Statement } from '../statement.ts';
import { conditionOf } from './condition.ts';

export function totalsQuery(filter: FleetFilter): Statement {
  const where = conditionOf(filter);
  const sql = `
    SELECT count(*) AS crashes, count(DISTINCT c.machine_id) AS machines, min(c.crash_time_ms) AS first_ms, max(c.crash_time_ms) AS last_ms
    FROM crash c
    WHERE ${where.sql}`;
  return { sql, parameters: where.parameters };
}

export function totalsOf(row: Row): FleetTotals {
  return {
    crashes: numberAt(row, 'crashes'),
    machines: numberAt(row, 'machines'),
    from: isoAt(row, 'first_ms'),
    to: isoAt(row, 'last_ms'),
  };
}
