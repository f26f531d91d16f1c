import { describe, expect, it } from 'vitest';
import type { Client } from '../../../renderer/api/client.ts';
import { openSettingsHolder } from '../../../renderer/state/settingsStore.ts';
import type { AnalyzerApi } from '../../../shared/api/contract.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsAnswer } from '../../../shared/api/settings.ts';

function clientWith(save: (settings: Settings) => Promise<Settings>): Client {
  const answer = (settings: Settings): SettingsAnswer => ({
    settings,
    file: '/x/settings.json',
    note: null,
    canWatch: true,
    symbolServers: [],
  });
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
    const saving = holder.save({ jobs: 5 });
    expect(holder.get().answer.settings.jobs).toBe(5);
    await saving;
    expect(holder.get()).toMatchObject({ said: 'Not saved: no {machine}', answer: { settings: { jobs: null } } });
  });

  it('show what may be refused once it is accepted', async () => {
    const holder = openSettingsHolder(clientWith(async (settings) => settings));
    await settled();
    const offering = holder.offer({ machineTemplate: '{machine}/' });
    expect(holder.get().answer.settings.machineTemplate).toBe('');
    await offering;
    expect(holder.get().answer.settings.machineTemplate).toBe('{machine}/');
  });

  it('are saved one wish after the other, each on what the one before left', async () => {
    const asked: (() => void)[] = [];
    const holder = openSettingsHolder(
      clientWith(
        (settings) =>
          new Promise((resolve, reject) => asked.push(() => (settings.jobs === 1 ? reject(new Error('no')) : resolve(settings)))),
      ),
    );
    await settled();
    const wishes = [holder.save({ jobs: 1 }), holder.save({ redactReports: true })];
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.();
    await settled();
    asked[1]?.();
    await Promise.all(wishes);
    expect(holder.get()).toMatchObject({ said: 'Saved.', answer: { settings: { jobs: null, redactReports: true } } });
  });
});
