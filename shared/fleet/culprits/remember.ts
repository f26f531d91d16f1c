import type { FleetStore } from '../fleetStore.ts';

/** A store that answers the same counting question once. For one ranking only: it does not notice new crashes. */
export function remembering(store: FleetStore): FleetStore {
  const answers = new Map<string, Promise<unknown>>();
  function once<A extends readonly unknown[], R>(name: string, ask: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
    return (...args) => {
      const key = JSON.stringify([name, ...args]);
      const known = answers.get(key) as Promise<R> | undefined;
      if (known) return known;
      const answer = ask(...args);
      answers.set(key, answer);
      return answer;
    };
  }
  return {
    ingest: (batch) => store.ingest(batch),
    importInventory: (machines) => store.importInventory(machines),
    known: (ids) => store.known(ids),
    groups: (filter, limit) => store.groups(filter, limit),
    timeline: (filter, spanMs) => store.timeline(filter, spanMs),
    strata: (target, reference, feature) => store.strata(target, reference, feature),
    propertyCounts: (property, filter, of, limit) => store.propertyCounts(property, filter, of, limit),
    blameCounts: (filter, by) => store.blameCounts(filter, by),
    crashes: (filter, limit, offset) => store.crashes(filter, limit, offset),
    resign: (signatures) => store.resign(signatures),
    close: () => store.close(),
    totals: once('totals', (filter) => store.totals(filter)),
    builds: once('builds', (name, filter) => store.builds(name, filter)),
    directEvidence: once('directEvidence', (filter) => store.directEvidence(filter)),
    featureCounts: once('featureCounts', (target, reference) => store.featureCounts(target, reference)),
  };
}
