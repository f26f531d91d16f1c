import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { electronRuntime } from '../../electron/node/electronRuntime.ts';
import { ROOT } from '../tools/dumpFolder.ts';

const runtime = electronRuntime();
const title = 'program' in runtime ? 'in Electron itself' : `in Electron itself: not run, ${runtime.missing}`;

/** What the stand-in cannot prove: that the program starts in the real thing, with its sandbox, preload script and threads. */
describe.skipIf(!('program' in runtime))(title, () => {
  it('judges a dump that it was started with, and exports the report', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-electron-'));
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const sample = path.join(ROOT, 'samples/PC-0207/030425-8750-01.dmp');
    const app = await _electron.launch({
      executablePath: 'program' in runtime ? runtime.program : '',
      args: [...asRoot, `--user-data-dir=${folder}`, ROOT, sample],
    });
    try {
      const page = await app.firstWindow();
      const rows = page.locator('[role=rowgroup] [role=row]');
      await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(1);
      await page.getByRole('heading', { name: /rt640x64\.sys/ }).waitFor();
      const pdf = path.join(folder, 'report.pdf');
      await app.evaluate(({ dialog }, file) => {
        dialog.showSaveDialogSync = () => file;
      }, pdf);
      await page.keyboard.press('Control+e');
      await page.getByRole('radio', { name: /^PDF/ }).check();
      await page.getByRole('button', { name: 'Export report' }).click();
      await page.getByText(`Saved as ${pdf}`).waitFor();
      expect(fs.readFileSync(pdf, 'latin1').slice(0, 5)).toBe('%PDF-');
      expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
    } finally {
      await app.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
