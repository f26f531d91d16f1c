import type { BookFormat } from '../../../shared/report/bookFormats.ts';
import { jsonDocument, markdownDocument } from './bookDocument.ts';
import { findChromium } from './chromium.ts';
import { htmlDocument } from './htmlDocument.ts';
import { csvDocument } from './lineDocument.ts';
import { pdfDocument } from './pdfDocument.ts';
import type { ReportDocument } from './reportDocument.ts';

/** The document of a report. `signal` ends the printing of a PDF. Throws PdfError when a PDF is wanted and there is no browser to print it. */
export function documentFor(format: BookFormat, signal: AbortSignal): ReportDocument {
  if (format === 'csv') return csvDocument();
  if (format === 'markdown') return markdownDocument();
  if (format === 'json') return jsonDocument();
  return format === 'html' ? htmlDocument() : pdfDocument(findChromium(), signal);
}
