import type { FleetFilter, Reference } from '../../../../shared/fleet/fleetStore.ts';
import type { Statement } from '../statement.ts';
import { conditionOf, inventoryCondition } from './condition.ts';

/** Before every time a dump can have. */
export const NEVER = '(-9007199254740991)';
const FACTS = 'driver_set, os_build, model, bios_version, cpu, site, microcode, devices';

/**
 * Common table expressions that end in `side`: every machine of a comparison once, with `is_target` and what it was made of at its
 * last crash on its side. The last crash is found by its time first; only where several have that time, ids decide.
 */
export function sidesOf(target: FleetFilter, reference: Reference): Statement {
  const where = conditionOf(target);
  const within = conditionOf(reference.within ?? {}, 'within');
  const machines = inventoryCondition(reference.within ?? {}, 'of');
  const isOthers = reference.kind === 'others';
  const sql = `
    flagged AS (
      SELECT c.id, c.machine_id, c.machine_name, coalesce(c.crash_time_ms, ${NEVER}) AS time_ms, coalesce(${where.sql}, FALSE) AS is_target,
        ${columns('c')}
      FROM crash c
      WHERE ${within.sql}
    ),
    machine_side AS (
      SELECT machine_id, bool_or(is_target) AS is_target,
        max(time_ms) FILTER (WHERE is_target) AS target_ms, max(time_ms) FILTER (WHERE NOT is_target) AS other_ms
      FROM flagged
      GROUP BY machine_id
    ),
    latest AS (
      SELECT f.*, row_number() OVER (PARTITION BY f.machine_id ORDER BY f.id DESC) AS place
      FROM flagged f JOIN machine_side m ON m.machine_id = f.machine_id AND m.is_target = f.is_target
        AND f.time_ms = CASE WHEN m.is_target THEN m.target_ms ELSE m.other_ms END
    ),
    crashed AS MATERIALIZED (SELECT machine_id, machine_name, is_target, ${FACTS} FROM latest WHERE place = 1),
    ${isOthers ? OTHERS : inventory(machines.sql)}`;
  return { sql, parameters: { ...where.parameters, ...within.parameters, ...(isOthers ? {} : machines.parameters) } };
}

const OTHERS = `side AS MATERIALIZED (SELECT is_target, ${FACTS} FROM crashed)`;

/** Inventories know machines by name where dumps may know them by their hardware. */
function inventory(condition: string): string {
  return `side AS MATERIALIZED (
      SELECT TRUE AS is_target, ${FACTS} FROM crashed WHERE is_target
      UNION ALL
      SELECT FALSE, ${columns('i')}
      FROM inventory i JOIN machine m ON m.id = i.machine_id
      WHERE i.machine_id NOT IN (SELECT machine_id FROM crashed WHERE is_target)
        AND m.label NOT IN (SELECT 'name:' || machine_name FROM crashed WHERE is_target)
        AND ${condition}
    )`;
}

function columns(table: string): string {
  return FACTS.split(', ')
    .map((column) => `${table}.${column}`)
    .join(', ');
}
