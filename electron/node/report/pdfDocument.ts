import { closeSync, openSync, writeSync } from 'node:fs';
import { tempFolder } from '../archives/tempFolder.ts';
import { htmlDocument } from './htmlDocument.ts';
import { printPdf } from './printPdf.ts';
import type { ReportDocument } from './reportDocument.ts';

/** The HTML report, printed. The last piece throws PdfError when the browser fails. */
export function pdfDocument(chromium: string, signal: AbortSignal): ReportDocument {
  const html = htmlDocument();
  const temp = tempFolder();
  return {
    start: html.start,
    add: html.add,
    async *finish(end) {
      const path = `${temp.newPath()}.html`;
      const fd = openSync(path, 'wx', 0o600);
      try {
        for await (const piece of html.finish(end)) {
          if (typeof piece === 'string') writeSync(fd, piece);
          else writeSync(fd, piece);
        }
      } finally {
        closeSync(fd);
      }
      yield await printPdf(path, { chromium, signal });
    },
    close() {
      html.close();
      temp.close();
    },
  };
}
