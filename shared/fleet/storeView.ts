import type { FleetFilter, FleetStore, Reference } from './fleetStore.ts';
import { narrowed } from './narrow.ts';

export interface ViewOptions {
  /** All that can be seen of the store; machines are compared with others of these crashes only. */
  readonly within: FleetFilter;
  /** Called before each question; may throw to end a long row of them. */
  readonly check?: () => void;
}

/** A store seen through a filter: it answers as if it held no other crashes. What is stored through it goes into the store itself. */
export function storeView(store: FleetStore, { within, check = () => undefined }: ViewOptions): FleetStore {
  const isAll = Object.keys(within).length === 0;
  const seen = (filter: FleetFilter) => {
    check();
    return isAll ? filter : narrowed(within, filter);
  };
  const among = (reference: Reference): Reference =>
    isAll ? reference : { ...reference, within: narrowed(within, reference.within ?? {}) };
  return {
    ...store,
    totals: async (filter) => store.totals(seen(filter)),
    groups: async (filter, limit) => store.groups(seen(filter), limit),
    timeline: async (filter, spanMs) => store.timeline(seen(filter), spanMs),
    featureCounts: async (target, reference) => store.featureCounts(seen(target), among(reference)),
    strata: async (target, reference, feature) => store.strata(seen(target), among(reference), feature),
    builds: async (driverName, filter) => store.builds(driverName, seen(filter)),
    directEvidence: async (filter) => store.directEvidence(seen(filter)),
    propertyCounts: async (property, filter, of, limit) => store.propertyCounts(property, seen(filter), seen(of), limit),
    blameCounts: async (filter, by) => store.blameCounts(seen(filter), by),
    crashes: async (filter, limit, offset) => store.crashes(seen(filter), limit, offset),
  };
}
