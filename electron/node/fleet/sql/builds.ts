import type { DriverBuild } from '../../../../shared/fleet/crashRecord.ts';
import type { BuildSpan, FleetFilter } from '../../../../shared/fleet/fleetStore.ts';
import { numberAt, numberOrNullAt, type Row, textAt } from '../rows.ts';
import { type Statement, text } from '../statement.ts';
import { conditionOf } from './condition.ts';

export function buildsQuery(driverName: string, filter: FleetFilter): Statement {
  const where = conditionOf(filter);
  const sql = `
    WITH loaded AS (
      SELECT m.set_id, m.driver_id FROM driver_set_member m JOIN driver d ON d.id = m.driver_id WHERE d.name = $driver
    ),
    seen AS (
      SELECT l.driver_id, count(*) AS crashes, count(DISTINCT c.machine_id) AS machines,
        min(c.crash_time_ms) AS first_ms, max(c.crash_time_ms) AS last_ms
      FROM crash c JOIN loaded l ON l.set_id = c.driver_set
      WHERE ${where.sql}
      GROUP BY l.driver_id
    )
    SELECT d.name, d.time_stamp, d.check_sum, d.size_bytes, s.crashes, s.machines, s.first_ms, s.last_ms
    FROM seen s JOIN driver d ON d.id = s.driver_id
    ORDER BY s.first_ms NULLS LAST, d.name, d.time_stamp, d.check_sum, d.size_bytes`;
  return { sql, parameters: { ...where.parameters, driver: text(driverName) } };
}

export function buildSpanOf(row: Row): BuildSpan {
  return {
    build: buildOf(row),
    firstSeenMs: numberOrNullAt(row, 'first_ms'),
    lastSeenMs: numberOrNullAt(row, 'last_ms'),
    crashes: numberAt(row, 'crashes'),
    machines: numberAt(row, 'machines'),
  };
}

/** Reads the columns `name`, `time_stamp`, `check_sum`, `size_bytes`. */
export function buildOf(row: Row): DriverBuild {
  return {
    name: textAt(row, 'name'),
    timestamp: numberAt(row, 'time_stamp'),
    checksum: numberAt(row, 'check_sum'),
    sizeBytes: numberAt(row, 'size_bytes'),
  };
}
