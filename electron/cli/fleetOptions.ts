import type { FleetFilter } from '../../shared/fleet/fleetStore.ts';
import type { MachineTemplate } from '../node/ingest/machineTemplate.ts';
import { UsageError } from './commandIo.ts';
import { filterOptions, type RawFilterOptions } from './filterOptions.ts';
import { templateOf } from './ingestOptions.ts';
import { jobsOf } from './options.ts';
import { timeOption } from './times.ts';

/** The options of `fleet` as commander hands them over. */
export interface RawFleetOptions extends RawFilterOptions {
  readonly db?: string;
  readonly json?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly inventory?: string;
  readonly limit?: string;
  readonly machineFrom?: string;
  readonly jobs?: string;
  readonly hashAll?: boolean;
  readonly verbose?: boolean;
}

export interface FleetCommandOptions {
  /** Null: a store in memory, filled from the paths. */
  readonly db: string | null;
  readonly json: boolean;
  readonly filter: FleetFilter;
  readonly inventory: string | null;
  readonly limit: number;
  readonly template: MachineTemplate | null;
  readonly jobs: number;
  readonly hashAll: boolean;
  readonly verbose: boolean;
}

const TEXT_GROUPS = 20;
const JSON_GROUPS = 1000;
const MOST_GROUPS = 100_000;

/** Checks the options of `fleet`. Throws UsageError. */
export function fleetOptions(paths: readonly string[], raw: RawFleetOptions): FleetCommandOptions {
  const { db = null, json = false, inventory = null } = raw;
  if (db === null && paths.length === 0) throw new UsageError('give dumps or folders, or a store with --db');
  if (db?.trim() === '') throw new UsageError('--db: the file name is empty');
  if (inventory === '') throw new UsageError('--inventory: the file name is empty');
  const sinceMs = raw.since === undefined ? null : timeOption('--since', raw.since);
  const untilMs = raw.until === undefined ? null : timeOption('--until', raw.until);
  if (sinceMs !== null && untilMs !== null && sinceMs >= untilMs) {
    throw new UsageError(`--since ${raw.since} is not before --until ${raw.until}`);
  }
  const times = { ...(sinceMs === null ? {} : { sinceMs }), ...(untilMs === null ? {} : { untilMs }) };
  return {
    db,
    json,
    filter: { ...times, ...filterOptions(raw) },
    inventory,
    limit: limitOf(raw.limit, json),
    template: templateOf(raw.machineFrom),
    jobs: jobsOf(raw.jobs),
    hashAll: raw.hashAll ?? false,
    verbose: raw.verbose ?? false,
  };
}

function limitOf(text: string | undefined, json: boolean): number {
  if (text === undefined) return json ? JSON_GROUPS : TEXT_GROUPS;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MOST_GROUPS) throw new UsageError(`--limit ${text}: a whole number from 1 to ${MOST_GROUPS} is wanted`);
  return limit;
}
