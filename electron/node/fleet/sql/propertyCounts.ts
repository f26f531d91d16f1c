import type { CountedProperty, FleetFilter, PropertyCounts } from '../../../../shared/fleet/fleetStore.ts';
import { numberAt, type Row, textOrNullAt } from '../rows.ts';
import { type Statement, whole } from '../statement.ts';
import { conditionOf } from './condition.ts';
import { PROPERTY_SQL } from './properties.ts';

/** What tells rows apart: a column of `crash`, and one besides. `label` is what a row says besides its value, of all that has the value. */
interface Counted {
  readonly value: string;
  readonly besides: string;
  readonly label: string;
}

const NOTHING = 'CAST(NULL AS VARCHAR)';
const plain = (value: string): Counted => ({ value, besides: NOTHING, label: 'besides' });
const COUNTED: Readonly<Record<CountedProperty, Counted>> = {
  bios: plain(PROPERTY_SQL.bios),
  bugcheck: plain('bugcheck'),
  kind: plain('kind'),
  machine: { value: 'machine_id', besides: NOTHING, label: 'min(machine_name)' },
  model: { value: PROPERTY_SQL.model, besides: 'manufacturer', label: 'besides' },
  'os-build': plain('os_build'),
  site: plain(PROPERTY_SQL.site),
};

/** Crashes of the wider filter by value in one pass, those of the filter among them; only rows that have some of these get their texts. */
export function propertyCountsQuery(property: CountedProperty, filter: FleetFilter, of: FleetFilter, limit: number): Statement {
  const where = conditionOf(filter);
  const within = conditionOf(of, 'within');
  const { value, besides, label } = COUNTED[property];
  const isMachine = property === 'machine';
  const sql = `
    WITH flagged AS (
      SELECT c.${value} AS own, ${besides === NOTHING ? NOTHING : `c.${besides}`} AS besides, c.machine_id AS machine_id,
        c.machine_name AS machine_name, coalesce(${where.sql}, FALSE) AS is_own
      FROM crash c
      WHERE ${within.sql}
    ),
    counted AS (
      SELECT own, ${label} AS label, count(*) AS every, count(CASE WHEN is_own THEN 1 END) AS crashes,
        count(DISTINCT CASE WHEN is_own THEN machine_id END) AS machines
      FROM flagged
      GROUP BY own, besides
    )
    SELECT ${isMachine ? 'm.label' : property === 'os-build' ? 'CAST(n.own AS VARCHAR)' : 'n.own'} AS value, n.label AS label,
      n.crashes AS crashes, n.machines AS machines, n.every AS every, count(*) OVER () AS found
    FROM counted n${isMachine ? ' JOIN machine m ON m.id = n.own' : ''}
    WHERE n.crashes > 0
    ORDER BY machines DESC, crashes DESC, value NULLS LAST, label NULLS LAST
    LIMIT $limit`;
  return { sql, parameters: { ...where.parameters, ...within.parameters, limit: whole(limit) } };
}

export function propertyCountsOf(rows: readonly Row[]): PropertyCounts {
  const [first] = rows;
  return {
    values: first ? numberAt(first, 'found') : 0,
    rows: rows.map((row) => ({
      value: textOrNullAt(row, 'value'),
      label: textOrNullAt(row, 'label'),
      crashes: numberAt(row, 'crashes'),
      machines: numberAt(row, 'machines'),
      all: numberAt(row, 'every'),
    })),
  };
}
