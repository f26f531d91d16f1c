import type { AppStore } from '../../state/appStore.ts';
import type { FleetStateStore } from '../../state/fleetState.ts';
import { filterOfHash, hashOf, isFleetHash } from './filterHash.ts';

/** Keeps the filter in the page's address, so that Back, Forward and a reload bring it back. Returns how to stop that. */
export function followAddress(state: FleetStateStore): () => void {
  if (isFleetHash(location.hash)) state.setFilter(filterOfHash(location.hash));
  else history.replaceState(null, '', hashOf(state.get().filter));
  let held = state.get().filter;
  const stop = state.subscribe(() => {
    const { filter } = state.get();
    if (filter === held) return;
    held = filter;
    if (hashOf(filter) !== hashOf(filterOfHash(location.hash))) history.pushState(null, '', hashOf(filter));
  });
  const onMove = () => {
    if (isFleetHash(location.hash)) state.setFilter(filterOfHash(location.hash));
  };
  window.addEventListener('popstate', onMove);
  return () => {
    stop();
    window.removeEventListener('popstate', onMove);
    // Another screen: a reload stays there.
    history.replaceState(null, '', location.pathname);
  };
}

/** Shows the fleet where the page's address asks for it: now, and whenever Back or Forward lead there. */
export function showFromAddress(store: AppStore): void {
  const look = () => {
    if (isFleetHash(location.hash)) store.show('fleet');
  };
  look();
  window.addEventListener('popstate', look);
}
