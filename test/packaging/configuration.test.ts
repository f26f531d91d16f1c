import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools/dumpFolder.ts';
import { packagerModule } from './fakeElectron.ts';

const { validateConfiguration } = packagerModule('app-builder-lib/out/util/config/config');
const yaml = packagerModule('js-yaml');

const read = () => yaml.load(fs.readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8'));
const validate = (configuration: unknown) => validateConfiguration(configuration, { isEnabled: false, add: () => undefined });

describe('electron-builder.yml', () => {
  it('is valid', async () => {
    await expect(validate(read())).resolves.toBeUndefined();
  });

  it.each([
    ['a misspelt key', { apId: 'x' }],
    ['a misspelt key of a platform', { win: { tarqet: ['nsis'] } }],
    ['a misspelt fuse', { electronFuses: { runAsNod: false } }],
    ['a wrong type', { electronFuses: 'all' }],
  ])('would not be with %s', async (_what, change) => {
    await expect(validate({ ...read(), ...change })).rejects.toThrow(/unknown property|should be|Invalid configuration/);
  });

  it('packs for three platforms, publishes nothing and downloads no sources', () => {
    const { win, mac, linux, publish, npmRebuild } = read();
    expect({ win: win.target, mac: mac.target, linux: linux.target }).toEqual({
      win: ['nsis', 'portable'],
      mac: ['dmg', 'zip'],
      linux: ['AppImage', 'deb'],
    });
    expect({ publish, npmRebuild }).toEqual({ publish: null, npmRebuild: false });
  });

  it('names who made it, which .deb packages must', () => {
    const { linux, extraMetadata } = read();
    expect(linux.maintainer).toMatch(/^[^<]+ <[^@]+@[^>]+>$/);
    expect(extraMetadata.homepage).toMatch(/^https:/);
  });

  it('needs no runtime of Electron to be installed: its package downloads it when it is first started', () => {
    const { packages } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    expect(packages['node_modules/electron']).toMatchObject({ dev: true });
    expect(packages['node_modules/electron']).not.toHaveProperty('hasInstallScript');
  });

  it('opens dumps, as a viewer, with an icon for each platform', () => {
    const [association, ...others] = read().fileAssociations;
    expect(others).toEqual([]);
    expect(association).toMatchObject({ ext: 'dmp', role: 'Viewer', mimeType: 'application/x-windows-crash-dump' });
    const folder = path.join(ROOT, read().directories.buildResources);
    for (const kind of ['ico', 'icns']) expect(fs.existsSync(path.join(folder, `${association.icon}.${kind}`))).toBe(true);
  });

  it('gives each kind of artifact a name of its own', () => {
    const { artifactName, nsis, portable } = read();
    const names = [artifactName, nsis.artifactName, portable.artifactName];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^faultline-\$\{version\}-\$\{os\}-\$\{arch\}.*\.\$\{ext\}$/);
  });
});
