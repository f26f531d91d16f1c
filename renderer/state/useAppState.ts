import { useSyncExternalStore } from 'react';
import type { AppState, AppStore } from './appStore.ts';

/** The part of the state that `pick` returns; the component is drawn again when that part is another one. */
export function useAppState<T>(store: AppStore, pick: (state: AppState) => T): T {
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}
