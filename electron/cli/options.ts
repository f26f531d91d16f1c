import { availableParallelism } from 'node:os';
import { MOST_JOBS } from '../../shared/api/settings.ts';
import type { BookFormat } from '../../shared/report/bookFormats.ts';
import type { TriageDepth } from '../../shared/result/details.ts';
import type { OutputFormat } from '../node/tasks.ts';
import { UsageError } from './commandIo.ts';

/** All formats of reports. The workers render `OutputFormat`s themselves, the others are made from their JSON. */
export type ReportFormat = OutputFormat | BookFormat;

/** The options of `triage` as commander hands them over. */
export interface RawTriageOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly verbose?: boolean;
  readonly machines?: boolean;
  readonly redact?: boolean;
  readonly details?: boolean;
  readonly symbolPath?: string;
  readonly download?: boolean;
  readonly jobs?: string;
  readonly hashAll?: boolean;
}

export interface TriageOptions {
  readonly format: ReportFormat;
  /** Null: stdout. */
  readonly out: string | null;
  readonly verbose: boolean;
  readonly depth: TriageDepth;
  /** As given; null: none. */
  readonly symbolPath: string | null;
  /** Fetch what the dumps want, and triage them again with it. */
  readonly download: boolean;
  readonly machines: boolean;
  readonly redact: boolean;
  readonly jobs: number;
  readonly hashAll: boolean;
}

const FORMATS: readonly ReportFormat[] = ['text', 'markdown', 'html', 'json', 'csv', 'pdf'];
/** Documents are made for others: redacted unless told not to. The rest is the user's own, and scripts parse it. */
const HANDED_ON: ReadonlySet<ReportFormat> = new Set(['html', 'csv', 'pdf']);
const DEFAULT_JOBS = 4;

/** Checks the options of `triage`. Throws UsageError. */
export function triageOptions(raw: RawTriageOptions): TriageOptions {
  const format = formatOf(raw);
  return {
    format,
    out: outOf(raw.out),
    verbose: raw.verbose ?? false,
    depth: raw.details === false ? 'verdict' : 'details',
    symbolPath: raw.symbolPath?.trim() || null,
    download: raw.download ?? false,
    machines: raw.machines ?? false,
    redact: raw.redact ?? HANDED_ON.has(format),
    jobs: jobsOf(raw.jobs),
    hashAll: raw.hashAll ?? false,
  };
}

function formatOf({ format, json }: RawTriageOptions): ReportFormat {
  if (format === undefined) return json ? 'json' : 'text';
  const known = formatNamed(format, FORMATS);
  if (json && known !== 'json') throw new UsageError(`--json and --format ${known} contradict each other`);
  return known;
}

/** The format of that name. Throws UsageError that lists those there are. */
export function formatNamed<T extends ReportFormat>(name: string, formats: readonly T[]): T {
  const known = formats.find((each) => each === name);
  if (known === undefined) throw new UsageError(`--format ${name}: no such format; there are ${formats.join(', ')}`);
  return known;
}

/** Throws UsageError for an empty name; null is stdout. */
export function outOf(out: string | undefined): string | null {
  if (out === '') throw new UsageError('--out: the file name is empty');
  return out ?? null;
}

/** Worker threads: as given, else one for each processor, at most four. Throws UsageError. */
export function jobsOf(jobs: string | undefined): number {
  if (jobs === undefined) return Math.min(availableParallelism(), DEFAULT_JOBS);
  const count = /^\d+$/.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) throw new UsageError(`--jobs ${jobs}: a whole number from 1 to ${MOST_JOBS} is wanted`);
  return count;
}
