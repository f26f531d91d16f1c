import { describe, expect, it } from 'vitest';
import { inShard, parseShard, partOf } from '../../../../electron/node/ingest/shard.ts';
import type { Found } from '../../../../electron/node/inputs.ts';

const found = (path: string, input = 0): Found => ({
  kind: 'task',
  input,
  task: { kind: 'file', open: path, path, name: path.split('/').at(-1) ?? '', machine: '', mustBeDump: true },
});

describe('shards', () => {
  it('count from 1', () => {
    expect(parseShard('1/4')).toEqual({ part: 1, of: 4 });
    expect(parseShard('4/4')).toEqual({ part: 4, of: 4 });
    for (const text of ['0/4', '5/4', '1', '1/0', '-1/4', '1/4/2', '1/20000', '']) expect(parseShard(text)).toBeNull();
  });

  it('take every path exactly once and about as many each', () => {
    const paths = Array.from({ length: 4000 }, (_, i) => `PC-${i % 100}/Minidump/071924-${i}-01.dmp`);
    const sizes = [1, 2, 3, 4].map((part) => paths.filter((path) => partOf(path, 4) === part).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(4000);
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120);
  });

  it('stay as they are: other runs rely on it', () => {
    expect(['a.dmp', 'PC-1/Minidump/b.dmp', 'ä/ö.dmp'].map((path) => partOf(path, 1000))).toEqual(
      // printf 'a.dmp' | sha256sum: the first eight digits, modulo 1000, plus 1
      [0xceb3fe6f, 0x5b933329, 0x5663ca71].map((head) => (head % 1000) + 1),
    );
  });

  it('do not depend on where the folder is mounted', () => {
    const part = partOf('PC-1/a.dmp', 7);
    for (const root of ['/mnt/share', '/other/', 'dumps']) {
      const mine = inShard({ part, of: 7 }, ['unused', root]);
      expect(mine(found(`${root.replace(/\/$/, '')}/PC-1/a.dmp`, 1))).toBe(true);
    }
    expect(inShard({ part: partOf('a.dmp', 7), of: 7 }, ['/x/a.dmp'])(found('/x/a.dmp'))).toBe(true);
  });

  it('all tell of a path that is not there', () => {
    const missing: Found = {
      kind: 'task',
      input: 0,
      task: { kind: 'failure', path: 'gone', name: 'gone', machine: '', sizeBytes: 0, code: 'not-found', message: '' },
    };
    for (const part of [1, 2, 3]) expect(inShard({ part, of: 3 }, ['gone'])(missing)).toBe(true);
  });
});
