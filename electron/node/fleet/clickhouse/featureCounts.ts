import { PROPERTY_KINDS } from '../../../../shared/fleet/features.ts';
import { ALL } from '../sql/featureCounts.ts';
import { PROPERTY_SQL } from '../sql/properties.ts';
import type { Statement } from '../statement.ts';

const COUNTS = 'countIf(is_target) AS target, countIf(NOT is_target) AS reference';
const NO_BUILD = 'NULL AS time_stamp, NULL AS check_sum, NULL AS size_bytes';
const PROPERTIES = PROPERTY_KINDS.map((kind) => `('${kind}', ${PROPERTY_SQL[kind]})`).join(', ');

/** The rows of `sql/featureCounts.ts`, with every machine looked at twice: once for its drivers, once for all other properties. */
export function featureCountsQuery(sides: Statement): Statement {
  const sql = `
    WITH ${sides.sql}
    SELECT property.1 AS kind, property.2 AS name, ${NO_BUILD}, ${COUNTS}
    FROM (SELECT is_target, arrayJoin([('${ALL}', ''), ${PROPERTIES}]) AS property FROM side)
    WHERE property.2 IS NOT NULL
    GROUP BY property
    UNION ALL
    SELECT 'device' AS kind, name, ${NO_BUILD}, ${COUNTS}
    FROM (SELECT is_target, arrayJoin(splitByChar(' ', assumeNotNull(devices))) AS name FROM side WHERE devices IS NOT NULL)
    GROUP BY name
    UNION ALL
    SELECT kind, name, stamp AS time_stamp, sum_of AS check_sum, size AS size_bytes, sum(machines.1) AS target, sum(machines.2) AS reference
    FROM (
      SELECT kind, d.name AS name,
        if(kind = 'driver', NULL, d.time_stamp) AS stamp, if(kind = 'driver', NULL, d.check_sum) AS sum_of,
        if(kind = 'driver', NULL, d.size_bytes) AS size,
        if(kind = 'driver', (b.name_target, b.name_reference), (b.of_target, b.of_reference)) AS machines
      FROM (
        SELECT m.driver_id AS driver_id, sum(s.target) AS of_target, sum(s.reference) AS of_reference,
          sumIf(s.target, m.first_of_name) AS name_target, sumIf(s.reference, m.first_of_name) AS name_reference
        FROM driver_set_member m
          JOIN (SELECT driver_set, ${COUNTS} FROM side WHERE driver_set IS NOT NULL GROUP BY driver_set) s ON s.driver_set = m.set_id
        GROUP BY m.driver_id
      ) b
        JOIN driver d ON d.id = b.driver_id
      ARRAY JOIN ['driver', 'driver-version'] AS kind
    )
    GROUP BY kind, name, stamp, sum_of, size`;
  return { sql, parameters: sides.parameters };
}
