import { availableParallelism } from 'node:os';
import type { OutputFormat } from '../node/tasks.ts';
import { UsageError } from './commandIo.ts';

/** The options of `triage` as commander hands them over. */
export interface RawTriageOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly verbose?: boolean;
  readonly machines?: boolean;
  readonly jobs?: string;
  readonly hashAll?: boolean;
}

export interface TriageOptions {
  readonly format: OutputFormat;
  /** Null: stdout. */
  readonly out: string | null;
  readonly verbose: boolean;
  readonly machines: boolean;
  readonly jobs: number;
  readonly hashAll: boolean;
}

const FORMATS: readonly OutputFormat[] = ['text', 'markdown', 'json'];
const LATER_FORMATS: readonly string[] = ['html', 'csv', 'pdf'];
const MAX_JOBS = 64;
const DEFAULT_JOBS = 4;

/** Checks the options of `triage`. Throws UsageError. */
export function triageOptions(raw: RawTriageOptions): TriageOptions {
  return {
    format: formatOf(raw),
    out: outOf(raw.out),
    verbose: raw.verbose ?? false,
    machines: raw.machines ?? false,
    jobs: jobsOf(raw.jobs),
    hashAll: raw.hashAll ?? false,
  };
}

function formatOf({ format, json }: RawTriageOptions): OutputFormat {
  if (format === undefined) return json ? 'json' : 'text';
  const known = FORMATS.find((each) => each === format);
  if (known === undefined) {
    throw new UsageError(
      LATER_FORMATS.includes(format)
        ? `--format ${format}: this version does not have this format yet; it has ${FORMATS.join(', ')}`
        : `--format ${format}: no such format; there are ${FORMATS.join(', ')}`,
    );
  }
  if (json && known !== 'json') throw new UsageError(`--json and --format ${known} contradict each other`);
  return known;
}

function outOf(out: string | undefined): string | null {
  if (out === '') throw new UsageError('--out: the file name is empty');
  return out ?? null;
}

/** Worker threads: as given, else one for each processor, at most four. Throws UsageError. */
export function jobsOf(jobs: string | undefined): number {
  if (jobs === undefined) return Math.min(availableParallelism(), DEFAULT_JOBS);
  const count = /^\d+$/.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > MAX_JOBS) throw new UsageError(`--jobs ${jobs}: a whole number from 1 to ${MAX_JOBS} is wanted`);
  return count;
}
