import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings, settingsPath } from '../../../../electron/node/settings/settingsFile.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/api/settings.ts';
import { testFolder } from '../../helpers/testFolder.ts';

const CHANGED = { ...DEFAULT_SETTINGS, theme: 'dark' as const, jobs: 3, redactReports: true };

describe('the settings file', () => {
  it('holds what was saved, for the next start', async () => {
    const file = join(testFolder(), 'new', 'settings.json');
    const store = openSettings(file);
    expect([store.get(), store.note]).toEqual([DEFAULT_SETTINGS, null]);
    await store.set(CHANGED);
    expect(store.get()).toEqual(CHANGED);
    expect(openSettings(file)).toMatchObject({ file, note: null });
    expect(openSettings(file).get()).toEqual(CHANGED);
  });

  it('is replaced as a whole, the last of several wishes being the one that stays', async () => {
    const file = join(testFolder(), 'settings.json');
    const store = openSettings(file);
    await Promise.all([1, 2, 3].map((jobs) => store.set({ ...CHANGED, jobs })));
    expect(openSettings(file).get().jobs).toBe(3);
    expect(readdirSync(dirname(file))).toEqual(['settings.json']);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each(['', '{"theme": "dark"', '[]', 'null', '"x"'])('gives the defaults and says so when it is damaged: %j', (text) => {
    const file = join(testFolder(), 'settings.json');
    writeFileSync(file, text);
    const store = openSettings(file);
    expect(store.get()).toEqual(DEFAULT_SETTINGS);
    expect(store.note).toContain('damaged');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('keeps what can be read of a file that holds something else as well', () => {
    const file = join(testFolder(), 'settings.json');
    writeFileSync(file, JSON.stringify({ theme: 'dark', jobs: 1000, watchFolder: 7, later: true }));
    const store = openSettings(file);
    expect(store.get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(store.note).toContain('(jobs, watchFolder)');
  });

  it('says what went wrong when it cannot be read or written', async () => {
    const file = join(testFolder(), 'settings.json');
    mkdirSync(file);
    const store = openSettings(file);
    expect(store.note).toContain('could not be read');
    await expect(store.set(CHANGED)).rejects.toThrow(/could not be written/);
    expect(store.get()).toEqual(CHANGED);
  });

  it('lies where each system keeps such files', () => {
    expect(settingsPath({ XDG_CONFIG_HOME: '/x' }, 'linux')).toBe(join('/x', 'faultline', 'settings.json'));
    expect(settingsPath({ APPDATA: 'C:\\r' }, 'win32')).toBe(join('C:\\r', 'Faultline', 'settings.json'));
    expect(settingsPath({}, 'darwin')).toContain(join('Library', 'Application Support', 'Faultline'));
    expect(settingsPath({ FAULTLINE_CONFIG: '/y', XDG_CONFIG_HOME: '/x' }, 'linux')).toBe(join('/y', 'settings.json'));
  });
});
