import { ApiError } from '../../../shared/api/contract.ts';
import type { Settings, SettingsAnswer } from '../../../shared/api/settings.ts';
import { type MachineTemplate, machineTemplate, TemplateError } from '../ingest/machineTemplate.ts';
import type { SettingsStore } from '../settings/settingsStore.ts';
import { placesOfPath } from './symbolSettings.ts';
import { machineOf } from './uploads.ts';

/** The settings of a session and what follows from them. */
export interface SessionSettings {
  answer(): SettingsAnswer;
  /** Throws ApiError: `bad-request` for a template or a symbol path that cannot be understood, `failed` when the settings cannot be written. */
  save(settings: Settings): Promise<SettingsAnswer>;
  /** The machine that a dump's shown path names, by the template where it fits; null when nothing names one. */
  machine(shown: string): string | null;
}

export function sessionSettings(store: SettingsStore, canWatch: boolean): SessionSettings {
  let template = templateOf(store.get().machineTemplate);
  const answer = () => ({
    settings: store.get(),
    file: store.file,
    note: store.note,
    canWatch,
    symbolServers: placesOfPath(store.get().symbolPath).places.flatMap(({ at, isRemote }) => (isRemote ? [at] : [])),
  });
  return {
    answer,
    async save(settings) {
      const { problem } = placesOfPath(settings.symbolPath);
      if (problem !== null) throw new ApiError('bad-request', problem);
      try {
        template = settings.machineTemplate === '' ? null : machineTemplate(settings.machineTemplate);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        throw new ApiError('bad-request', `the machine template: ${error.message}; for instance {machine}/{*}/`);
      }
      await store.set(settings).catch((error: Error) => {
        throw new ApiError('failed', error.message);
      });
      return answer();
    },
    machine(path) {
      const shown = path.replaceAll('\\', '/');
      const parts = shown.split('/');
      return template?.(parts.slice(0, -1), parts.at(-1) ?? '')?.machine ?? machineOf(shown);
    },
  };
}

/** A template from the file of an older or newer version may be no template: then it is as if there were none. */
function templateOf(text: string): MachineTemplate | null {
  try {
    return text === '' ? null : machineTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError) return null;
    throw error;
  }
}
