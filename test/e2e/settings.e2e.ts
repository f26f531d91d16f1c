import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeSmallDumps } from '../bench/smallDumps.ts';
import { dropFiles } from './browser.ts';
import { openPage } from './openedPage.ts';

const DUMPS = 2000;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-e2e-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('the settings', () => {
  it('hold at once, and after a restart', async () => {
    const config = path.join(scratch, 'config');
    const first = await openPage({ config });
    onTestFinished(first.close);
    const { page } = first;
    await first.show('Settings');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByText('Saved.').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.getByRole('checkbox', { name: /Redact/ }).check();
    const template = page.getByRole('textbox', { name: 'Machine names' });
    await template.fill('{site}/');
    await template.press('Enter');
    await page.getByText(/Not saved: the machine template/).waitFor();
    await template.fill('{machine}/{*}/');
    await template.press('Enter');
    await page.getByText('Saved.').waitFor();
    await first.close();

    const second = await openPage({ config });
    onTestFinished(second.close);
    await second.show('Settings');
    expect(await second.page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await second.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await second.page.getByRole('textbox', { name: 'Machine names' }).inputValue()).toBe('{machine}/{*}/');
    await second.show('Report');
    expect(await second.page.getByRole('checkbox', { name: /Redact/ }).isChecked()).toBe(true);
    expect([...first.problems, ...second.problems].filter((text) => !text.includes('400'))).toEqual([]);
  });

  it('that are damaged give the defaults and say so', async () => {
    const config = path.join(scratch, 'damaged');
    fs.mkdirSync(config);
    fs.writeFileSync(path.join(config, 'settings.json'), '{"theme":');
    const opened = await openPage({ config });
    onTestFinished(opened.close);
    await opened.show('Settings');
    await opened.page
      .getByRole('alert')
      .getByText(/are damaged/)
      .waitFor();
    expect(await opened.page.getByRole('radio', { name: 'As the system' }).isChecked()).toBe(true);
  });
});

describe('a reload in the middle of the work', () => {
  it('keeps everything: what was there, and what is still coming', async () => {
    const folder = path.join(scratch, 'small');
    makeSmallDumps(folder, DUMPS);
    const opened = await openPage({ paths: [folder] });
    onTestFinished(opened.close);
    const { page, rows } = opened;
    await rows().first().waitFor();
    const count = async () => Number((await page.locator('.counts').innerText()).replaceAll(',', '').split(' ')[0]);
    expect(await count()).toBeLessThan(DUMPS);
    await page.reload();
    await expect.poll(count, { timeout: 60_000 }).toBe(DUMPS);

    const sample = path.join(scratch, 'dropped.dmp');
    fs.copyFileSync(
      path.join(
        folder,
        fs
          .readdirSync(folder, { recursive: true })
          .map(String)
          .find((name) => name.endsWith('.dmp')) ?? '',
      ),
      sample,
    );
    await dropFiles(page, [sample]);
    await expect.poll(count).toBe(DUMPS + 1);
    await page.reload();
    await expect.poll(count).toBe(DUMPS + 1);
    expect(opened.problems).toEqual([]);
  }, 180_000);
});
