import type { DirectEvidence, FleetFilter } from '../../../../shared/fleet/fleetStore.ts';
import { compareEvidence } from '../../../../shared/fleet/order.ts';
import { numberAt, type Row, textAt } from '../rows.ts';
import type { Statement } from '../statement.ts';
import { buildOf } from './builds.ts';
import { conditionOf } from './condition.ts';

/** Blamed and loaded crashes are counted apart, then put together by module and build. */
export function directEvidenceQuery(filter: FleetFilter): Statement {
  const where = conditionOf(filter);
  const sql = `
    WITH chosen AS MATERIALIZED (SELECT c.machine_id, c.module, c.blamed_driver, c.driver_set FROM crash c WHERE ${where.sql}),
    by_set AS (SELECT driver_set, count(*) AS crashes FROM chosen WHERE driver_set IS NOT NULL GROUP BY driver_set),
    by_driver AS (
      SELECT m.driver_id, sum(s.crashes) AS crashes
      FROM by_set s JOIN driver_set_member m ON m.set_id = s.driver_set
      GROUP BY m.driver_id
    ),
    counted AS (
      SELECT module, blamed_driver AS driver_id, count(*) AS blamed, count(DISTINCT machine_id) AS blamed_machines, 0 AS loaded
      FROM chosen WHERE module IS NOT NULL GROUP BY module, blamed_driver
      UNION ALL
      SELECT d.name, d.id, 0, 0, b.crashes FROM by_driver b JOIN driver d ON d.id = b.driver_id
    ),
    summed AS (
      SELECT module, driver_id, sum(blamed) AS blamed, sum(blamed_machines) AS blamed_machines, sum(loaded) AS loaded
      FROM counted GROUP BY module, driver_id
    )
    SELECT s.module, s.blamed, s.blamed_machines, s.loaded, d.name, d.time_stamp, d.check_sum, d.size_bytes
    FROM summed s LEFT JOIN driver d ON d.id = s.driver_id`;
  return { sql, parameters: where.parameters };
}

export function directEvidenceOf(rows: readonly Row[]): DirectEvidence[] {
  return rows.map(evidenceOf).sort(compareEvidence);
}

function evidenceOf(row: Row): DirectEvidence {
  return {
    module: textAt(row, 'module'),
    build: row.name === null ? null : buildOf(row),
    blamed: numberAt(row, 'blamed'),
    blamedMachines: numberAt(row, 'blamed_machines'),
    loaded: numberAt(row, 'loaded'),
  };
}
