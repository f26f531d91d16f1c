import { extname } from 'node:path';
import { BOOK_FORMATS, type BookFormat } from '../../shared/report/bookFormats.ts';
import { UsageError } from './commandIo.ts';
import type { RawFilterOptions } from './filterOptions.ts';
import { type FleetCommandOptions, fleetOptions, type RawFleetOptions } from './fleetOptions.ts';
import { formatNamed, outOf } from './options.ts';

/** The options of `report` as commander hands them over. */
export interface RawReportOptions extends Omit<RawFleetOptions, 'json' | 'inventory' | keyof RawFilterOptions> {
  readonly format?: string;
  readonly out?: string;
  readonly redact?: boolean;
}

export interface ReportCommandOptions extends Omit<FleetCommandOptions, 'json' | 'inventory'> {
  readonly format: BookFormat;
  /** Null: stdout. */
  readonly out: string | null;
  /** True unless told not to: a report is made for others. */
  readonly redact: boolean;
}

const BY_EXTENSION: Readonly<Record<string, BookFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.csv': 'csv',
  '.pdf': 'pdf',
};

/** Checks the options of `report`. Throws UsageError. */
export function reportOptions(paths: readonly string[], raw: RawReportOptions): ReportCommandOptions {
  const { format, out, redact, ...rest } = raw;
  const file = outOf(out);
  const named = format === undefined ? byName(file) : formatNamed(format, BOOK_FORMATS);
  const { json: _, inventory: __, ...fleet } = fleetOptions(paths, { ...rest, json: named === 'json' });
  return { ...fleet, format: named, out: file, redact: redact ?? true };
}

function byName(out: string | null): BookFormat {
  if (out === null) return 'html';
  const found = BY_EXTENSION[extname(out).toLowerCase()];
  if (found === undefined) throw new UsageError(`--out ${out}: no format is known by this name; say it with --format`);
  return found;
}
