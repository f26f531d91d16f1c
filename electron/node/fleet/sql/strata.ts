import type { StoredFeature } from '../../../../shared/fleet/features.ts';
import type { StratumCount } from '../../../../shared/fleet/fleetStore.ts';
import { numberAt, numberOrNullAt, type Row, textOrNullAt } from '../rows.ts';
import { type Parameter, type Statement, text, texts } from '../statement.ts';
import { loads, loadsBuild } from './loads.ts';
import { PROPERTY_SQL } from './properties.ts';

/**
 * Machines of both sides by OS build and model, split by each of the features; a machine has a feature when it has any of its list.
 * `sides`: common table expressions that end in `side`, in the SQL of the database that is asked.
 */
export function strataQuery(sides: Statement, features: readonly (readonly StoredFeature[])[]): Statement {
  const conditions = features.map(hasAny);
  const judged = conditions.map(({ sql }, index) => `, coalesce(${sql}, FALSE) AS has_${index}`);
  const counts = features.map(
    (_, index) => `,
      count(*) FILTER (WHERE is_target AND has_${index}) AS target_${index}, count(*) FILTER (WHERE NOT is_target AND has_${index}) AS reference_${index}`,
  );
  const sql = `
    WITH ${sides.sql},
    judged AS (SELECT is_target, os_build, model${judged.join('')} FROM side)
    SELECT os_build, model, count(*) FILTER (WHERE is_target) AS target_all, count(*) FILTER (WHERE NOT is_target) AS reference_all${counts.join('')}
    FROM judged
    GROUP BY os_build, model
    ORDER BY os_build NULLS LAST, model NULLS LAST`;
  return { sql, parameters: Object.assign({}, sides.parameters, ...conditions.map(({ parameters }) => parameters)) };
}

/** A condition on `side`: NULL or false where the machine has none of the features. `question` keeps the parameters of several apart. */
function hasAny(features: readonly StoredFeature[], question: number): Statement {
  const parameters: Record<string, Parameter> = {};
  const parts: string[] = [];
  const names = features.flatMap((feature) => (feature.kind === 'driver' ? [feature.name] : []));
  if (names.length > 0) {
    parameters[`names_${question}`] = texts(names);
    parts.push(loads('driver_set', `d.name IN (SELECT unnest($names_${question}))`));
  }
  features.forEach((feature, index) => {
    if (feature.kind === 'driver') return;
    const id = `${question}_${index}`;
    const part = feature.kind === 'driver-version' ? loadsBuild('driver_set', feature.build, id) : propertyPart(feature, id);
    parts.push(part.sql);
    Object.assign(parameters, part.parameters);
  });
  return { sql: parts.length === 0 ? 'FALSE' : `(${parts.map((part) => `coalesce(${part}, FALSE)`).join(' OR ')})`, parameters };
}

function propertyPart(feature: Extract<StoredFeature, { value: string }>, id: string): Statement {
  const sql = feature.kind === 'device' ? among(`$value_${id}`) : `${PROPERTY_SQL[feature.kind]} = $value_${id}`;
  return { sql, parameters: { [`value_${id}`]: text(feature.value) } };
}

/** Whether the device is one of those of the machine, which stand in a row with a space between them. */
function among(device: string): string {
  return `position(concat(' ', ${device}, ' ') IN concat(' ', devices, ' ')) > 0 AND devices IS NOT NULL`;
}

/** What a row says of the feature with this place in the question. */
export function stratumOf(row: Row, feature: number): StratumCount {
  return {
    osBuild: numberOrNullAt(row, 'os_build'),
    model: textOrNullAt(row, 'model'),
    targetWith: numberAt(row, `target_${feature}`),
    targetAll: numberAt(row, 'target_all'),
    referenceWith: numberAt(row, `reference_${feature}`),
    referenceAll: numberAt(row, 'reference_all'),
  };
}
