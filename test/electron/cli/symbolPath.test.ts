import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { crashAndStore } from '../helpers/crashWithFiles.ts';
import { runHere } from '../helpers/runHere.ts';
import { testFolder } from '../helpers/testFolder.ts';

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
