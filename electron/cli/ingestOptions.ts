import { type MachineTemplate, machineTemplate, TemplateError } from '../node/ingest/machineTemplate.ts';
import { MOST_SHARDS, parseShard, type Shard } from '../node/ingest/shard.ts';
import { UsageError } from './commandIo.ts';
import { jobsOf } from './options.ts';

/** The options of `ingest` as commander hands them over. */
export interface RawIngestOptions {
  readonly db?: string;
  readonly machineFrom?: string;
  readonly shard?: string;
  readonly jobs?: string;
  readonly json?: boolean;
  readonly hashAll?: boolean;
  readonly verbose?: boolean;
}

export interface IngestCommandOptions {
  readonly db: string;
  readonly template: MachineTemplate | null;
  readonly shard: Shard | null;
  readonly jobs: number;
  readonly json: boolean;
  readonly hashAll: boolean;
  readonly verbose: boolean;
}

/** Checks the options of `ingest`. Throws UsageError. */
export function ingestOptions(raw: RawIngestOptions): IngestCommandOptions {
  return {
    db: dbOf(raw.db),
    template: templateOf(raw.machineFrom),
    shard: shardOf(raw.shard),
    jobs: jobsOf(raw.jobs),
    json: raw.json ?? false,
    hashAll: raw.hashAll ?? false,
    verbose: raw.verbose ?? false,
  };
}

function dbOf(db: string | undefined): string {
  if (db === undefined) throw new UsageError('--db is missing: where are the crashes to be stored? For instance --db fleet.duckdb');
  if (db.trim() === '') throw new UsageError('--db: the file name is empty');
  if (db === ':memory:') throw new UsageError('--db :memory: would be gone at the end; `faultline fleet` with paths needs no --db');
  return db;
}

/** Parses `--machine-from`. Throws UsageError. */
export function templateOf(template: string | undefined): MachineTemplate | null {
  if (template === undefined) return null;
  try {
    return machineTemplate(template);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new UsageError(`--machine-from ${template}: ${error.message}; for instance {machine}/{*}/`);
  }
}

function shardOf(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const shard = parseShard(text);
  if (shard === null)
    throw new UsageError(`--shard ${text}: I/N is wanted, I from 1 to N and N up to ${MOST_SHARDS}, for instance 1/4 to 4/4`);
  return shard;
}
