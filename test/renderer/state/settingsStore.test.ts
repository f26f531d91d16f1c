import { describe, expect, it } from 'vitest';
import type { Client } from '../../../renderer/api/client.ts';
import { openSettingsHolder } from '../../../renderer/state/settingsStore.ts';
import type { AnalyzerApi } from '../../../shared/api/contract.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsAnswer } from '../../../shared/api/settings.ts';

function clientWith(save: (settings: Settings) => Promise<Settings>): Client {
  const answer = (settings: Settings): SettingsAnswer => ({ settings, file: '/x/settings.json', note: null, canWatch: true });
  const api: Partial<AnalyzerApi> = {
    settings: async () => answer({ ...DEFAULT_SETTINGS, theme: 'dark' }),
    saveSettings: async ({ settings }) => answer(await save(settings)),
  };
  return { api } as Client;
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the settings of the page', () => {
  it('are the defaults until they are there', async () => {
    const holder = openSettingsHolder(clientWith(async (settings) => settings));
    expect(holder.get().answer.settings).toEqual(DEFAULT_SETTINGS);
    await settled();
    expect(holder.get().answer).toMatchObject({ settings: { theme: 'dark' }, canWatch: true });
  });

  it('change at once, and the change stays when it is saved', async () => {
    const holder = openSettingsHolder(clientWith(async (settings) => settings));
    await settled();
    const saving = holder.save({ jobs: 2 });
    expect(holder.get().answer.settings).toMatchObject({ theme: 'dark', jobs: 2 });
    await saving;
    expect(holder.get()).toMatchObject({ said: 'Saved.', answer: { settings: { jobs: 2 } } });
  });

  it('are what they were when a change is refused, with the reason', async () => {
    const holder = openSettingsHolder(clientWith(() => Promise.reject(new Error('no {machine}'))));
    await settled();
    await holder.save({ machineTemplate: 'x/' });
    expect(holder.get()).toMatchObject({ said: 'Not saved: no {machine}', answer: { settings: { machineTemplate: '' } } });
  });
});
