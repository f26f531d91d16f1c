import { digestOf } from '../../../shared/analysis/machine.ts';
import { minute } from '../../../shared/report/fleet/words.ts';
import { redactor } from '../../../shared/report/redact/redactor.ts';
import { isFailure, type TriageLine } from '../../../shared/result/triageResult.ts';
import { gatherMachines } from '../gatherMachines.ts';
import { jsonDocument, markdownDocument } from '../report/bookDocument.ts';
import { findChromium } from '../report/chromium.ts';
import { htmlDocument } from '../report/htmlDocument.ts';
import { csvDocument } from '../report/lineDocument.ts';
import { pdfDocument } from '../report/pdfDocument.ts';
import type { FleetPart, ReportDocument } from '../report/reportDocument.ts';

export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'json', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Placeholders for the names of machines, users and sites, and for paths. */
  readonly redact: boolean;
  /** Ends the printing of a PDF. */
  readonly signal: AbortSignal;
}

/** A dump of a session and the machine that its path names. */
export interface ExportedLine {
  readonly line: TriageLine;
  readonly machine: string | null;
}

/** The report of a session, piece by piece. Throws PdfError when no browser can print it. */
export async function* exportReport(
  lines: Iterable<ExportedLine>,
  fleet: FleetPart | null,
  options: ExportOptions,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  const document = documentOf(options);
  const redact = options.redact ? redactor() : null;
  const machines = gatherMachines();
  try {
    yield document.start();
    for (const { line, machine } of lines) {
      const digest = isFailure(line) ? null : digestOf(line, machine ?? 'unknown machine');
      const told = redact && digest ? redact.digest(digest) : digest;
      machines.add({ digest: told });
      yield document.add(redact ? redact.line(line, machine) : line, told?.machineName ?? null);
    }
    const part = redact && fleet ? { details: redact.details(fleet.details), answer: redact.fleet(fleet.answer) } : fleet;
    const note = `Made ${minute(new Date().toISOString())} by Faultline, without a debugger or symbols.`;
    yield* document.finish({ machines: machines.verdicts(), fleet: part, note });
  } finally {
    document.close();
  }
}

function documentOf({ format, signal }: ExportOptions): ReportDocument {
  if (format === 'csv') return csvDocument();
  if (format === 'markdown') return markdownDocument();
  if (format === 'json') return jsonDocument();
  return format === 'html' ? htmlDocument() : pdfDocument(findChromium(), signal);
}
