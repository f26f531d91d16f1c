import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import { ApiError } from '../../shared/api/contract.ts';
import { ioErrorText } from '../node/ioError.ts';
import { replaceFile } from '../node/replaceFile.ts';

/**
 * Prints the HTML report to a PDF: `write` writes it to the file it is given, a window that nobody sees, without scripts and
 * without network, loads and prints it. Throws ApiError.
 */
export async function printReport(pdf: string, write: (html: string) => Promise<void>): Promise<void> {
  const html = join(tmpdir(), `faultline-${randomUUID()}.html`);
  try {
    await write(html);
    const bytes = await printed(html);
    await replaceFile(pdf, (beside) => writeFile(beside, bytes, { flag: 'wx', mode: 0o600 }));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('failed', `the report could not be printed: ${ioErrorText(error)}`);
  } finally {
    await rm(html, { force: true });
  }
}

async function printed(html: string): Promise<Uint8Array> {
  // A session of its own that keeps nothing: ours refuses files of the disk.
  const apart = session.fromPartition('print');
  apart.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !/^(file|data):/.test(url) }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: apart, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadFile(html);
    return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true });
  } finally {
    window.destroy();
  }
}
