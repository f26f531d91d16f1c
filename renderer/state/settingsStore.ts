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
  /** Shows the change at once and saves it; what is refused is taken back. Wishes are saved one after the other. */
  save(change: Partial<Settings>): Promise<void>;
  /** Saves a change that may well be refused: it shows when it is accepted. */
  offer(change: Partial<Settings>): Promise<void>;
}

const UNKNOWN: SettingsAnswer = { settings: DEFAULT_SETTINGS, file: null, note: null, canWatch: false, symbolServers: [] };

export function openSettingsHolder(client: Client): SettingsHolder {
  const listeners = new Set<() => void>();
  /** Shown already, not saved yet. */
  const early = new Set<Partial<Settings>>();
  let saved = UNKNOWN;
  let state: SettingsState = { answer: UNKNOWN, said: '' };
  let last: Promise<void> = client.api.settings({}).then(
    (answer) => {
      saved = answer;
      show('');
    },
    (error: Error) => show(error.message),
  );

  function show(said: string): void {
    state = { answer: { ...saved, settings: Object.assign({}, saved.settings, ...early) }, said };
    for (const listener of listeners) listener();
  }
  function send(change: Partial<Settings>): Promise<void> {
    last = last.then(async () => {
      let said = 'Saved.';
      try {
        saved = await client.api.saveSettings({ settings: { ...saved.settings, ...change } });
      } catch (error) {
        said = `Not saved: ${error instanceof Error ? error.message : error}`;
      }
      early.delete(change);
      show(said);
    });
    return last;
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save(change) {
      early.add(change);
      show('');
      return send(change);
    },
    offer(change) {
      show('');
      return send(change);
    },
  };
}
