import type { CrashRecord } from '../../../../shared/fleet/crashRecord.ts';
import type { FleetFilter } from '../../../../shared/fleet/fleetStore.ts';
import type { VerdictKind } from '../../../../shared/result/triageResult.ts';
import { CRASH_COLUMNS } from '../columns.ts';
import { numberAt, numberOrNullAt, type Row, textAt, textOrNullAt } from '../rows.ts';
import { type Statement, texts, whole } from '../statement.ts';
import { buildOf } from './builds.ts';
import { conditionOf } from './condition.ts';

const COLUMNS = CRASH_COLUMNS.map(({ name }) => `c.${name} AS ${name}`).join(', ');

/** First the ids of the page, then whole rows of those alone. */
export function crashesQuery(filter: FleetFilter, limit: number, offset: number): Statement {
  const where = conditionOf(filter);
  const order = 'ORDER BY c.crash_time_ms DESC NULLS LAST, c.id';
  const sql = `
    WITH page AS (SELECT c.id FROM crash c WHERE ${where.sql} ${order} LIMIT $limit OFFSET $offset)
    SELECT ${COLUMNS}, m.label AS machine, s.label AS set_label,
      d.name AS name, d.time_stamp AS time_stamp, d.check_sum AS check_sum, d.size_bytes AS size_bytes
    FROM crash c
      JOIN page p ON p.id = c.id
      JOIN machine m ON m.id = c.machine_id
      LEFT JOIN driver_set s ON s.id = c.driver_set
      LEFT JOIN driver d ON d.id = c.blamed_driver
    ${order}`;
  return { sql, parameters: { ...where.parameters, limit: whole(limit), offset: whole(offset) } };
}

export function crashOf(row: Row): CrashRecord {
  return {
    id: textAt(row, 'id'),
    machine: textAt(row, 'machine'),
    machineName: textAt(row, 'machine_name'),
    site: textOrNullAt(row, 'site'),
    crashTimeMs: numberOrNullAt(row, 'crash_time_ms'),
    uptimeSeconds: numberOrNullAt(row, 'uptime_seconds'),
    bugcheck: textAt(row, 'bugcheck'),
    parameters: textList(row, 'parameters'),
    kind: textAt(row, 'kind') as VerdictKind,
    module: textOrNullAt(row, 'module'),
    offset: textOrNullAt(row, 'blamed_offset'),
    confidence: numberAt(row, 'confidence'),
    blamedBuild: row.name === null ? null : buildOf(row),
    vendor: textOrNullAt(row, 'vendor'),
    driverClass: textOrNullAt(row, 'driver_class'),
    osBuild: numberOrNullAt(row, 'os_build'),
    architecture: textAt(row, 'architecture'),
    manufacturer: textOrNullAt(row, 'manufacturer'),
    model: textOrNullAt(row, 'model'),
    biosVersion: textOrNullAt(row, 'bios_version'),
    cpu: textOrNullAt(row, 'cpu'),
    microcode: textOrNullAt(row, 'microcode'),
    devices: textOrNullAt(row, 'devices')?.split(' ') ?? [],
    process: textOrNullAt(row, 'process'),
    frames: textList(row, 'frames'),
    signature: textAt(row, 'signature'),
    driverSet: textOrNullAt(row, 'set_label'),
    path: textAt(row, 'path'),
    sizeBytes: numberAt(row, 'file_bytes'),
    resultVersion: numberAt(row, 'result_version'),
  };
}

function textList(row: Row, column: string): string[] {
  const value: unknown = JSON.parse(textAt(row, column));
  if (!Array.isArray(value)) throw new TypeError(`column ${column}: expected a list of texts`);
  return value.map(String);
}

export function knownQuery(ids: Iterable<string>): Statement {
  return { sql: 'SELECT id FROM crash WHERE id IN (SELECT unnest($ids))', parameters: { ids: texts(ids) } };
}
