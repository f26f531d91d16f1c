import type { FleetFilter, Hardware } from '../../../../shared/fleet/fleetStore.ts';
import { numbers, type Parameter, type Statement, text, texts, whole } from '../statement.ts';
import { loadsBuild, loadsName } from './loads.ts';

/** The tables a filter can be laid over. */
const CRASH = { alias: 'c', isCrash: true } as const;
const INVENTORY = { alias: 'i', isCrash: false } as const;

/**
 * A filter as a condition on `crash c`. It may be NULL where a column is NULL: use it after WHERE, or through `coalesce`. Its
 * parameters begin with `prefix`, which keeps several filters in one statement apart.
 */
export function conditionOf(filter: FleetFilter, prefix = 'filter'): Statement {
  return conditionOn(CRASH, filter, prefix);
}

/** What a filter says of machines, as a condition on `inventory i`: see `Reference.within`. */
export function inventoryCondition(filter: FleetFilter, prefix: string): Statement {
  return conditionOn(INVENTORY, filter, prefix);
}

function conditionOn({ alias, isCrash }: typeof CRASH | typeof INVENTORY, filter: FleetFilter, prefix: string): Statement {
  const parts: string[] = [];
  const parameters: Record<string, Parameter> = {};
  /** One condition; `$` in it stands for the parameter. */
  function add(name: string, parameter: Parameter | undefined, sql: string): void {
    if (!parameter) return;
    parts.push(sql.replaceAll('$', () => `$${prefix}_${name}`));
    parameters[`${prefix}_${name}`] = parameter;
  }
  const among = (column: string) => `${alias}.${column} IN (SELECT unnest($))`;

  if (isCrash) {
    add('since', wholeAtLeast(filter.sinceMs), `${alias}.crash_time_ms >= $`);
    add('until', wholeAtLeast(filter.untilMs), `${alias}.crash_time_ms < $`);
    add('signatures', filter.signatures && texts(filter.signatures), among('signature'));
    add('bugchecks', filter.bugchecks && texts(filter.bugchecks), among('bugcheck'));
    add('modules', filter.modules && texts(filter.modules), among('module'));
    add('kinds', filter.kinds && texts(filter.kinds), among('kind'));
  }
  add('machines', filter.machines && texts(filter.machines), `${alias}.machine_id IN (${MACHINE_IDS})`);
  const names = filter.machineNames;
  if (isCrash) add('names', names && texts(names), among('machine_name'));
  else add('names', names && texts(names.map((name) => `name:${name}`)), `${alias}.machine_id IN (${MACHINE_IDS})`);
  add('sites', filter.sites && texts(filter.sites), among('site'));
  add('models', filter.models && texts(filter.models), among('model'));
  add('bios', filter.biosVersions && texts(filter.biosVersions), among('bios_version'));
  add('os_builds', filter.osBuilds && numbers(filter.osBuilds), among('os_build'));
  for (const part of [hardwareCondition(filter.hardware, alias, isCrash, prefix), loadedCondition(filter.loaded, alias, prefix)]) {
    if (!part) continue;
    parts.push(part.sql);
    Object.assign(parameters, part.parameters);
  }
  return { sql: parts.length === 0 ? 'TRUE' : parts.join(' AND '), parameters };
}

const MACHINE_IDS = 'SELECT id FROM machine WHERE label IN (SELECT unnest($))';

/** Pairs cannot be a parameter: one condition each. An inventory has no manufacturers. */
function hardwareCondition(
  hardware: readonly Hardware[] | undefined,
  alias: string,
  withManufacturer: boolean,
  prefix: string,
): Statement | null {
  if (hardware === undefined) return null;
  const parameters: Record<string, Parameter> = {};
  const is = (column: string, value: string | null, name: string) => {
    if (value === null) return `${alias}.${column} IS NULL`;
    parameters[name] = text(value);
    return `coalesce(${alias}.${column} = $${name}, FALSE)`;
  };
  const parts = hardware.map(({ manufacturer, model }, index) => {
    const ofModel = is('model', model, `${prefix}_model_${index}`);
    return withManufacturer ? `(${ofModel} AND ${is('manufacturer', manufacturer, `${prefix}_maker_${index}`)})` : ofModel;
  });
  return { sql: parts.length === 0 ? 'FALSE' : `(${parts.join(' OR ')})`, parameters };
}

function loadedCondition(loaded: FleetFilter['loaded'], alias: string, prefix: string): Statement | null {
  if (loaded === undefined || loaded.length === 0) return null;
  const column = `${alias}.driver_set`;
  const parts = loaded.map(({ name, version }, index) => {
    const id = `${prefix}_loaded_${index}`;
    return version === null ? loadsName(column, name, id) : loadsBuild(column, { name, ...version }, id);
  });
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    parameters: Object.assign({}, ...parts.map(({ parameters }) => parameters)),
  };
}

/** Times are whole milliseconds: those from 1.5 on are those from 2 on. Times beyond what a date can hold are cut to that. */
function wholeAtLeast(ms: number | undefined): Parameter | undefined {
  if (ms === undefined) return undefined;
  if (Number.isNaN(ms)) throw new RangeError('a time of the filter is not a number');
  return whole(Math.ceil(Math.min(Math.max(ms, -LAST_MS), LAST_MS)));
}

/** One more than the last millisecond of a `Date`. */
const LAST_MS = 8_640_000_000_000_001;
