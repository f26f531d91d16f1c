import type { BookFormat } from '../../shared/report/bookFormats.ts';
import type { Redactor } from '../../shared/report/redact/redactor.ts';
import type { TriageLine } from '../../shared/result/triageResult.ts';
import { MAX_DIGESTS } from '../node/gatherMachines.ts';
import { PdfError } from '../node/report/chromium.ts';
import { documentFor } from '../node/report/documentFor.ts';
import { lineDocument } from '../node/report/lineDocument.ts';
import type { FleetPart, ReportDocument } from '../node/report/reportDocument.ts';
import { reportPieces } from '../node/report/reportPieces.ts';
import type { LineOutcome } from '../node/tasks.ts';
import { UsageError } from './commandIo.ts';
import type { ReportFormat } from './options.ts';
import type { Output } from './output.ts';

/** A report on its way to its output: takes lines as the workers' JSON, redacts them where asked, and writes what can be written. */
export interface ReportWriter {
  readonly redact: Redactor | null;
  take(lines: readonly LineOutcome[]): Promise<void>;
  /** `notes` gets what the reader of stderr should know. */
  finish(fleet: FleetPart | null, note: (text: string) => void): Promise<void>;
  close(): void;
}

/** The document for `triage`: as it is printed, dump by dump, where the format allows it. */
export function triageDocument(format: ReportFormat, verbose: boolean, withMachines: boolean, signal: AbortSignal): ReportDocument {
  if (format === 'text' || format === 'markdown' || format === 'json') return lineDocument(format, verbose, withMachines);
  return bookDocument(format, signal);
}

/** The document for `report`. Throws UsageError when a PDF is wanted and there is no browser to print it. */
export function bookDocument(format: BookFormat, signal: AbortSignal): ReportDocument {
  try {
    return documentFor(format, signal);
  } catch (error) {
    throw pdfUsage(error);
  }
}

/** What the user can change about a PDF that cannot be made is wrong use; everything else stays what it is. */
function pdfUsage(error: unknown): unknown {
  return error instanceof PdfError ? new UsageError(`--format pdf: ${error.message}`) : error;
}

/** A writer over a document. */
export function reportWriter(document: ReportDocument, output: Output, withRedaction: boolean): ReportWriter {
  const pieces = reportPieces(document, withRedaction);
  let begun = false;

  const begin = async () => {
    if (begun) return;
    begun = true;
    const head = document.start();
    if (head !== '') await output.write(head);
  };

  return {
    redact: pieces.redact,
    async take(lines) {
      await begin();
      const decoder = new TextDecoder();
      let text = '';
      for (const { text: json, digest } of lines) {
        const line = JSON.parse(decoder.decode(json)) as TriageLine;
        text += pieces.add(line, digest);
      }
      if (text !== '') await output.write(text);
    },
    async finish(fleet, note) {
      await begin();
      if (pieces.isFull()) note(`the verdicts on machines cover the first ${MAX_DIGESTS} dumps`);
      try {
        for await (const piece of pieces.finish(fleet)) await output.write(piece);
      } catch (error) {
        throw pdfUsage(error);
      }
    },
    close: () => document.close(),
  };
}
