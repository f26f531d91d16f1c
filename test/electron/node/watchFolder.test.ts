import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../../electron/node/watchFolder.ts';
import { testFolder } from '../helpers/testFolder.ts';

it('tells of files that land, once they are whole, and of no other', async () => {
  const folder = testFolder({ 'old.dmp': 'x' });
  const landed: string[] = [];
  const stop = await watchFolder(folder, { onFile: (path) => landed.push(path), onError: (message) => landed.push(message), quietMs: 300 });
  const growing = join(folder, 'growing.dmp');
  mkdirSync(join(folder, 'PC-1'));
  writeFileSync(join(folder, 'PC-1', 'new.dmp'), 'whole');
  writeFileSync(growing, 'a');
  for (let i = 0; i < 6; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    appendFileSync(growing, 'b');
    expect(landed).not.toContain(growing);
  }
  await expect.poll(() => landed.toSorted(), { timeout: 10_000 }).toEqual([join(folder, 'PC-1', 'new.dmp'), growing]);
  await stop();
  writeFileSync(join(folder, 'after.dmp'), 'x');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(landed).toHaveLength(2);
});
