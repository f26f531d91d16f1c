import type { FleetFilter, Reference } from '../../../../shared/fleet/fleetStore.ts';
import { conditionOf, inventoryCondition } from '../sql/condition.ts';
import { NEVER } from '../sql/sides.ts';
import type { Statement } from '../statement.ts';

const FACTS = ['driver_set', 'os_build', 'model', 'bios_version', 'cpu', 'site', 'microcode', 'devices'];
const facts = (table: string) => FACTS.map((name) => `${table}.${name}`).join(', ');
const named = FACTS.map((name, index) => `last.${index + 1} AS ${name}`).join(', ');
/** Orders the crashes of a machine: its last one is the greatest. */
const ORDER = `coalesce(c.crash_time_ms, ${NEVER}), c.id`;

/** What `sql/sides.ts` says, in one pass: ClickHouse computes a common table expression wherever it is used. */
export function sidesOf(target: FleetFilter, reference: Reference): Statement {
  const { sql: condition, parameters } = conditionOf(target);
  const within = conditionOf(reference.within ?? {}, 'within');
  const both = { ...parameters, ...within.parameters };
  if (reference.kind === 'others') return { sql: others(condition, within.sql), parameters: both };
  const machines = inventoryCondition(reference.within ?? {}, 'of');
  return { sql: inventory(`${within.sql} AND ${condition}`, machines.sql), parameters: { ...both, ...machines.parameters } };
}

/** A crash in the target is later than any outside of it. */
function others(condition: string, within: string): string {
  return `side AS (
    SELECT is_target, ${named}
    FROM (
      SELECT c.machine_id, max(coalesce(${condition}, FALSE)) AS is_target,
        argMax((${facts('c')}), (coalesce(${condition}, FALSE), ${ORDER})) AS last
      FROM crash c
      WHERE ${within}
      GROUP BY c.machine_id
    )
  )`;
}

function inventory(condition: string, machines: string): string {
  return `target AS (
    SELECT c.machine_id AS machine_id, argMax((${facts('c')}, c.machine_name), (${ORDER})) AS last
    FROM crash c
    WHERE ${condition}
    GROUP BY c.machine_id
  ),
  side AS (
    SELECT TRUE AS is_target, ${named} FROM target
    UNION ALL
    SELECT FALSE AS is_target, ${facts('i')}
    FROM inventory i JOIN machine m ON m.id = i.machine_id
    WHERE i.machine_id NOT IN (SELECT machine_id FROM target)
      AND m.label NOT IN (SELECT concat('name:', last.${FACTS.length + 1}) FROM target)
      AND ${machines}
  )`;
}
