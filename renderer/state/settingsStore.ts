import { DEFAULT_SETTINGS, type Settings, type SettingsAnswer } from '../../shared/api/settings.ts';
import type { Client } from '../api/client.ts';

export interface SettingsState {
  readonly answer: SettingsAnswer;
  /** What became of the last wish, or why the settings could not be had; '' when there is nothing to say. */
  readonly said: string;
}

/** The settings as the page knows them; the defaults until they are there. */
export interface SettingsHolder {
  get(): SettingsState;
  subscribe(listener: () => void): () => void;
  /** Shows the change at once and saves it; what is refused is taken back. */
  save(change: Partial<Settings>): Promise<void>;
}

const UNKNOWN: SettingsAnswer = { settings: DEFAULT_SETTINGS, file: null, note: null, canWatch: false };

export function openSettingsHolder(client: Client): SettingsHolder {
  const listeners = new Set<() => void>();
  let state: SettingsState = { answer: UNKNOWN, said: '' };

  function set(next: SettingsState): void {
    state = next;
    for (const listener of listeners) listener();
  }
  client.api.settings({}).then(
    (answer) => set({ answer, said: '' }),
    (error: Error) => set({ ...state, said: error.message }),
  );
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async save(change) {
      const before = state.answer;
      const settings = { ...before.settings, ...change };
      set({ answer: { ...before, settings }, said: '' });
      try {
        set({ answer: await client.api.saveSettings({ settings }), said: 'Saved.' });
      } catch (error) {
        set({ answer: before, said: `Not saved: ${error instanceof Error ? error.message : error}` });
      }
    },
  };
}
