import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/api/settings.ts';
import { crashWithFiles } from '../electron/helpers/crashWithFiles.ts';
import { symbolServer } from '../electron/helpers/symbolServer.ts';
import { testFolder } from '../electron/helpers/testFolder.ts';
import { violationsOn } from './accessibility.ts';
import { dropFiles } from './browser.ts';
import { type OpenedPage, openPage } from './openedPage.ts';

const REFUSED = 'tcpip.pdb';

/** The page with one crash in it, and settings that name a server which has what the crash wants but for one file. */
async function openCrash(
  colorScheme: 'light' | 'dark',
): Promise<OpenedPage & { readonly asked: readonly string[]; readonly dump: string }> {
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
  return { ...opened, asked: server.asked, dump: path.join(folder, 'crash.dmp') };
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

it('symbols reach a dump that was sent from the page, too', async () => {
  const { page, show, dump, rows } = await openCrash('light');
  await dropFiles(page, [dump]);
  await expect.poll(() => rows().count()).toBe(2);
  await show('Settings');
  await page.getByRole('checkbox', { name: /Allow fetching symbols/ }).check();
  await page.getByText('Saved.').waitFor();
  await show('Symbols');
  await page.getByRole('button', { name: 'Fetch symbols' }).click();
  await page.getByText(/dumps judged again\./).waitFor();
  await show('Triage');
  await expect.poll(() => rows().filter({ hasText: 'wolfram.sys' }).count()).toBe(2);
});
