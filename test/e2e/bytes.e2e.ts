import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropFiles } from './browser.ts';
import { type OpenedPage, openPage, SAMPLES } from './openedPage.ts';

const SAMPLE = path.join(SAMPLES, 'PC-0207/030425-8750-01.dmp');

describe('the bytes of a dump', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-e2e-'));
  const file = path.join(folder, 'a.dmp');
  let opened: OpenedPage;
  beforeAll(async () => {
    fs.copyFileSync(SAMPLE, file);
    opened = await openPage({ paths: [file] });
    await opened.page.getByRole('article', { name: 'Dump' }).waitFor();
  });
  afterAll(async () => {
    await opened?.close();
    fs.rmSync(folder, { recursive: true });
  });
  const bytes = () => opened.page.getByRole('region', { name: 'Bytes of the file' });

  it('stand out when a field of the header leads to them', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Raw header' }).click();
    await page.getByRole('button', { name: 'Bytes of MachineImageType at 0x30' }).click();
    await expect.poll(() => bytes().locator('mark').allInnerTexts()).toEqual(['64 86 00 00 ', 'd...']);
    expect(await bytes().locator('.hex-row').first().innerText()).toContain('0000');
  });

  it('are gone to by offset, and scrolled with the keyboard', async () => {
    const { page } = opened;
    const size = fs.statSync(file).size;
    await page.getByRole('textbox', { name: 'Go to offset' }).fill(`0x${size.toString(16)}`);
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await page.getByText('An offset below').waitFor();
    await page.getByRole('textbox', { name: 'Go to offset' }).fill('0x2000');
    await page.keyboard.press('Enter');
    const expected = fs.readFileSync(file).subarray(0x2000, 0x2004).toString('hex');
    await expect
      .poll(async () => (await bytes().locator('.hex-row', { hasText: '00002000' }).innerText()).replaceAll(' ', ''))
      .toContain(expected);
    await bytes().focus();
    const top = () => bytes().evaluate((element) => element.scrollTop);
    const before = await top();
    await page.keyboard.press('PageDown');
    await expect.poll(top).toBeGreaterThan(before);
  });

  it('of an upload are there, too', async () => {
    const { page, rows } = opened;
    await dropFiles(page, [SAMPLE]);
    await expect.poll(() => rows().count()).toBe(2);
    await rows().nth(1).click();
    await page.getByRole('button', { name: 'Bytes', exact: true }).click();
    await bytes().getByText('PAGEDU64').waitFor();
  });

  it('are missed with a reason when the file is gone', async () => {
    const { page, rows } = opened;
    fs.rmSync(file);
    await rows().nth(0).click();
    await page.getByRole('button', { name: 'Bytes', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/The bytes are not there/)
      .waitFor();
  });

  it('complain of nothing', () => {
    expect(opened.problems).toEqual([]);
  });
});
