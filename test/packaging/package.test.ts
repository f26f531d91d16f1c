import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importsOf } from '../tools/imports.ts';
import { type AsarFile, asarFiles, asarHeader, asarText, extractAsar } from './asar.ts';
import { fusesOf, packagerModule } from './fakeElectron.ts';
import { addNativePart, builtProject, type PackedApp, packApp } from './packApp.ts';

/** Our code, the page and the packages in the archive: 7.3 MB were measured (0.6 MB of it names of PCI devices, 0.8 MB undici), and 8 % are left for growth. */
const ARCHIVE_BUDGET_BYTES = 7_900_000;
/** DuckDB's library beside the archive, by far the largest part: 71.0 MB were measured on Linux. */
const UNPACKED_BUDGET_BYTES = 82_000_000;
/** runAsNode off, cookies encrypted, NODE_OPTIONS and inspecting off, integrity and only-from-archive on, one snapshot, no rights for file:. */
const FUSES = '01001100';

/** Elsewhere npm has not installed the native part for Linux, and a stand-in is packed. */
const IS_OWN_PLATFORM = process.platform === 'linux' && process.arch === 'x64';
/** Run by plain Node in the folder that the archive holds. */
const USE_THE_PACKAGE = `
  console.log('worker', typeof (await import('./out/main/triageWorker.js')).default);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  console.log('duckdb', (await connection.runAndReadAll('SELECT 42')).getRows()[0][0]);
  const { libarchiveWasm } = await import('libarchive-wasm');
  console.log('libarchive', typeof (await libarchiveWasm()).read_new_memory);
  for (const name of ['valibot', 'yauzl', '@clickhouse/client']) await import(name);
  console.log('valibot yauzl clickhouse');
  process.exit(0);
`;

let project = '';
let linux: PackedApp;
let files: AsarFile[] = [];

beforeAll(() => {
  project = builtProject();
  if (!IS_OWN_PLATFORM) addNativePart(project, 'linux-x64', ['duckdb.node', 'libduckdb.so']);
  linux = packApp(project, 'linux', 'x64');
  files = asarFiles(linux.archive);
}, 120_000);

afterAll(() => {
  if (project !== '') fs.rmSync(project, { recursive: true, force: true });
});

const paths = (list: readonly AsarFile[] = files) => list.map((file) => file.path);
const ours = () => files.filter((file) => !file.path.startsWith('node_modules/'));
const packageOf = (file: string) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? null;
const nameOf = (imported: string) => /^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? imported;
const textOf = (name: string) => {
  const file = files.find((candidate) => candidate.path === name);
  return file ? asarText(linux.archive, file) : '';
};

describe('the package for Linux', () => {
  it('holds the main process, its threads, the preload script and the page', () => {
    const needed = [
      'out/main/main.js',
      'out/main/sessionThread.js',
      'out/main/triageWorker.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
    ];
    expect(paths()).toEqual(expect.arrayContaining([...needed, 'package.json']));
    const { name, main, version, devDependencies, scripts } = JSON.parse(textOf('package.json'));
    expect({ name, main, devDependencies, scripts }).toEqual({ name: 'faultline', main: 'out/main/main.js' });
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('holds nothing else of the project', () => {
    const allowed =
      /^(out\/main\/([\w-]+|chunks\/[\w-]+)\.js|out\/preload\/preload\.cjs|out\/renderer\/.*\.(html|js|css|svg|png|woff2)|package\.json|LICENSE)$/;
    expect(paths(ours()).filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('holds no typings, maps, tests or documents of packages', () => {
    const unwanted = /\.(d\.ts|ts|mts|cts|map|md|snap)$|\/(test|tests|docs|examples?|benchmark)\/|\/\.|\/test\.js$/;
    expect(paths().filter((file) => unwanted.test(file))).toEqual([]);
  });

  it('holds every package that the main process imports and what those need, and no other', () => {
    const imported = ours().flatMap((file) => (file.path.endsWith('.js') ? packageImports(file.path) : []));
    const needed = new Set<string>();
    const waiting = [...imported];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (needed.has(next)) continue;
      needed.add(next);
      const { dependencies = {} } = JSON.parse(textOf(`node_modules/${next}/package.json`) || '{}');
      waiting.push(...Object.keys(dependencies));
    }
    // Not imported but chosen by DuckDB when it runs.
    needed.add('@duckdb/node-bindings-linux-x64');
    expect(imported.length).toBeGreaterThan(3);
    expect([...new Set(paths().map(packageOf))].filter((name) => name !== null).sort()).toEqual([...needed].sort());
  });

  it('holds every file that the main process imports from itself, and the entry of every package', () => {
    const listed = new Set(paths());
    const relative = ours().filter((file) => /^out\/main\/.*\.js$/.test(file.path));
    const missing = relative.flatMap(({ path: from }) =>
      importsOf(from, textOf(from))
        .filter((edge) => !edge.isPackage && !listed.has(edge.to))
        .map((edge) => `${from} imports ${edge.to}`),
    );
    expect(missing).toEqual([]);
    const entries = paths().filter((file) => /^node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file));
    expect(entries.filter((file) => !listed.has(entryOf(file)))).toEqual([]);
  });

  it.runIf(IS_OWN_PLATFORM)('holds enough to load the worker, ask DuckDB and unpack a cabinet', () => {
    const folder = path.join(project, 'out/extracted');
    extractAsar(linux.archive, folder);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', USE_THE_PACKAGE], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect({ status, answers: stdout.trim().split('\n') }).toEqual({
      status: 0,
      answers: ['worker function', 'duckdb 42', 'libarchive function', 'valibot yauzl clickhouse'],
    });
  });

  it('lets the sandboxed preload script require electron only', () => {
    const required = [...textOf('out/preload/preload.cjs').matchAll(/= require\("([^"]+)"\)/g)].map((match) => match[1]);
    expect([...new Set(required)]).toEqual(['electron']);
  });

  it('unpacks native code, of its own platform only, and nothing else', () => {
    const native = ['duckdb.node', 'libduckdb.so'].map((name) => `node_modules/@duckdb/node-bindings-linux-x64/${name}`);
    expect(paths(files.filter((file) => file.isUnpacked))).toEqual(native);
    for (const file of native) expect(fs.existsSync(path.join(`${linux.archive}.unpacked`, file))).toBe(true);
    expect(paths().filter((file) => /\.(node|so|dll|dylib)$/.test(file))).toEqual(native);
    expect(paths()).toContain('node_modules/libarchive-wasm/dist/libarchive.wasm');
  });

  it('stays within its size budget', () => {
    const unpacked = files.filter((file) => file.isUnpacked).reduce((sum, file) => sum + file.sizeBytes, 0);
    expect(fs.statSync(linux.archive).size).toBeLessThan(ARCHIVE_BUDGET_BYTES);
    expect(unpacked).toBeLessThan(UNPACKED_BUDGET_BYTES);
  });

  it('carries licenses, one language and fuses', () => {
    expect(fs.readdirSync(linux.resources).sort()).toEqual(['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'app.asar', 'app.asar.unpacked']);
    expect(fs.readFileSync(path.join(linux.resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('@duckdb/node-bindings-linux-x64');
    expect(fs.readdirSync(path.join(linux.folder, 'locales'))).toEqual(['en-US.pak']);
    expect(fs.existsSync(path.join(linux.folder, 'LICENSE.electron.txt'))).toBe(true);
    expect(fusesOf(fs.readFileSync(path.join(linux.folder, 'faultline')))?.slice(0, FUSES.length)).toBe(FUSES);
  });

  it('has a hash for every file', () => {
    expect(files.filter((file) => !file.hasIntegrity)).toEqual([]);
  });
});

describe('the package for Windows', () => {
  it('is not made without the native part for Windows', () => {
    expect(() => packApp(project, 'win32', 'arm64')).toThrow(/@duckdb\/node-bindings-win32-arm64 is not installed\. Run: npm install/);
  });

  it('holds its own native part, and an executable with our name, icon, fuses and the hash of the archive', () => {
    addNativePart(project, 'win32-x64', ['duckdb.node', 'duckdb.dll']);
    addNativePart(project, 'win32-arm64', ['duckdb.node', 'duckdb.dll']);
    const windows = packApp(project, 'win32', 'x64');
    const packed = asarFiles(windows.archive);
    const native = ['duckdb.dll', 'duckdb.node'].map((name) => `node_modules/@duckdb/node-bindings-win32-x64/${name}`);
    expect(paths(packed.filter((file) => file.isUnpacked))).toEqual(native);
    expect(paths(packed).filter((file) => file.includes('/node-bindings-') && !file.includes('win32-x64'))).toEqual([]);

    const bytes = fs.readFileSync(path.join(windows.folder, 'Faultline.exe'));
    expect(fusesOf(bytes)?.slice(0, FUSES.length)).toBe(FUSES);
    const { NtExecutable, NtExecutableResource, Resource } = packagerModule('resedit');
    const { entries } = NtExecutableResource.from(NtExecutable.from(bytes));
    const [version] = Resource.VersionInfo.fromEntries(entries);
    expect(version.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({ ProductName: 'Faultline' });
    expect(Resource.IconGroupEntry.fromEntries(entries)[0]?.icons).toHaveLength(7);
    const integrity = entries.find((entry: { type: unknown }) => entry.type === 'INTEGRITY');
    const hash = createHash('sha256').update(asarHeader(windows.archive).header).digest('hex');
    expect(JSON.parse(Buffer.from(integrity.bin).toString())).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value: hash }]);
  });
});

/** The packages that a built file imports or requires, without Electron and Node's own. */
function packageImports(file: string): string[] {
  const text = textOf(file);
  const required = [...text.matchAll(/\b__require\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  const imported = importsOf(file, text).filter((edge) => edge.isPackage);
  const names = [...imported.map((edge) => edge.to), ...required];
  return names.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && name !== 'electron').map(nameOf);
}

/** The file that Node would load for a package, by its package.json; the package.json itself where it names none. */
function entryOf(packageJson: string): string {
  const { exports, main } = JSON.parse(textOf(packageJson));
  let entry = exports?.['.'] ?? exports ?? main ?? null;
  while (typeof entry === 'object' && entry !== null) entry = entry.import ?? entry.node ?? entry.default ?? entry.require ?? null;
  return typeof entry === 'string' ? path.posix.join(path.posix.dirname(packageJson), entry) : packageJson;
}
