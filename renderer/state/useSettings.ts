import { useEffect, useSyncExternalStore } from 'react';
import type { SettingsHolder, SettingsState } from './settingsStore.ts';

export function useSettings(holder: SettingsHolder): SettingsState {
  return useSyncExternalStore(holder.subscribe, holder.get);
}

/** Lets the page look as the settings say. */
export function useTheme(holder: SettingsHolder): void {
  const { theme } = useSettings(holder).answer.settings;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
