import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLocalFiles } from '../../../../electron/node/symbols/localModuleFiles.ts';
import { readyFolders } from '../../../../electron/node/symbols/readyFolders.ts';
import { SymbolFileFailure, type SymbolReaders, symbolReaders } from '../../../../electron/node/symbols/symbolReaders.ts';
import { beginTask } from '../../../../electron/node/triageFile.ts';
import { workBuffer } from '../../../../electron/node/workBuffer.ts';
import type { ModuleFiles } from '../../../../shared/analysis/files/moduleFiles.ts';
import type { LoadedModule } from '../../../../shared/dump/dumpImage.ts';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { type SearchPlace, searchPlan } from '../../../../shared/symbols/searchPlan.ts';
import { parseSymbolPath } from '../../../../shared/symbols/symbolPath.ts';
import { crashAndStore } from '../../helpers/crashWithFiles.ts';
import { imageFile } from '../../helpers/symbolFiles.ts';
import { testFolder } from '../../helpers/testFolder.ts';
import { SETTINGS } from '../../helpers/triageHere.ts';

const IMAGE = imageFile();
const MODULE = { name: 'evil.sys', timestamp: IMAGE.key.timestamp, sizeBytes: IMAGE.key.sizeBytes } as LoadedModule;
const folderAt = (at: string): SearchPlace => ({ kind: 'folder', at, isStore: false, isRemote: false, copyTo: [] });
const descriptors = () => readdirSync('/proc/self/fd').length;

/** Judges a dump with these folders, in this thread. */
function judged(dump: string, symbolFolders: readonly SearchPlace[], readers: SymbolReaders): TriageResult {
  const task = { kind: 'file', open: dump, path: dump, name: 'crash.dmp', machine: '', mustBeDump: true } as const;
  const outcome = beginTask(task, { ...SETTINGS, depth: 'verdict', symbolFolders }, workBuffer(), undefined, readers)();
  if (outcome.kind !== 'line' || outcome.failure !== null) throw new Error('no result');
  return JSON.parse(outcome.text) as TriageResult;
}

describe('the symbol files of a dump', () => {
  it('are used as before without the one that cannot be read, and the result says which', () => {
    const { folder, dump, culprit } = crashAndStore();
    const folders = [folderAt(join(folder, 'store'))];
    const sound = symbolReaders();
    const plain = judged(dump, [], sound);
    const broken = (isBroken: (path: string) => boolean): SymbolReaders => ({
      ...sound,
      open(path, key) {
        if (isBroken(path)) throw new SymbolFileFailure(path, 'permission denied (EACCES)');
        return sound.open(path, key);
      },
    });
    const without = judged(
      dump,
      folders,
      broken((path) => path.endsWith('nt.pdb')),
    );
    expect(without.verdict.module).toBe(culprit);
    expect(without.stack.map(({ symbol }) => symbol)).toContain('wolfram!Send+0x1c');
    expect(without.limits.join()).toMatch(/The symbol file .*nt\.pdb could not be read: permission denied/);
    const none = judged(
      dump,
      folders,
      broken(() => true),
    );
    expect({ ...none, limits: [] }).toEqual({ ...plain, limits: [] });
    expect(none.limits.filter((text) => text.startsWith('The symbol file'))).toHaveLength(4);
  });

  it('may become shorter or vanish while they are read', () => {
    const large = imageFile('evil.sys', 0x40000);
    const at = testFolder({ 'evil.sys': large.bytes });
    const asked: (number | undefined)[] = [];
    const read = withLocalFiles([folderAt(at)], symbolReaders(), (files, unread) => {
      const source = (files as ModuleFiles).image({ ...MODULE, sizeBytes: 0x40000 });
      asked.push(source?.size);
      truncateSync(join(at, 'evil.sys'), 100);
      source?.read(0x20000, 0x4000);
      return unread;
    });
    expect(asked).toEqual([large.bytes.length, undefined]);
    expect(read).toEqual([expect.stringMatching(/evil\.sys could not be read: it became shorter while it was read/)]);
  });

  it('let an error that is not theirs through', () => {
    const work = () => {
      throw new Error('a bug');
    };
    expect(() => withLocalFiles([folderAt(testFolder())], symbolReaders(), work)).toThrow('a bug');
  });

  it.runIf(process.platform === 'linux')('stay open from dump to dump, a few of them, and are opened once', () => {
    const [first, at] = [
      descriptors(),
      testFolder(Object.fromEntries(['a', 'b', 'c', 'd'].map((dir) => [`${dir}/evil.sys`, IMAGE.bytes]))),
    ];
    const readers = symbolReaders(2);
    const use = (...dirs: string[]) =>
      withLocalFiles(
        dirs.map((dir) => folderAt(join(at, dir))),
        readers,
        (files) => [files?.image(MODULE) ?? null, descriptors() - first] as const,
      );
    const [source] = use('a');
    expect(use('a')).toEqual([source, 1]);
    for (const dir of ['b', 'c', 'd']) use(dir);
    expect(descriptors() - first).toBe(2);
    expect(use('a')[0]).not.toBe(source);
    readers.drop(join(at, 'a', 'evil.sys'));
    readers.drop(join(at, 'd', 'evil.sys'));
    expect(descriptors() - first).toBe(0);
  });

  it('are opened anew when they were written to, and not taken when they are others by then', () => {
    const at = testFolder({ 'evil.sys': IMAGE.bytes });
    const readers = symbolReaders();
    const source = () => withLocalFiles([folderAt(at)], readers, (files) => files?.image(MODULE) ?? null);
    const first = source();
    expect(source()).toBe(first);
    writeFileSync(join(at, 'evil.sys'), new Uint8Array([...IMAGE.bytes, 0]));
    expect(source()?.size).toBe(IMAGE.bytes.length + 1);
    writeFileSync(join(at, 'evil.sys'), readFileSync('package.json'));
    expect(source()).toBeNull();
    rmSync(join(at, 'evil.sys'));
    expect(source()).toBeNull();
  });
});

describe('the folders in which files lie ready', () => {
  const ready = (path: string, mayUseNetwork = false) =>
    readyFolders(searchPlan(parseSymbolPath(path), '/own'), '/own', mayUseNetwork).map(({ at }) => at);

  it('are those of the path, the caches of its servers and our own, without shares unless the network may be used', () => {
    expect(ready('')).toEqual([]);
    expect(ready('/a;srv*/b*http://server')).toEqual(['/a', '/b', '/own']);
    expect(ready('http://server')).toEqual(['/own']);
    expect(ready('\\\\share\\symbols;srv*\\\\share\\cache*http://server;/a')).toEqual(['/a', '/own']);
    expect(ready('\\\\share\\symbols;/a', true)).toEqual(['\\\\share\\symbols', '/a', '/own']);
  });
});
