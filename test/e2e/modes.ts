import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchDesktop } from '../standIn/launch.ts';
import { state } from '../standIn/state.ts';
import { dropFiles, launchBrowser } from './browser.ts';
import { startServed } from './served.ts';

/** The same page, in a browser over a local server or in the window of the desktop program. */
export type Mode = 'browser' | 'desktop';

export interface Opened {
  readonly page: Page;
  /** What the page complained of: exceptions and errors on its console. */
  readonly problems: readonly string[];
  /** Drops files and folders as a file manager would. */
  drop(paths: readonly string[]): Promise<void>;
  /** Does what exports a report and gives the file. */
  exported(extension: string, act: () => Promise<void>): Promise<Buffer>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly colorScheme: 'light' | 'dark';
  /** For `faultline serve`. */
  readonly args?: readonly string[];
}

export function openMode(mode: Mode, options: OpenOptions): Promise<Opened> {
  return mode === 'browser' ? openBrowser(options) : openDesktop(options);
}

async function openBrowser({ colorScheme, args = [] }: OpenOptions): Promise<Opened> {
  const [browser, served] = await Promise.all([launchBrowser(), startServed(args)]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const problems = problemsOf(page);
  await page.goto(served.address);
  return {
    page,
    problems,
    drop: (paths) => dropFiles(page, paths),
    async exported(_extension, act) {
      const [saved] = await Promise.all([page.waitForEvent('download'), act()]);
      return fs.readFileSync(await saved.path());
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}

async function openDesktop({ colorScheme }: OpenOptions): Promise<Opened> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-desktop-'));
  const { page, quit } = await launchDesktop({ memory: path.join(folder, 'memory'), colorScheme });
  return {
    page,
    problems: problemsOf(page),
    async drop(paths) {
      // Chromium gives the page real files; what only Electron knows is where they lie.
      const named = paths.map((one) => [path.basename(one), one] as const);
      await page.evaluate((known) => {
        const { paths: places } = (globalThis as unknown as { __standIn: { paths: Map<string, string> } }).__standIn;
        for (const [name, place] of known) places.set(name, place);
      }, named);
      await dropFiles(page, paths);
    },
    async exported(extension, act) {
      const file = path.join(folder, `report-${Math.random().toString(36).slice(2)}.${extension}`);
      state.dialogAnswers.push(file);
      await act();
      await page.getByText(`Saved as ${file}`).waitFor();
      return fs.readFileSync(file);
    },
    async close() {
      await quit();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}
