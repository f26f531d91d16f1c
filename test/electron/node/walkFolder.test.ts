import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkFolder } from '../../../electron/node/walkFolder.ts';
import { collect } from '../helpers/collect.ts';
import { testFolder } from '../helpers/testFolder.ts';

async function paths(folder: string): Promise<string[]> {
  return (await collect(walkFolder(folder))).map((met) => met.path.replace(`${folder}/`, ''));
}

describe('walkFolder', () => {
  it('goes through folders in the order of their names', async () => {
    const folder = testFolder({ 'b.dmp': '', 'a/2.dmp': '', 'a/1.dmp': '', 'c/d/e/deep.dmp': '', 'a.dmp': '' });
    expect(await paths(folder)).toEqual(['a/1.dmp', 'a/2.dmp', 'a.dmp', 'b.dmp', 'c/d/e/deep.dmp']);
  });

  it('yields nothing for an empty folder', async () => {
    expect(await paths(testFolder())).toEqual([]);
  });

  it('follows links to files and ignores broken ones', async () => {
    const folder = testFolder({ 'real/x.dmp': '' });
    symlinkSync(join(folder, 'real/x.dmp'), join(folder, 'link.dmp'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.dmp'));
    expect(await paths(folder)).toEqual(['link.dmp', 'real/x.dmp']);
  });

  it('ends with links that lead back', async () => {
    const folder = testFolder({ 'a/x.dmp': '' });
    symlinkSync(folder, join(folder, 'a/up'));
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    symlinkSync('self', join(folder, 'self'));
    expect(await paths(folder)).toEqual(['a/x.dmp']);
  });

  it('follows a link out of the folder once', async () => {
    const outside = testFolder({ 'y.dmp': '', 'sub/z.dmp': '' });
    const folder = testFolder({ 'x.dmp': '' });
    symlinkSync(outside, join(folder, 'out1'));
    symlinkSync(outside, join(folder, 'out2'));
    symlinkSync(join(outside, 'sub'), join(folder, 'out3'));
    expect(await paths(folder)).toEqual(['out1/sub/z.dmp', 'out1/y.dmp', 'x.dmp']);
  });

  it('does not come back to itself through a link to its parent', async () => {
    const parent = testFolder({ 'inner/x.dmp': '', 'other/y.dmp': '' });
    symlinkSync(parent, join(parent, 'inner/parent'));
    expect(await paths(join(parent, 'inner'))).toEqual(['parent/other/y.dmp', 'x.dmp']);
  });

  it('closes its folders when nobody wants more', async () => {
    const folder = testFolder({ 'a/1.dmp': '', 'a/2.dmp': '' });
    mkdirSync(join(folder, 'b'));
    for await (const met of walkFolder(folder)) {
      expect(met.name).toBe('1.dmp');
      break;
    }
  });

  it('reports a folder that is none', async () => {
    const folder = testFolder({ 'x.dmp': '' });
    const met = await collect(walkFolder(join(folder, 'x.dmp')));
    expect(met).toMatchObject([{ kind: 'unreadable', name: 'x.dmp' }]);
  });
});
