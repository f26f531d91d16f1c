import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED, type Lock, noticesText, packedPackages } from '../../electron/packaging/notices.ts';
import { ROOT } from '../tools/dumpFolder.ts';
import { importsBelow } from '../tools/imports.ts';

const readJson = (name: string) => JSON.parse(fs.readFileSync(path.join(ROOT, name), 'utf8'));
const lock: Lock = readJson('package-lock.json').packages;

describe('the third-party notices', () => {
  it('know every development dependency that is bundled', () => {
    const development = Object.keys(readJson('package.json').devDependencies);
    const bundledFolders = ['renderer', 'electron/main', 'electron/preload', 'electron/node', 'shared'];
    const imported = bundledFolders.flatMap((folder) => importsBelow(ROOT, folder)).filter((edge) => edge.isPackage);
    const used = development.filter((name) => name !== 'electron' && imported.some(({ to }) => to === name || to.startsWith(`${name}/`)));
    expect(used.sort()).toEqual([...BUNDLED].sort());
  });

  it('have a section with a text for every package, in the order of names', () => {
    const text = noticesText(ROOT, lock);
    const sections = text.split(`${'='.repeat(80)}\n`).slice(1);
    const names = sections.map((section) => section.split(' ')[0] ?? '');
    expect(names).toEqual(
      expect.arrayContaining(['react', 'scheduler', '@tanstack/virtual-core', 'piscina', 'libarchive-wasm', '@duckdb/node-api']),
    );
    expect(names).toEqual([...names].sort());
    for (const section of sections) expect(section.length, section.slice(0, 40)).toBeGreaterThan(200);
    expect(text).toBe(noticesText(ROOT, lock));
  });

  it('follow what packages need, and leave out what is not packed', () => {
    const tree: Lock = {
      '': { dependencies: { a: '1', hono: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '1' }, optionalDependencies: { c: '1' } },
      'node_modules/a/node_modules/b': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/hono': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0', dependencies: { a: '1' } },
    };
    expect(packedPackages(tree)).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c']);
  });

  it('are refused when a package comes without a license text', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-notices-'));
    try {
      fs.mkdirSync(path.join(folder, 'node_modules/a'), { recursive: true });
      const tree: Lock = { '': { dependencies: { a: '1' } }, 'node_modules/a': { version: '1.0.0', license: 'MIT' } };
      expect(() => noticesText(folder, tree)).toThrow('a comes without a license text');
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
