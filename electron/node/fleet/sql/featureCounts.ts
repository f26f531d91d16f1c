import { compareFeatures, PROPERTY_KINDS, type PropertyKind } from '../../../../shared/fleet/features.ts';
import type { Feature, FeatureCount, FeatureCounts } from '../../../../shared/fleet/fleetStore.ts';
import { numberAt, type Row, textAt } from '../rows.ts';
import type { Statement } from '../statement.ts';
import { buildOf } from './builds.ts';
import { PROPERTY_SQL } from './properties.ts';

/** What the row with the numbers of machines says instead of a feature. */
export const ALL = 'all';
const COUNTS = 'count(*) FILTER (WHERE is_target) AS target, count(*) FILTER (WHERE NOT is_target) AS reference';
const NO_BUILD = 'NULL AS time_stamp, NULL AS check_sum, NULL AS size_bytes';

/** Machines are counted by driver set before sets are resolved into drivers: sets are few, machines and members many. */
export function featureCountsQuery(sides: Statement): Statement {
  const sql = `
    WITH ${sides.sql},
    by_set AS (SELECT driver_set, ${COUNTS} FROM side WHERE driver_set IS NOT NULL GROUP BY driver_set),
    by_driver AS MATERIALIZED (
      SELECT m.driver_id, sum(s.target) AS target, sum(s.reference) AS reference,
        sum(CASE WHEN m.first_of_name THEN s.target ELSE 0 END) AS name_target,
        sum(CASE WHEN m.first_of_name THEN s.reference ELSE 0 END) AS name_reference
      FROM by_set s JOIN driver_set_member m ON m.set_id = s.driver_set
      GROUP BY m.driver_id
    )
    SELECT '${ALL}' AS kind, '' AS name, ${NO_BUILD}, ${COUNTS} FROM side
    UNION ALL
    SELECT 'driver', d.name, NULL, NULL, NULL, sum(b.name_target), sum(b.name_reference)
    FROM by_driver b JOIN driver d ON d.id = b.driver_id GROUP BY d.name
    UNION ALL
    SELECT 'driver-version', d.name, d.time_stamp, d.check_sum, d.size_bytes, b.target, b.reference
    FROM by_driver b JOIN driver d ON d.id = b.driver_id
    UNION ALL
    SELECT 'device', name, ${NO_BUILD}, ${COUNTS}
    FROM (SELECT is_target, unnest(string_split(devices, ' ')) AS name FROM side WHERE devices IS NOT NULL) GROUP BY name
    ${PROPERTY_KINDS.map(propertyCounts).join('')}`;
  return { sql, parameters: sides.parameters };
}

function propertyCounts(kind: PropertyKind): string {
  return `
    UNION ALL
    SELECT '${kind}', ${PROPERTY_SQL[kind]}, ${NO_BUILD}, ${COUNTS}
    FROM side WHERE ${PROPERTY_SQL[kind]} IS NOT NULL GROUP BY ${PROPERTY_SQL[kind]}`;
}

export function featureCountsOf(rows: readonly Row[]): FeatureCounts {
  const all = rows.find((row) => row.kind === ALL);
  const counts = rows.filter((row) => row !== all).map(countOf);
  return {
    targetMachines: all ? numberAt(all, 'target') : 0,
    referenceMachines: all ? numberAt(all, 'reference') : 0,
    counts: counts.sort((a, b) => compareFeatures(a.feature, b.feature)),
  };
}

function countOf(row: Row): FeatureCount {
  return { feature: featureOf(row), target: numberAt(row, 'target'), reference: numberAt(row, 'reference') };
}

function featureOf(row: Row): Feature {
  const kind = textAt(row, 'kind');
  if (kind === 'driver') return { kind, name: textAt(row, 'name') };
  if (kind === 'driver-version') return { kind, build: buildOf(row) };
  if (kind === 'device') return { kind, value: textAt(row, 'name') };
  const property = PROPERTY_KINDS.find((candidate) => candidate === kind);
  if (!property) throw new Error(`a feature of the unknown kind ${kind}`);
  return { kind: property, value: textAt(row, 'name') };
}
