import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, SETTINGS_FIELDS, type Settings } from '../../../shared/api/settings.ts';
import { errnoOf, ioErrorText } from '../ioError.ts';
import { replaceFile } from '../replaceFile.ts';
import { serial } from '../serial.ts';
import type { SettingsStore } from './settingsStore.ts';

/** Where the settings of this user lie: `FAULTLINE_CONFIG` (a folder) where it is set, else the system's own place for such files. */
export function settingsPath(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  return join(configFolder(env, platform), 'settings.json');
}

function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.FAULTLINE_CONFIG) return env.FAULTLINE_CONFIG;
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Faultline');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Faultline');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'faultline');
}

/** Settings in a JSON file, written whole or not at all. A damaged file gives the defaults for what cannot be read, and a note. */
export function openSettings(file: string = settingsPath()): SettingsStore {
  const { settings, note } = read(file);
  const writing = serial();
  let current = settings;
  return {
    get: () => current,
    set(next) {
      current = next;
      return writing.run(() => write(file, next));
    },
    file,
    note,
  };
}

function read(file: string): { settings: Settings; note: string | null } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const note =
      errnoOf(error) === 'ENOENT' ? null : `The settings in ${file} could not be read: ${ioErrorText(error)}. The defaults hold.`;
    return { settings: DEFAULT_SETTINGS, note };
  }
  const parsed = parse(text);
  if (parsed === null) return { settings: DEFAULT_SETTINGS, note: `The settings in ${file} are damaged. The defaults hold.` };
  const bad: string[] = [];
  const fields = Object.entries(SETTINGS_FIELDS).map(([name, schema]) => {
    const fallback = DEFAULT_SETTINGS[name as keyof Settings];
    if (!(name in parsed)) return [name, fallback];
    const checked = v.safeParse(schema, parsed[name]);
    if (!checked.success) bad.push(name);
    return [name, checked.success ? checked.output : fallback];
  });
  const note = bad.length === 0 ? null : `The settings in ${file} are damaged (${bad.join(', ')}): the defaults hold for these.`;
  return { settings: Object.fromEntries(fields) as Settings, note };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    // Cut off or edited by hand: the caller says so.
    return null;
  }
}

async function write(file: string, settings: Settings): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  await replaceFile(file, (beside) => writeFile(beside, text, { flag: 'wx', mode: 0o600, flush: true })).catch((error: unknown) => {
    throw new Error(`the settings could not be written to ${file}: ${ioErrorText(error)}`);
  });
}
