import type { FleetFilter } from '../../../../shared/fleet/fleetStore.ts';
import { numbers, type Parameter, type Statement, texts, whole } from '../statement.ts';

/**
 * A filter as a condition on `crash c`. It may be NULL where a column is NULL: use it after WHERE, or through `coalesce`. Its
 * parameters begin with `filter_`.
 */
export function conditionOf(filter: FleetFilter): Statement {
  const parts: string[] = [];
  const parameters: Record<string, Parameter> = {};
  function add(name: string, parameter: Parameter | undefined, sql: string): void {
    if (!parameter) return;
    parts.push(sql);
    parameters[`filter_${name}`] = parameter;
  }
  const among = (column: string, name: string) => `c.${column} IN (SELECT unnest($filter_${name}))`;

  add('since', wholeAtLeast(filter.sinceMs), 'c.crash_time_ms >= $filter_since');
  add('until', wholeAtLeast(filter.untilMs), 'c.crash_time_ms < $filter_until');
  add('signatures', filter.signatures && texts(filter.signatures), among('signature', 'signatures'));
  add('bugchecks', filter.bugchecks && texts(filter.bugchecks), among('bugcheck', 'bugchecks'));
  add('modules', filter.modules && texts(filter.modules), among('module', 'modules'));
  add('machines', filter.machines && texts(filter.machines), `c.machine_id IN (${MACHINE_IDS})`);
  add('sites', filter.sites && texts(filter.sites), among('site', 'sites'));
  add('models', filter.models && texts(filter.models), among('model', 'models'));
  add('os_builds', filter.osBuilds && numbers(filter.osBuilds), among('os_build', 'os_builds'));
  add('kinds', filter.kinds && texts(filter.kinds), among('kind', 'kinds'));
  return { sql: parts.length === 0 ? 'TRUE' : parts.join(' AND '), parameters };
}

const MACHINE_IDS = 'SELECT id FROM machine WHERE label IN (SELECT unnest($filter_machines))';

/** Times are whole milliseconds: those from 1.5 on are those from 2 on. Times beyond what a date can hold are cut to that. */
function wholeAtLeast(ms: number | undefined): Parameter | undefined {
  if (ms === undefined) return undefined;
  if (Number.isNaN(ms)) throw new RangeError('a time of the filter is not a number');
  return whole(Math.ceil(Math.min(Math.max(ms, -LAST_MS), LAST_MS)));
}

/** One more than the last millisecond of a `Date`. */
const LAST_MS = 8_640_000_000_000_001;
