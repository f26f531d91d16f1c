import type { StoredFeature } from '../../../../shared/fleet/features.ts';
import type { StratumCount } from '../../../../shared/fleet/fleetStore.ts';
import { numberAt, numberOrNullAt, type Row, textOrNullAt } from '../rows.ts';
import { type Parameter, type Statement, text, texts, whole } from '../statement.ts';
import { PROPERTY_SQL } from './properties.ts';

/** `sides`: common table expressions that end in `side`, in the SQL of the database that is asked. */
export function strataQuery(sides: Statement, anyOf: readonly StoredFeature[]): Statement {
  const feature = hasAny(anyOf);
  const sql = `
    WITH ${sides.sql},
    judged AS (SELECT is_target, os_build, model, coalesce(${feature.sql}, FALSE) AS has_feature FROM side)
    SELECT os_build, model,
      count(*) FILTER (WHERE is_target AND has_feature) AS target_with, count(*) FILTER (WHERE is_target) AS target_all,
      count(*) FILTER (WHERE NOT is_target AND has_feature) AS reference_with, count(*) FILTER (WHERE NOT is_target) AS reference_all
    FROM judged
    GROUP BY os_build, model
    ORDER BY os_build NULLS LAST, model NULLS LAST`;
  return { sql, parameters: { ...sides.parameters, ...feature.parameters } };
}

/** A condition on `side`: NULL or false where the machine has none of the features. */
function hasAny(features: readonly StoredFeature[]): Statement {
  const parameters: Record<string, Parameter> = {};
  const parts: string[] = [];
  const names = features.flatMap((feature) => (feature.kind === 'driver' ? [feature.name] : []));
  if (names.length > 0) {
    parameters.names = texts(names);
    parts.push(loads('d.name IN (SELECT unnest($names))'));
  }
  features.forEach((feature, index) => {
    if (feature.kind === 'driver') return;
    const part = feature.kind === 'driver-version' ? buildPart(feature.build, index) : propertyPart(feature, index);
    parts.push(part.sql);
    Object.assign(parameters, part.parameters);
  });
  return { sql: parts.length === 0 ? 'FALSE' : `(${parts.map((part) => `coalesce(${part}, FALSE)`).join(' OR ')})`, parameters };
}

function buildPart(build: Extract<StoredFeature, { kind: 'driver-version' }>['build'], index: number): Statement {
  const [name, stamp, sum, size] = [`name_${index}`, `stamp_${index}`, `sum_${index}`, `size_${index}`];
  return {
    sql: loads(`d.name = $${name} AND d.time_stamp = $${stamp} AND d.check_sum = $${sum} AND d.size_bytes = $${size}`),
    parameters: {
      [name]: text(build.name),
      [stamp]: whole(build.timestamp),
      [sum]: whole(build.checksum),
      [size]: whole(build.sizeBytes),
    },
  };
}

function propertyPart(feature: Extract<StoredFeature, { value: string }>, index: number): Statement {
  return { sql: `${PROPERTY_SQL[feature.kind]} = $value_${index}`, parameters: { [`value_${index}`]: text(feature.value) } };
}

function loads(condition: string): string {
  return `driver_set IN (SELECT m.set_id FROM driver_set_member m JOIN driver d ON d.id = m.driver_id WHERE ${condition})`;
}

export function stratumOf(row: Row): StratumCount {
  return {
    osBuild: numberOrNullAt(row, 'os_build'),
    model: textOrNullAt(row, 'model'),
    targetWith: numberAt(row, 'target_with'),
    targetAll: numberAt(row, 'target_all'),
    referenceWith: numberAt(row, 'reference_with'),
    referenceAll: numberAt(row, 'reference_all'),
  };
}
