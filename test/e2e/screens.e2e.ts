import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { type OpenedPage, openPage } from './openedPage.ts';

const LOOKS = [
  { look: 'light', colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { look: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;

describe.each(LOOKS)('every screen, $look', ({ colorScheme, forcedColors }) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ colorScheme, forcedColors });
  });
  afterAll(() => opened?.close());

  async function looksRight(name: string): Promise<void> {
    await opened.shot(name);
    expect(await violationsOn(opened.page)).toEqual([]);
  }
  /** Nothing is wider than the window, and the header stays in sight. */
  async function fits(): Promise<void> {
    const [wide, top] = await opened.page.evaluate(() => [
      document.documentElement.scrollWidth - window.innerWidth,
      document.querySelector('.bar')?.getBoundingClientRect().top,
    ]);
    expect([Number(wide) <= 0, top]).toEqual([true, 0]);
  }

  it('Triage, with groups, filters and an open dump', async () => {
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('culprit');
    await page.getByRole('row', { name: /csagent\.sys 3 dumps/ }).click();
    await page
      .getByRole('row', { name: /^071924|2024-07-19/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: 'Filter by culprit kind' }).selectOption('driver');
    await page
      .getByRole('article', { name: 'Dump' })
      .getByRole('heading', { name: /csagent/ })
      .waitFor();
    await looksRight('list');
    await fits();
  });

  it('Triage, far down in a dump', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Raw header' }).click();
    await page.getByRole('button', { name: 'Bytes of BugCheckCode at 0x38' }).click();
    await page.getByRole('region', { name: 'Bytes of the file' }).getByText('50 00 00 00').waitFor();
    await looksRight('bytes');
    await fits();
  });

  it('Fleet', async () => {
    await opened.show('Fleet');
    await opened.page.getByRole('heading', { name: /crashes on \d+ machines/ }).waitFor();
    await looksRight('fleet-of-samples');
  });

  it('Compare, two dumps and two cohorts', async () => {
    const { page } = opened;
    await opened.show('Compare');
    await page.getByText('Pick two dumps here').waitFor();
    await page.getByRole('combobox', { name: 'Dump A' }).selectOption({ index: 1 });
    await page.getByRole('searchbox', { name: 'Find dump B' }).fill('5218');
    await page.getByRole('combobox', { name: 'Dump B' }).selectOption({ index: 1 });
    await page.getByRole('region', { name: 'Stacks' }).waitFor();
    await looksRight('compare');
    await page.getByRole('radio', { name: 'Two groups of crashes' }).check();
    await page.getByRole('group', { name: 'A' }).getByLabel('OS build').selectOption('19041');
    await page.getByRole('heading', { name: 'A: build 19041' }).waitFor();
    await looksRight('cohorts');
    await fits();
  });

  it('Report, with its preview', async () => {
    const { page } = opened;
    await page.keyboard.press('Control+e');
    await page.frameLocator('iframe[title="Preview of the report"]').getByRole('heading', { level: 1 }).waitFor();
    await looksRight('report-preview');
    await fits();
  });

  it('Symbols and Settings', async () => {
    const { page } = opened;
    await opened.show('Symbols');
    await page.getByRole('row', { name: /csagent\.sys/ }).waitFor();
    await looksRight('symbols');
    await opened.show('Settings');
    await page.getByText(/^Kept in/).waitFor();
    await looksRight('settings');
  });

  it('the help on keys, which gives the focus back', async () => {
    const { page } = opened;
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await looksRight('help');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('is empty without dumps, and says where to begin', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Clear' }).click();
    for (const screen of ['Fleet', 'Compare', 'Report', 'Symbols']) {
      await opened.show(screen);
      await page.locator('.empty').first().waitFor();
      expect(await violationsOn(page), screen).toEqual([]);
    }
    await opened.shot('empty');
  });

  it('complains of nothing', () => {
    expect(opened.problems).toEqual([]);
  });
});
