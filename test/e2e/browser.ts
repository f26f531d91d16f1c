import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CANDIDATES = [process.env.FAULTLINE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the system's Chromium is; null when there is none. */
const chromiumPath = CANDIDATES.find((path) => path !== undefined && existsSync(path)) ?? null;

/** The same. Throws where there is none: a test of the page that did not run must not look like one that passed. */
export function browserPath(): string {
  if (chromiumPath === null) throw new Error('no Chromium: install it (Debian: apt-get install chromium) or set FAULTLINE_CHROMIUM');
  return chromiumPath;
}

/** What it is started with. */
export function browserArgs(): string[] {
  return [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Starts it without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: browserArgs() });
}

/** Drops files on the page as a file manager would: Chromium reads them from the disk itself. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await devtools.detach();
}
