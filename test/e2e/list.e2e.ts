import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openPage, SAMPLE_COUNT } from './openedPage.ts';

describe('the list', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened?.close());

  it('is put together in groups that the keyboard opens and closes', async () => {
    const { page, rows } = opened;
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('machine');
    await expect.poll(() => rows().count()).toBeLessThan(SAMPLE_COUNT);
    const groups = await rows().count();
    expect(await rows().first().getAttribute('aria-expanded')).toBe('false');
    const table = page.getByRole('treegrid', { name: 'Dumps' });
    await table.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await rows().first().getAttribute('aria-expanded')).toBe('true');
    const dumps = Number(/(\d+) dump/.exec(await rows().first().innerText())?.[1]);
    expect(await rows().count()).toBe(groups + dumps);
    await page.keyboard.press('ArrowDown');
    expect(await rows().nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await rows().nth(1).getAttribute('aria-level')).toBe('2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await rows().count()).toBe(groups);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await rows().count()).toBe(groups + SAMPLE_COUNT);
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('');
    expect(await rows().count()).toBe(SAMPLE_COUNT);
  });

  it('is narrowed by values, each of which can be taken away again', async () => {
    const { page, rows } = opened;
    await page.getByRole('combobox', { name: 'Filter by company' }).selectOption('CrowdStrike');
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole('combobox', { name: 'Filter by company' }).selectOption('Realtek');
    await expect.poll(() => rows().count()).toBe(5);
    await page.getByRole('combobox', { name: 'Filter by bugcheck' }).selectOption({ label: '0x50 PAGE_FAULT_IN_NONPAGED_AREA (3)' });
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole('button', { name: 'No longer filter by company CrowdStrike' }).click();
    await page.getByText('No dump is left').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => rows().count()).toBe(SAMPLE_COUNT);
  });

  it('marks two dumps by keyboard and mouse, and compares them', async () => {
    const { page, rows } = opened;
    await page.getByRole('searchbox', { name: 'Search the dumps' }).fill('csagent');
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    expect(await page.getByRole('button', { name: 'Compare 1 marked' }).isDisabled()).toBe(true);
    await rows()
      .nth(1)
      .click({ modifiers: ['Control'] });
    expect(await rows().first().getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: 'Compare 2 marked' }).click();
    await page.getByRole('heading', { name: /Stacks, [1-9]\d* frames in common/ }).waitFor();
    const culprit = page.getByRole('row', { name: /^Culprit/ });
    expect(await culprit.getByRole('cell').allInnerTexts()).toEqual(['csagent.sys+0xe14ed', 'csagent.sys+0xe14ed']);
    expect(await culprit.innerText()).not.toContain('≠');
    expect(await page.getByRole('row', { name: /^Crashed/ }).innerText()).toContain('≠');
  });

  it('goes into the dump with Enter', async () => {
    const { page } = opened;
    await page.keyboard.press('Control+1');
    await page.getByRole('article', { name: 'Dump' }).waitFor();
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('detail');
  });

  it('complains of nothing', () => {
    expect(opened.problems).toEqual([]);
  });
});
