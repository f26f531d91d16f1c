import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownArgs, pathsOf } from '../../../electron/main/openFile.ts';
import { testFolder } from '../helpers/testFolder.ts';

describe('what "open with" names', () => {
  it('is looked for from the folder of the caller, as path or as address of a file', () => {
    const folder = testFolder({ 'a b.dmp': '', 'c.dmp': '' });
    const [first, second] = [join(folder, 'a b.dmp'), join(folder, 'c.dmp')];
    expect(pathsOf(['a b.dmp', second, pathToFileURL(first).href], folder)).toEqual([first, second, first]);
  });

  it('leaves out what does not exist and what is no file address', () => {
    expect(pathsOf(['gone.dmp', 'file://%zz', 'file://server/share'], testFolder())).toEqual([]);
  });

  it('comes behind the program, and behind the folder of the program when it runs from source', () => {
    expect(ownArgs(['faultline.exe', 'a.dmp'], true)).toEqual(['a.dmp']);
    expect(ownArgs(['electron', '.', 'a.dmp'], false)).toEqual(['a.dmp']);
  });

  it('has no options in it, wherever they stand', () => {
    expect(ownArgs(['electron', '--no-sandbox', '--user-data-dir=/tmp/x', '.', '--flag', 'a.dmp'], false)).toEqual(['a.dmp']);
    expect(ownArgs(['faultline.exe', '--allow-file-access-from-files', '', 'a.dmp', '-x'], true)).toEqual(['a.dmp']);
  });
});
