import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/api/settings.ts';
import { crashWithFiles } from '../electron/helpers/crashWithFiles.ts';
import { symbolServer } from '../electron/helpers/symbolServer.ts';
import { testFolder } from '../electron/helpers/testFolder.ts';
import { violationsOn } from './accessibility.ts';
import { openMode } from './modes.ts';
import { type OpenedPage, openPage } from './openedPage.ts';

const REFUSED = 'tcpip.pdb';

/** The page with one crash in it, and settings that name a server which has what the crash wants but for one file. */
async function openCrash(colorScheme: 'light' | 'dark'): Promise<OpenedPage & { readonly asked: readonly string[] }> {
  const { dump, files } = crashWithFiles();
  const answers = Object.entries(files).map(([place, bytes]) => [place, place.endsWith(REFUSED) ? new Uint8Array(3000) : bytes]);
  const server = await symbolServer(Object.fromEntries(answers));
  const folder = testFolder({ 'crash.dmp': dump });
  const config = path.join(folder, 'config');
  fs.mkdirSync(config);
  const symbolPath = `${path.join(folder, 'mine')};srv*${path.join(folder, 'cache')}*${server.url}`;
  fs.writeFileSync(path.join(config, 'settings.json'), JSON.stringify({ ...DEFAULT_SETTINGS, symbolPath }));
  const opened = await openPage({ colorScheme, config, paths: [path.join(folder, 'crash.dmp')] });
  onTestFinished(opened.close);
  await opened.rows().first().waitFor();
  return { ...opened, asked: server.asked };
}

describe.each(['light', 'dark'] as const)('symbols, %s', (colorScheme) => {
  it('are fetched when the user allows it, and the dump then names its functions', async () => {
    const { page, show, shot, asked, problems } = await openCrash(colorScheme);
    const fetching = page.getByRole('button', { name: 'Fetch symbols' });
    const stack = page.locator('#panel-stack');
    await page.getByRole('button', { name: 'Stack', exact: true }).click();
    await stack.getByText('may be old').first().waitFor();
    expect(await stack.innerText()).not.toContain('wolfram!Send');

    await show('Symbols');
    await page.getByText('Nothing can be fetched: Fetching is switched off in the settings.').waitFor();
    expect(await fetching.isDisabled()).toBe(true);
    await page.getByRole('row', { name: /ntoskrnl\.exe .* not there/ }).waitFor();
    await shot('symbols-off');
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Change in the settings' }).click();
    await page.getByRole('checkbox', { name: /Allow fetching symbols/ }).check();
    await page.getByText('Saved.').waitFor();
    await page.getByText(/sends the name of each wanted file .* to http:\/\/127\.0\.0\.1/).waitFor();
    await shot('settings-symbols');
    expect(asked).toEqual([]);

    await show('Symbols');
    await fetching.click();
    await page.getByText(/1 dump judged again/).waitFor();
    await page.getByRole('row', { name: /ntoskrnl\.exe .* fetched/ }).waitFor();
    await page.getByRole('row', { name: new RegExp(`${REFUSED} .* not to be had .*it is not the file wanted`) }).waitFor();
    await shot('symbols-fetched');
    expect(await violationsOn(page)).toEqual([]);

    await show('Triage');
    await page.getByRole('button', { name: 'Stack', exact: true }).click();
    await stack.getByText('wolfram!Send+0x1c').waitFor();
    await page.getByRole('heading', { name: /wolfram\.sys/ }).waitFor();
    await shot('symbols-stack');
    expect(problems).toEqual([]);
  });
});

describe.each(['browser', 'desktop'] as const)('symbols in the %s', (mode) => {
  it('reach the dump that was dropped, once the settings name a server and allow it', async () => {
    const { dump, files } = crashWithFiles();
    const server = await symbolServer(files);
    const folder = testFolder({ 'crash.dmp': dump });
    const { page, drop, close, problems } = await openMode(mode, { colorScheme: 'light' });
    onTestFinished(close);
    const show = (screen: string) => page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen }).click();
    const row = page.locator('[role=rowgroup] [role=row]').first();
    await page.getByRole('heading', { name: 'Drop crash dumps here' }).waitFor();
    await drop([path.join(folder, 'crash.dmp')]);
    await row.waitFor();
    const before = await row.innerText();

    await show('Settings');
    const symbolPath = page.getByRole('textbox', { name: 'Symbol path' });
    await symbolPath.fill('srv*ftp://server');
    await symbolPath.press('Enter');
    await page.getByText(/Not saved: The symbol path cannot be understood: .*only http and https/).waitFor();
    await symbolPath.fill(`srv*${path.join(folder, 'cache')}*${server.url}`);
    await symbolPath.press('Enter');
    await page.getByText('Saved.').waitFor();
    await page.getByRole('checkbox', { name: /Allow fetching symbols/ }).check();
    await page.getByText(`to ${server.url}.`).waitFor();

    await show('Symbols');
    await page.getByRole('button', { name: 'Fetch symbols' }).click();
    await page.getByText(/1 dump judged again/).waitFor();
    await show('Triage');
    await expect.poll(() => row.innerText()).not.toBe(before);
    expect(await row.innerText()).toContain('wolfram.sys');
    await page.getByRole('button', { name: 'Stack', exact: true }).click();
    await page.locator('#panel-stack').getByText('wolfram!Send+0x1c').waitFor();
    expect(problems.filter((text) => !text.includes('400'))).toEqual([]);
  });
});
