import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../tools/dumpFolder.ts';
import { writeFakeElectron } from './fakeElectron.ts';

/** What the packager made of the project for one platform. */
export interface PackedApp {
  /** The folder that would be installed. */
  readonly folder: string;
  readonly resources: string;
  readonly archive: string;
  readonly log: string;
}

const SOURCES = ['electron', 'renderer', 'shared'];
/** Files that a checkout has and a user must not get; put among the project's for the packager to leave out. */
const DEVELOPMENT_FILES = [
  'test/decoy.test.ts',
  'samples/decoy.dmp',
  '.github/decoy.yml',
  'out/main/decoy.js.map',
  'out/cli/decoy.js',
  'out/screenshots/decoy.png',
  '.env',
];
/** Nothing listens there: what is to be downloaded fails at once. */
const NOWHERE = 'http://127.0.0.1:9';

/** A project that is built and ready to be packed: a copy in a temporary folder, with the packages that a user gets. */
export function builtProject(): string {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-package-'));
  for (const name of SOURCES) fs.cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  const ownFiles = fs.readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of ownFiles) fs.copyFileSync(path.join(ROOT, name), path.join(project, name));
  fs.symlinkSync(fs.realpathSync(path.join(ROOT, 'node_modules')), path.join(project, 'node_modules'), 'junction');
  for (const script of ['build', 'notices']) run('npm', ['run', '--silent', script], project);

  fs.unlinkSync(path.join(project, 'node_modules'));
  const { packages } = JSON.parse(fs.readFileSync(path.join(project, 'package-lock.json'), 'utf8'));
  const installed = Object.keys(packages).filter(
    (folder) => folder !== '' && packages[folder].dev !== true && fs.existsSync(path.join(ROOT, folder)),
  );
  for (const folder of [...installed, 'node_modules/electron']) {
    fs.cpSync(path.join(ROOT, folder), path.join(project, folder), { recursive: true });
  }
  for (const name of DEVELOPMENT_FILES) {
    fs.mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    fs.writeFileSync(path.join(project, name), 'for developers only');
  }
  return project;
}

/** Puts a native part of DuckDB for another platform beside the real ones: a stand-in, as npm installs only the machine's own. */
export function addNativePart(project: string, target: string, files: readonly string[]): void {
  const folder = path.join(project, 'node_modules/@duckdb', `node-bindings-${target}`);
  const { version } = JSON.parse(fs.readFileSync(path.join(project, 'node_modules/@duckdb/node-bindings/package.json'), 'utf8'));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: `@duckdb/node-bindings-${target}`, version, main: 'duckdb.node' }),
  );
  for (const file of files) fs.writeFileSync(path.join(folder, file), 'native');
}

/** Packs as `npm run package -- --dir` does, with a stand-in for Electron's runtime. Throws with the packager's words when it refuses. */
export function packApp(project: string, platform: 'linux' | 'win32', arch: 'x64' | 'arm64'): PackedApp {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-electron-'));
  try {
    const { devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    writeFakeElectron(dist, platform, devDependencies.electron);
    const output = path.join(project, `out/package-${platform}-${arch}`);
    const options = ['--dir', platform === 'linux' ? '--linux' : '--win', `--${arch}`, '--publish', 'never'];
    const settings = [`-c.electronDist=${dist}`, `-c.directories.output=${output}`];
    const builder = path.join(ROOT, 'node_modules/electron-builder/cli.js');
    const log = run(process.execPath, [builder, '--projectDir', project, ...options, ...settings], project);
    const [folder = ''] = fs.readdirSync(output).filter((name) => name.endsWith('-unpacked'));
    const resources = path.join(output, folder, 'resources');
    return { folder: path.join(output, folder), resources, archive: path.join(resources, 'app.asar'), log };
  } finally {
    fs.rmSync(dist, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], cwd: string): string {
  const proxies = {
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    npm_config_offline: 'true',
    ELECTRON_MIRROR: NOWHERE,
    ELECTRON_BUILDER_BINARIES_MIRROR: NOWHERE,
  };
  const env = { ...process.env, ...proxies, CSC_IDENTITY_AUTO_DISCOVERY: 'false', NODE_ENV: '' };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return `${stdout}\n${stderr}`;
}
