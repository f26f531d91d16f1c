import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../electron/node/fleet/openStore.ts';
import { generateFleet } from '../generator/generateFleet.ts';
import { toIngestItems } from '../generator/ingestItems.ts';
import { ROOT } from '../tools/dumpFolder.ts';
import { violationsOn } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { type Served, startServed } from './served.ts';

const SHOTS = path.join(ROOT, 'out/screenshots');
/** From the wave of July 2024 on; the weeks before have ordinary crashes. */
const ALL = /^[\d,]+ crashes on [\d,]+ machines, 2024-/;
const SOME = /^[\d,]+ of [\d,]+ crashes on /;

describe.each(['light', 'dark'] as const)('the fleet, %s', (colorScheme) => {
  /** What it does is the same in both: looked at once. */
  const isLight = colorScheme === 'light';
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-e2e-fleet-'));
  let browser: Browser;
  let served: Served;
  let page: Page;
  const problems: string[] = [];
  /** The whole screen, however long: it scrolls within the window. */
  async function shot(name: string, height = 900): Promise<void> {
    await page.setViewportSize({ width: 1440, height });
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await page.screenshot({ path: path.join(SHOTS, `fleet-${name}-${colorScheme}.png`) });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  const heading = (name: RegExp) => page.getByRole('heading', { level: 2, name });
  const chips = () => page.getByRole('region', { name: 'Filter' }).getByRole('button', { name: /^Remove/ });
  const bars = () => page.getByRole('group', { name: 'Crashes over time' }).getByRole('button');
  const facet = (name: string | RegExp) => page.getByRole('region', { name }).getByRole('button');
  const hash = () => new URL(page.url()).hash;
  /** Nothing is under way any more. */
  const settled = () => page.locator('article.fleet[aria-busy=false]').waitFor();
  /** How many crashes match, and how many there are. */
  async function counts(): Promise<[number, number]> {
    const text = await page.locator('article.fleet h2').innerText();
    const [some, all] =
      /^([\d,]+)(?: of ([\d,]+))? crashes/
        .exec(text)
        ?.slice(1)
        .map((part) => Number(part?.replaceAll(',', ''))) ?? [];
    return [some ?? Number.NaN, Number.isNaN(all) ? (some ?? Number.NaN) : (all ?? Number.NaN)];
  }
  /** Chooses something, and tells how many crashes are left of all; then takes it back. */
  async function narrowedBy(choose: () => Promise<void>, expected: number): Promise<number> {
    await choose();
    await expect.poll(() => chips().count()).toBe(expected);
    await heading(SOME).waitFor();
    const [some, all] = await counts();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => chips().count()).toBe(0);
    await heading(ALL).waitFor();
    return some;
  }

  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    const db = path.join(folder, 'fleet.duckdb');
    const store = await openStore(db);
    await store.ingest([...toIngestItems(generateFleet({ machines: 150, scenario: 'july-2024', seed: 3 }))]);
    await store.close();
    [browser, served] = await Promise.all([launchBrowser(), startServed(['--db', db])]);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(served.address);
    await page.getByRole('button', { name: 'Fleet' }).click();
    await heading(ALL).waitFor();
    await settled();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('shows culprit, incident and breakdown of all crashes', async () => {
    await page.getByRole('heading', { name: 'Common culprits' }).waitFor();
    await page.getByRole('region', { name: 'Incidents' }).waitFor();
    await shot('all', 2800);
    await shot('top');
    expect(await violationsOn(page)).toEqual([]);
  });

  it.runIf(isLight)('is narrowed by a span of time, by a drag across several, and by the keyboard', async () => {
    const one = await narrowedBy(() => bars().last().press('Enter'), 1);
    const box = await page.getByRole('group', { name: 'Crashes over time' }).boundingBox();
    if (!box) throw new Error('no chart');
    const dragged = await narrowedBy(async () => {
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.7);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5, { steps: 4 });
      await page.mouse.up();
    }, 1);
    expect(dragged).toBeGreaterThan(1);
    const two = await narrowedBy(async () => {
      await bars().last().focus();
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Enter');
    }, 1);
    expect(two).toBeGreaterThan(one);
  });

  it.runIf(isLight)('is narrowed by an incident, over the timeline and in its list', async () => {
    const label = page.getByRole('button', { name: /^csagent\.sys .*\(incident of csagent\.sys, / }).first();
    const fromLabel = await narrowedBy(() => label.click(), 2);
    const fromList = await narrowedBy(() => page.getByRole('region', { name: 'Incidents' }).getByRole('button').first().click(), 2);
    expect(fromLabel).toBe(fromList);
  });

  it.runIf(isLight)('is narrowed by a culprit, whose evidence opens and whose builds can be chosen', async () => {
    const table = page.getByRole('table', { name: 'Common culprits' });
    const opener = table.getByRole('button', { name: 'Evidence against csagent.sys' });
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await table
      .getByText(/^csagent\.sys is blamed in/)
      .first()
      .waitFor();
    await opener.press('Enter');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.press('Enter');
    await table.getByRole('button', { name: 'Show the builds of csagent.sys' }).click();
    const builds = facet('Builds of csagent.sys');
    await builds.first().waitFor();
    await settled();
    await narrowedBy(() => table.getByRole('button', { name: 'csagent.sys', exact: true }).click(), 1);
    await narrowedBy(() => builds.first().click(), 1);
  });

  it.runIf(isLight)('is narrowed by a group, which leads to its dumps', async () => {
    const groups = page.getByRole('region', { name: 'Groups' });
    const row = groups.getByRole('row', { name: /csagent/ }).first();
    const crashes = Number((await row.getByRole('cell').nth(2).innerText()).replaceAll(',', ''));
    expect(await narrowedBy(() => row.getByRole('button').first().click(), 1)).toBe(crashes);
  });

  it.runIf(isLight).each(['OS build', 'Model', 'BIOS version', 'Site', 'Machine', 'Bugcheck', 'Verdict'])(
    'is narrowed by %s',
    async (name) => {
      const figures = /: ([\d,]+)(?: of [\d,]+)? crashes/.exec((await facet(name).first().getAttribute('title')) ?? '')?.[1];
      expect(await narrowedBy(() => facet(name).first().click(), 1)).toBe(Number(figures?.replaceAll(',', '')));
    },
  );

  it.runIf(isLight)('is narrowed by a build or a week of the kernel share', async () => {
    const share = page.getByRole('region', { name: /^Whose code crashed, over/ });
    await narrowedBy(() => share.getByRole('row').last().getByRole('button').click(), 1);
    await share.getByRole('button', { name: 'By week' }).click();
    await narrowedBy(() => share.getByRole('row').last().getByRole('button').click(), 1);
    expect(await share.getByRole('img').first().getAttribute('aria-label')).toMatch(/\d+%/);
    await share.getByRole('button', { name: 'By OS build' }).click();
  });

  it('shows values beside the chosen one, and how many of their crashes match', async () => {
    await facet('OS build').first().click();
    await settled();
    expect(await facet('OS build').first().getAttribute('aria-pressed')).toBe('true');
    expect(await facet('OS build').count()).toBeGreaterThan(1);
    const titles = await facet('Site').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title') ?? ''));
    expect(titles.some((title) => /: [\d,]+ of [\d,]+ crashes, /.test(title))).toBe(true);
    await facet('OS build').nth(1).click();
    await expect.poll(() => chips().count()).toBe(2);
    await settled();
    await facet('Site').first().click();
    await expect.poll(() => chips().count()).toBe(3);
    await settled();
    await shot('narrowed', 2600);
    expect(await violationsOn(page)).toEqual([]);
  });

  it.runIf(isLight)('keeps its filter in the address: reload, Back and Forward bring it back', async () => {
    const before = hash();
    expect(before).toMatch(/^#fleet\?build=\d+&build=\d+&site=/);
    const [some] = await counts();
    await page.reload();
    await heading(SOME).waitFor();
    expect((await counts())[0]).toBe(some);
    expect(await chips().count()).toBe(3);
    await chips().last().click();
    await expect.poll(() => chips().count()).toBe(2);
    await page.goBack();
    await expect.poll(() => chips().count()).toBe(3);
    expect(hash()).toBe(before);
    expect((await counts())[0]).toBe(some);
    await page.goForward();
    await expect.poll(() => chips().count()).toBe(2);
    await settled();
  });

  it.runIf(isLight)('takes conditions back with the keyboard', async () => {
    await chips().last().focus();
    await page.keyboard.press('Backspace');
    await expect.poll(() => chips().count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip');
    await page.keyboard.press('Backspace');
    await expect.poll(() => chips().count()).toBe(0);
    await heading(ALL).waitFor();
  });

  it.runIf(isLight)('leaves its address with the screen, and comes back to what it was', async () => {
    await facet('Site').first().click();
    await expect.poll(() => chips().count()).toBe(1);
    await page.getByRole('button', { name: 'Triage' }).click();
    expect(hash()).toBe('');
    await page.getByRole('button', { name: 'Fleet' }).click();
    await expect.poll(() => chips().count()).toBe(1);
    expect(hash()).toMatch(/^#fleet\?site=/);
    await settled();
  });

  it('says so when no crash matches', async () => {
    await page.evaluate(() => {
      location.hash = '#fleet?build=22631&blamed=no-such-driver.sys';
    });
    await page.getByText('No crash matches.').waitFor();
    await settled();
    await shot('nothing');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await heading(ALL).waitFor();
  });

  it.runIf(isLight)('asks once for clicks that follow each other fast, and shows the last', async () => {
    await settled();
    let asked = 0;
    await page.route('**/api/breakdown', async (route) => {
      asked++;
      await route.continue();
    });
    const sites = facet('Site');
    await sites.evaluateAll(async (buttons) => {
      for (const button of buttons.slice(0, 3)) {
        (button as HTMLElement).click();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await expect.poll(() => chips().count()).toBe(3);
    await settled();
    expect(asked).toBe(1);
    await page.unroute('**/api/breakdown');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await heading(ALL).waitFor();
    await settled();
  });

  it.runIf(isLight)('can be read with forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await shot('forced');
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('complains of nothing', () => {
    expect(problems).toEqual([]);
  });
});
