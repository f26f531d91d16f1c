import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './tools/dumpFolder.ts';
import { type ImportEdge, importsBelow, importsOf, sourceFiles } from './tools/imports.ts';

/** Which folder may import which: the design's table. A folder may always import itself. `npm` lists allowed packages. */
const RULES: readonly { readonly folder: string; readonly may: readonly string[]; readonly npm: readonly string[] }[] = [
  { folder: 'shared/bytes', may: [], npm: [] },
  { folder: 'shared/knowledge', may: [], npm: [] },
  { folder: 'shared/result', may: [], npm: [] },
  { folder: 'shared/dump', may: ['shared/bytes'], npm: [] },
  { folder: 'shared/pe', may: ['shared/bytes'], npm: [] },
  { folder: 'shared/pdb', may: ['shared/bytes'], npm: [] },
  { folder: 'shared/symbols', may: ['shared/bytes', 'shared/pe', 'shared/pdb'], npm: [] },
  { folder: 'shared/unwind', may: ['shared/bytes', 'shared/pe'], npm: [] },
  {
    folder: 'shared/analysis',
    may: ['shared/bytes', 'shared/dump', 'shared/pe', 'shared/pdb', 'shared/symbols', 'shared/unwind', 'shared/knowledge', 'shared/result'],
    npm: ['@noble/hashes'],
  },
  { folder: 'shared/privacy', may: ['shared/bytes', 'shared/dump', 'shared/result'], npm: [] },
  { folder: 'shared/signature', may: ['shared/result', 'shared/knowledge'], npm: [] },
  { folder: 'shared/report', may: ['shared/result', 'shared/knowledge'], npm: [] },
  { folder: 'shared/fleet', may: ['shared/result', 'shared/signature'], npm: ['@noble/hashes'] },
  { folder: 'shared/api', may: ['shared/result', 'shared/report', 'shared/fleet'], npm: ['valibot'] },
  { folder: 'electron/node', may: ['shared', 'package.json'], npm: ['*', '!electron'] },
  { folder: 'electron/cli', may: ['shared', 'electron/node', 'package.json'], npm: ['*', '!electron'] },
  { folder: 'electron/main', may: ['shared/api', 'electron/node'], npm: ['*'] },
  { folder: 'electron/preload', may: ['shared/api'], npm: ['*'] },
  { folder: 'electron/packaging', may: [], npm: ['*', '!electron'] },
  {
    folder: 'renderer',
    may: ['shared/api', 'shared/result', 'shared/signature', 'shared/report', 'shared/knowledge', 'shared/fleet'],
    npm: ['*', '!electron'],
  },
];

const inside = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

function packageAllowed(name: string, npm: readonly string[]): boolean {
  const matches = (entry: string) => name === entry || name.startsWith(`${entry}/`);
  if (npm.some((entry) => entry.startsWith('!') && matches(entry.slice(1)))) return false;
  return npm.includes('*') || npm.some(matches);
}

function violations(edges: readonly ImportEdge[]): string[] {
  return edges
    .filter((edge) => {
      const rule = RULES.find((candidate) => inside(edge.from, candidate.folder));
      if (!rule) return false;
      if (edge.isPackage) return !packageAllowed(edge.to, rule.npm);
      return !inside(edge.to, rule.folder) && !rule.may.some((folder) => inside(edge.to, folder));
    })
    .map((edge) => `${edge.from} imports ${edge.to}`);
}

describe('the architecture', () => {
  it.each(RULES.map((rule) => rule.folder))('%s imports only what the table allows', (folder) => {
    expect(violations(importsBelow(ROOT, folder))).toEqual([]);
  });

  it('would notice a forbidden import of each kind', () => {
    const text = "import { a } from '../dump/openDump.ts';\nimport fs from 'node:fs';\nexport { b } from '../analysis/analyze.ts';\n";
    expect(violations(importsOf('shared/report/x.ts', text))).toHaveLength(3);
    expect(violations(importsOf('electron/node/x.ts', "const e = await import('electron');"))).toHaveLength(1);
  });

  it('lets triageDump.ts import only the stages it joins', () => {
    const allowed = [
      'shared/bytes',
      'shared/dump',
      'shared/analysis',
      'shared/privacy',
      'shared/symbols',
      'shared/result',
      'shared/signature',
    ];
    const edges = importsOf('shared/triageDump.ts', fs.readFileSync(path.join(ROOT, 'shared/triageDump.ts'), 'utf8'));
    expect(edges.filter((edge) => !allowed.some((folder) => inside(edge.to, folder)))).toEqual([]);
  });

  it('keeps the builder independent of the reader it tests', () => {
    const edges = importsBelow(ROOT, 'test/builder');
    expect(edges.length).toBeGreaterThan(10);
    expect(edges.filter((edge) => inside(edge.to, 'shared'))).toEqual([]);
  });

  it('has no file past 400 lines but tables of facts', () => {
    const long = ['shared', 'electron', 'renderer', 'test']
      .flatMap((folder) => sourceFiles(ROOT, folder))
      .filter((file) => !inside(file, 'shared/knowledge'))
      .filter((file) => fs.readFileSync(path.join(ROOT, file), 'utf8').split('\n').length > 400);
    expect(long).toEqual([]);
  });

  it('keeps the top level to the folders the owner named', () => {
    const folders = fs
      .readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !['node_modules', 'out', 'coverage', 'dist'].includes(name));
    expect(folders.filter((name) => !['electron', 'renderer', 'shared', 'samples', 'test'].includes(name))).toEqual([]);
  });
});
