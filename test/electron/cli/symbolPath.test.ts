import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pdbOfImage } from '../../../electron/node/symbols/verifyFile.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { storePlace } from '../../../shared/symbols/storeLayout.ts';
import { imageKey, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { built, filesFor, SCENES } from '../../shared/analysis/files/scenes.ts';
import { runHere } from '../helpers/runHere.ts';
import { testFolder } from '../helpers/testFolder.ts';

/** A dump whose stack holds left-overs of an innocent driver, and a store with what its true frames need. */
function crashAndStore(): { folder: string; dump: string; culprit: string } {
  const scene = SCENES[1];
  if (!scene?.culprit) throw new Error('no scene');
  const crash = built(scene, 1, 12);
  const folder = testFolder({ 'crash.dmp': crash.builder.finish() });
  const keep = (key: SymbolKey | null, bytes: Uint8Array): string => {
    if (key === null) throw new Error('no key');
    const path = join(folder, 'store', ...storePlace(key, 'one').parts);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
  for (const [name, { image, pdb }] of filesFor(crash)) {
    const module = crash.modules.find((one) => one.name === name);
    if (!module) throw new Error(`no module ${name}`);
    const path = keep(imageKey(name, module.timestamp, module.size), image.read(0, image.size));
    keep(pdbOfImage(path), pdb);
  }
  return { folder, dump: join(folder, 'crash.dmp'), culprit: scene.culprit };
}

async function judged(dump: string, ...options: string[]): Promise<TriageResult> {
  return JSON.parse((await runHere(['triage', dump, '--json', '--no-details', ...options])).out) as TriageResult;
}

it('walks the stack with the images of a store and names its functions by their PDBs', async () => {
  const { folder, dump, culprit } = crashAndStore();
  const before = await judged(dump);
  expect(before.stack.every(({ symbol }) => symbol === null)).toBe(true);
  const after = await judged(dump, '--symbol-path', `srv*${join(folder, 'store')}*http://127.0.0.1:9/symbols`);
  expect(after.verdict.module).toBe(culprit);
  expect(after.stack.map(({ symbol }) => symbol)).toContain('wolfram!Send+0x1c');
  expect(after.stack.some(({ trust }) => trust === 'unwind')).toBe(true);
  expect(after.stack.some(({ trust }) => trust === 'scan')).toBe(false);
});

it('asks no server: a path whose folder has nothing leaves the verdict as it was', async () => {
  const { folder, dump } = crashAndStore();
  const path = `srv*${join(folder, 'empty')}*http://127.0.0.1:9/symbols`;
  const told = async (...options: string[]) => {
    const { verdict, signature, limits, stack } = await judged(dump, ...options);
    return { verdict, signature, limits, stack: stack.map(({ address, trust, symbol }) => [address, trust, symbol]) };
  };
  expect(await told('--symbol-path', path)).toEqual(await told());
});

it('refuses a path that is none', async () => {
  expect(await runHere(['triage', testFolder(), '--symbol-path', 'srv*ftp://server'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('--symbol-path'),
  });
});
