import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PdfError } from './chromium.ts';

const PATIENCE_MS = 120_000;
const SHOWN_CHARS = 300;

export interface PrintOptions {
  /** The program, as `findChromium` gives it. */
  readonly chromium: string;
  readonly signal: AbortSignal;
  readonly patienceMs?: number;
}

/**
 * Prints an HTML file to a PDF with the system's browser: headless, with an empty profile of its own and without
 * network. Temporary files are gone afterwards. A browser that falls over, which happens on a busy machine, gets a second
 * chance. Throws PdfError when it fails again or takes too long.
 */
export async function printPdf(html: string, options: PrintOptions): Promise<Uint8Array> {
  try {
    return await printOnce(html, options);
  } catch (error) {
    if (!(error instanceof BrowserFellOver)) throw error;
    return printOnce(html, options);
  }
}

/** It started and ended by itself without a PDF; any other failure would only repeat itself. */
class BrowserFellOver extends PdfError {}

async function printOnce(html: string, options: PrintOptions): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-pdf-'));
  try {
    const pdf = join(folder, 'report.pdf');
    await print([...switches(join(folder, 'profile')), `--print-to-pdf=${pdf}`, pathToFileURL(html).href], folder, options);
    return await readFile(pdf).catch(() => {
      throw new BrowserFellOver(`${options.chromium} ended without a PDF`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function switches(profile: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=127.0.0.1:9',
    `--user-data-dir=${profile}`,
    // Chromium refuses to run as root with its sandbox; nobody else gives the sandbox up.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function print(args: readonly string[], folder: string, { chromium, signal, patienceMs = PATIENCE_MS }: PrintOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(patienceMs);
    // A group of its own: the browser's helpers are ended with it.
    const child = spawn(chromium, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4 * SHOWN_CHARS);
    });
    const stop = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
      }
    };
    const either = AbortSignal.any([signal, limit]);
    either.addEventListener('abort', stop, { once: true });
    child.on('error', (error) => reject(new PdfError(`${chromium} could not be started: ${error.message}`)));
    child.on('close', (code) => {
      either.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else if (signal.aborted) reject(signal.reason);
      else if (limit.aborted) reject(new PdfError(`${chromium} did not print the report within ${patienceMs / 1000} s`));
      else reject(new BrowserFellOver(`${chromium} failed (${code}): ${said.trim().slice(-SHOWN_CHARS)}`));
    });
  });
}
