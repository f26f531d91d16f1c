import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../tools/dumpFolder.ts';
import { violationsOn } from './accessibility.ts';
import { type Opened, openMode } from './modes.ts';

const SHOTS = path.join(ROOT, 'out/screenshots');
const samples = fs
  .readdirSync(path.join(ROOT, 'samples'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.dmp'))
  .map((name) => path.join(ROOT, 'samples', name));

describe.each([
  { mode: 'browser', colorScheme: 'light' },
  { mode: 'browser', colorScheme: 'dark' },
  { mode: 'desktop', colorScheme: 'light' },
] as const)('the page, $mode, $colorScheme', ({ mode, colorScheme }) => {
  let opened: Opened;
  let page: Page;
  const shot = (name: string) => page.screenshot({ path: path.join(SHOTS, `${name}-${mode}-${colorScheme}.png`) });
  const rows = () => page.locator('[role=rowgroup] [role=row]');

  beforeAll(async () => {
    fs.mkdirSync(SHOTS, { recursive: true });
    opened = await openMode(mode, { colorScheme });
    page = opened.page;
  });
  afterAll(() => opened?.close());

  it('says what to do before there is a dump', async () => {
    await page.getByRole('heading', { name: 'Drop crash dumps here' }).waitFor();
    await shot('welcome');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('judges dropped dumps and names the culprit', async () => {
    await opened.drop(samples);
    await expect.poll(() => rows().count()).toBe(samples.length);
    await page.getByRole('searchbox').fill('csagent 071924');
    await expect.poll(() => rows().count()).toBeGreaterThan(0);
    await rows().first().click();
    const detail = page.getByRole('article', { name: 'Dump' });
    await detail.getByRole('heading', { name: /csagent\.sys .* most likely caused 0x50/ }).waitFor();
    expect(await detail.getByRole('region', { name: 'Why' }).innerText()).toContain('csagent.sys');
    expect(await detail.locator('.stack .blamed').count()).toBeGreaterThan(0);
    await shot('triage');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('copies a dump as Markdown', async () => {
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('csagent.sys');
  });

  it('lists the processes of a memory dump, and none for a triage dump', async () => {
    const detail = page.getByRole('article', { name: 'Dump' });
    const processes = detail.getByRole('region', { name: 'Processes' });
    expect(await processes.count()).toBe(0);
    await page.getByRole('searchbox').fill('memory.dmp');
    await expect.poll(() => rows().count()).toBe(1);
    await rows().first().click();
    await processes.getByText('9 processes at the time of the crash').click();
    expect(await processes.getByRole('row').allInnerTexts()).toContainEqual(expect.stringMatching(/^812\s+lsass\.exe\s+0xffff/));
    await shot('processes');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is worked with the keyboard', async () => {
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => rows().count()).toBe(samples.length);
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await rows().nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await rows().last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Control+f');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('sorts by a column, then the other way, then as the dumps came', async () => {
    const first = () => rows().first().getByRole('gridcell').nth(0).innerText();
    const asTheyCame = await first();
    const header = page.getByRole('columnheader', { name: /Crashed/ });
    await header.getByRole('button').click();
    const earliest = await first();
    await header.getByRole('button').click();
    expect((await first()) > earliest).toBe(true);
    await header.getByRole('button').click();
    expect(await first()).toBe(asTheyCame);
  });

  it('keeps the reason for a file that cannot be read', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-e2e-'));
    const bad = path.join(folder, 'cut.dmp');
    fs.writeFileSync(bad, fs.readFileSync(samples[0] as string).subarray(0, 3000));
    await opened.drop([bad]);
    await expect.poll(() => rows().count()).toBe(samples.length + 1);
    await page.getByText('cut.dmp').first().click();
    await page
      .getByRole('alert')
      .getByText(/dump header truncated/)
      .waitFor();
    fs.rmSync(folder, { recursive: true });
  });

  // Once is enough: it takes a minute.
  it.runIf(colorScheme === 'light')(
    'finds the dumps in a folder of 50,000 files',
    async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-e2e-'));
      const large = 'x'.repeat(5000);
      for (let part = 0; part < 100; part++) {
        fs.mkdirSync(path.join(folder, String(part)));
        for (let i = 0; i < 500; i++) fs.writeFileSync(path.join(folder, String(part), `${i}.log`), i % 10 === 0 ? large : 'x');
      }
      fs.copyFileSync(samples[0] as string, path.join(folder, '57', 'no-dump-by-name'));
      const before = await rows().count();
      await opened.drop([folder]);
      if (mode === 'browser') await page.getByText(/Looking for dumps/).waitFor();
      await expect.poll(() => rows().count(), { timeout: 150_000 }).toBe(before + 1);
      await page.getByRole('searchbox').fill('no-dump-by-name');
      await expect.poll(() => rows().count()).toBe(1);
      await page.getByRole('searchbox').fill('');
      fs.rmSync(folder, { recursive: true });
    },
    180_000,
  );

  it('shows what the dumps have in common, and leads back to them', async () => {
    await page.getByRole('button', { name: 'Fleet' }).click();
    await page.getByRole('heading', { name: /crashes on \d+ machines/ }).waitFor();
    await shot('fleet');
    expect(await violationsOn(page)).toEqual([]);

    const bars = page.getByRole('group', { name: 'Crashes over time' }).getByRole('button');
    const all = await bars.count();
    expect(all).toBeGreaterThan(1);
    await bars.first().press('Enter');
    await page.getByRole('heading', { name: /^3 of \d+ crashes on 2 of \d+ machines, 2024-07-19/ }).waitFor();
    await page.getByRole('button', { name: /^Remove the condition time/ }).click();
    await expect.poll(() => bars.count()).toBe(all);
    const group = page.getByRole('row', { name: /^0x50\|csagent/ });
    const crashes = Number(await group.getByRole('cell').nth(2).innerText());
    expect(crashes).toBeGreaterThan(1);
    await group.getByRole('button', { name: /^Show dumps of/ }).click();
    await expect.poll(() => rows().count()).toBe(crashes);
  });

  it.each([
    ['HTML', /^<!doctype html>[\s\S]*csagent\.sys/i],
    ['Markdown', /csagent\.sys/],
    ['CSV', /csagent\.sys/],
    ['JSON', /^\{"schemaVersion":1,[\s\S]*csagent\.sys/],
    ['PDF', /^%PDF-/],
  ])('exports a report as %s', async (format, content) => {
    await page.keyboard.press('Control+e');
    await page.getByRole('heading', { name: /^Report on/ }).waitFor();
    await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const report = await opened.exported(format.toLowerCase(), () => page.getByRole('button', { name: 'Export report' }).click());
    expect(report.toString('latin1')).toMatch(content);
  });

  it('exports a redacted report', async () => {
    expect(await violationsOn(page)).toEqual([]);
    await shot('report');
    await page.getByRole('radio', { name: /^JSON/ }).check();
    expect(await page.getByRole('checkbox', { name: /Redact/ }).isChecked()).toBe(true);
    const text = (await opened.exported('json', () => page.getByRole('button', { name: 'Export report' }).click())).toString();
    expect(text).toContain('csagent.sys');
    expect(text).toContain('machine-1');
    await page.getByRole('button', { name: 'Triage' }).click();
  });

  it('is still there after a reload', async () => {
    await page.reload();
    await expect.poll(() => rows().count()).toBe(samples.length + (colorScheme === 'light' ? 2 : 1));
  });

  it('forgets everything when told to', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('heading', { name: 'Drop crash dumps here' }).waitFor();
  });

  it('complains of nothing', () => {
    expect(opened.problems).toEqual([]);
  });
});
