import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from '../tools/dumpFolder.ts';
import { launchBrowser } from './browser.ts';
import { type Served, startServed } from './served.ts';

export const SHOTS = path.join(ROOT, 'out/screenshots');
export const SAMPLES = path.join(ROOT, 'samples');
/** Dumps in the samples' folder. */
export const SAMPLE_COUNT = fs.readdirSync(SAMPLES, { recursive: true }).filter((name) => String(name).endsWith('.dmp')).length;

/** The page with dumps in it, served as a user would. */
export interface OpenedPage {
  readonly page: Page;
  readonly served: Served;
  /** Errors of the page and of its console. */
  readonly problems: readonly string[];
  /** Lines of the list that are drawn. */
  rows(): Locator;
  /** Goes to a screen by its button. */
  show(screen: string): Promise<void>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Paths to open at the start; the samples when left out. */
  readonly paths?: readonly string[];
  /** Folder of the settings. */
  readonly config?: string;
}

/** Starts server and browser, and waits until the samples are judged when they are what is opened. */
export async function openPage({ colorScheme = 'light', forcedColors = 'none', paths, config }: PageOptions = {}): Promise<OpenedPage> {
  fs.mkdirSync(SHOTS, { recursive: true });
  const [browser, served] = await Promise.all([launchBrowser(), startServed(paths ?? [SAMPLES], config)]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme, forcedColors });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(served.address);
  if (paths === undefined) await page.getByText(`${SAMPLE_COUNT} dumps`, { exact: true }).first().waitFor();
  const suffix = forcedColors === 'active' ? 'contrast' : colorScheme;
  return {
    page,
    served,
    problems,
    rows: () => page.locator('[role=rowgroup] [role=row]'),
    show: (screen) => page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen }).click(),
    async shot(name) {
      await page.screenshot({ path: path.join(SHOTS, `${name}-${suffix}.png`) });
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}
