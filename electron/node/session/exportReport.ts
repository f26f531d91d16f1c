import { digestOf } from '../../../shared/analysis/machine.ts';
import type { BookFormat } from '../../../shared/report/bookFormats.ts';
import { isFailure, type TriageLine } from '../../../shared/result/triageResult.ts';
import { documentFor } from '../report/documentFor.ts';
import type { FleetPart } from '../report/reportDocument.ts';
import { reportPieces } from '../report/reportPieces.ts';

export interface ExportOptions {
  readonly format: BookFormat;
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
  { format, redact, signal }: ExportOptions,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  const document = documentFor(format, signal);
  const pieces = reportPieces(document, redact);
  try {
    yield document.start();
    for (const { line, machine } of lines) {
      yield pieces.add(line, isFailure(line) ? null : digestOf(line, machine ?? 'unknown machine'));
    }
    yield* pieces.finish(fleet);
  } finally {
    document.close();
  }
}
