import { DEFAULT_SETTINGS, type Settings } from '../../../shared/api/settings.ts';

/** Where settings are kept. */
export interface SettingsStore {
  get(): Settings;
  /** Keeps them for the next start, too. Throws when they cannot be written; they hold for now all the same. */
  set(settings: Settings): Promise<void>;
  /** Path of the file; null: they are not kept. */
  readonly file: string | null;
  /** What was wrong with the file when it was read; null when nothing was. */
  readonly note: string | null;
}

/** Settings that are gone with the program. */
export function memorySettings(settings: Settings = DEFAULT_SETTINGS): SettingsStore {
  let current = settings;
  return {
    get: () => current,
    async set(next) {
      current = next;
    },
    file: null,
    note: null,
  };
}
