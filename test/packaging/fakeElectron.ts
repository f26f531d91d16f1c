import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What stands before the fuses in Electron's executable: electronjs.org, "Electron Fuses". Behind it a version, a count, and a digit each. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_DEFAULTS = '101100010';
const LOCALES = ['de', 'en-GB', 'en-US', 'ja'];

/** Writes a folder that looks like Electron's distribution to the packager: an executable with fuses, locales, notices. Nothing in it runs. */
export function writeFakeElectron(folder: string, platform: 'linux' | 'win32', version: string): void {
  fs.mkdirSync(path.join(folder, 'locales'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'resources'));
  fs.writeFileSync(path.join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) fs.writeFileSync(path.join(folder, name), 'a license');
  for (const locale of LOCALES) fs.writeFileSync(path.join(folder, 'locales', `${locale}.pak`), locale);
  const fuses = Buffer.from(`${FUSE_SENTINEL}\x01${String.fromCharCode(FUSE_DEFAULTS.length)}${FUSE_DEFAULTS}`, 'latin1');
  if (platform === 'linux')
    fs.writeFileSync(path.join(folder, 'electron'), Buffer.concat([Buffer.from('\x7fELF'), fuses]), { mode: 0o755 });
  else fs.writeFileSync(path.join(folder, 'electron.exe'), Buffer.concat([emptyExecutable(), fuses]));
}

/** The fuses of an executable, one digit each, in the order of Electron's documentation; null when it has none. */
export function fusesOf(executable: Uint8Array): string | null {
  const bytes = Buffer.from(executable.buffer, executable.byteOffset, executable.length);
  const at = bytes.indexOf(FUSE_SENTINEL, 0, 'latin1');
  if (at < 0) return null;
  const wire = at + FUSE_SENTINEL.length;
  return bytes.toString('latin1', wire + 2, wire + 2 + bytes.readUInt8(wire + 1));
}

/** The module `name` as electron-builder's library sees it. */
export function packagerModule(name: string): ReturnType<NodeJS.Require> {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  return createRequire(builder.resolve('app-builder-lib/package.json'))(name);
}

/** A Windows program without code, with the version information that the packager edits. */
function emptyExecutable(): Buffer {
  const { NtExecutable, NtExecutableResource, Resource } = packagerModule('resedit');
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}
