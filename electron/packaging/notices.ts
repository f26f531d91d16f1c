import fs from 'node:fs';
import path from 'node:path';

/** Development dependencies whose code the bundler puts into `out/`. Dependencies are packed as they are. */
export const BUNDLED = ['@electron/remote', '@tanstack/react-virtual', 'react', 'react-dom'];
/** Left out by electron-builder.yml, with what only they need: for the command line and the browser mode, or optional and not used. */
export const NOT_PACKED = ['@hono/node-server', '@napi-rs/nice', 'cli-progress', 'commander', 'csv-parse', 'hono'];

/** Texts of packages that come without one, and of what they contain: the package's name, `/` as `+`, with `.txt`. */
const EXTRA_TEXTS = new URL('./licenses/', import.meta.url);
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What `package-lock.json` says about the tree below `node_modules`; '' is the project itself. */
export type Lock = Readonly<Record<string, LockEntry>>;

/**
 * The licences of everything third-party in the package, by name. `root` holds `node_modules`. Packages of other platforms, which
 * are not installed, are left out. Throws when a package comes without a text and none is in `licenses/`.
 */
export function noticesText(root: string, lock: Lock): string {
  const sections = packedPackages(lock)
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .map((folder) => {
      const name = packageName(folder);
      const entry = lock[folder];
      return `${'='.repeat(80)}\n${name} ${entry?.version ?? ''}\nLicense: ${entry?.license ?? 'see below'}\n\n${licenseText(root, folder, name)}\n`;
    });
  const head =
    'Faultline contains the following software. Electron and Chromium bring their own notices: LICENSE.electron.txt, LICENSES.chromium.html.\n';
  return [head, ...sections].join('\n');
}

/** The folders, as the lock names them, of all packages that `BUNDLED` and the project's dependencies need, sorted. */
export function packedPackages(lock: Lock): string[] {
  const found = new Set<string>();
  const waiting = [...BUNDLED, ...Object.keys(lock['']?.dependencies ?? {})].map((name) => ({ from: '', name }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const folder = NOT_PACKED.includes(next.name) ? null : resolved(lock, next.from, next.name);
    if (folder === null || found.has(folder)) continue;
    found.add(folder);
    const { dependencies, optionalDependencies } = lock[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) waiting.push({ from: folder, name });
  }
  return [...found].sort();
}

/** Node's resolution inside the lock: the nearest node_modules upwards that has the package; null when it is in none. */
function resolved(lock: Lock, from: string, name: string): string | null {
  for (let base = from; ; ) {
    const folder = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (lock[folder]) return folder;
    if (base === '') return null;
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')));
  }
}

function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function licenseText(root: string, folder: string, name: string): string {
  const files = fs.readdirSync(path.join(root, folder)).filter((file) => LICENSE_FILE.test(file));
  const texts = files.sort().map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'));
  const extra = new URL(`${name.replace('/', '+')}.txt`, EXTRA_TEXTS);
  if (fs.existsSync(extra)) texts.push(fs.readFileSync(extra, 'utf8'));
  if (texts.length === 0) throw new Error(`${name} comes without a license text: put one into electron/packaging/licenses`);
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}
