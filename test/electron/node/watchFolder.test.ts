import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchedFolder, watchFolder } from '../../../electron/node/watchFolder.ts';
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

it('changes from one folder to another, and says what cannot be watched', async () => {
  const [first, second] = [testFolder(), testFolder()];
  const told: string[] = [];
  const watched = watchedFolder(
    (path) => told.push(path),
    (message) => told.push(message),
  );
  watched.set(first);
  watched.set(join(first, 'gone'));
  await expect.poll(() => told).toEqual([`${join(first, 'gone')} cannot be watched: no such file or folder (ENOENT)`]);
  watched.set(second);
  await new Promise((resolve) => setTimeout(resolve, 300));
  writeFileSync(join(first, 'a.dmp'), 'x');
  writeFileSync(join(second, 'b.dmp'), 'x');
  await expect.poll(() => told.slice(1), { timeout: 10_000 }).toEqual([join(second, 'b.dmp')]);
  watched.set(null);
});
