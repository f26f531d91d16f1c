import { copyOfCrash, copyOfSet } from './copies.ts';
import type { CrashRecord, DriverSet } from './crashRecord.ts';
import { driverSetOf } from './driverSet.ts';
import { checkFeatures } from './features.ts';
import { matchesFilter } from './filter.ts';
import type { FleetFilter, FleetStore, InventoryMachine } from './fleetStore.ts';
import { buildsOf, compareNewestFirst, directEvidenceOf, groupsOf, timelineOf, totalsOf } from './memoryAnswers.ts';
import { blameCountsOf, propertyCountsOf } from './memoryBreakdown.ts';
import { countFeatures, countStrata, driversOf, sidesOf } from './memoryComparison.ts';
import { checkItem, checkSpan, listedRows, rowCount } from './storeChecks.ts';

/** A fleet in memory: the plain statement of what every store does, and the store of tests and of the browser. */
export function memoryStore(): FleetStore {
  const crashes = new Map<string, CrashRecord>();
  const driverSets = new Map<string, DriverSet>();
  const inventory = new Map<string, InventoryMachine>();
  const fleet = { crashes, driverSets, inventory };
  let closed = false;

  function opened(): typeof fleet {
    if (closed) throw new Error('the fleet store is closed');
    return fleet;
  }
  function select(filter: FleetFilter): CrashRecord[] {
    return [...opened().crashes.values()].filter((crash) => matchesFilter(filter, crash, driversOf(fleet, crash)));
  }

  return {
    async ingest(batch) {
      opened();
      batch.forEach(checkItem);
      const before = crashes.size;
      for (const { crash, driverSet } of batch) {
        if (crashes.has(crash.id)) continue;
        crashes.set(crash.id, copyOfCrash(crash));
        if (driverSet) driverSets.set(driverSet.id, copyOfSet(driverSet));
      }
      const stored = crashes.size - before;
      return { stored, duplicates: batch.length - stored };
    },
    async importInventory(machines) {
      opened();
      for (const machine of machines) {
        inventory.set(machine.machine, { ...machine, drivers: driverSetOf(machine.drivers)?.drivers ?? [] });
      }
    },
    async known(ids) {
      opened();
      return new Set(ids.filter((id) => crashes.has(id)));
    },
    async totals(filter) {
      return totalsOf(select(filter));
    },
    async groups(filter, limit) {
      return groupsOf(select(filter)).slice(0, rowCount('limit', limit));
    },
    async timeline(filter, spanMs) {
      checkSpan(spanMs);
      return timelineOf(select(filter), spanMs);
    },
    async featureCounts(target, reference) {
      return countFeatures(sidesOf(opened(), target, reference));
    },
    async strata(target, reference, feature) {
      return countStrata(sidesOf(opened(), target, reference), checkFeatures(feature));
    },
    async builds(driverName, filter) {
      return buildsOf(driverName, select(filter), driverSets);
    },
    async directEvidence(filter) {
      return directEvidenceOf(select(filter), driverSets);
    },
    async propertyCounts(property, filter, of, limit) {
      const all = select(of);
      const own = all.filter((crash) => matchesFilter(filter, crash, driversOf(fleet, crash)));
      return propertyCountsOf(property, own, all, listedRows(limit));
    },
    async blameCounts(filter, by) {
      return blameCountsOf(select(filter), by);
    },
    async crashes(filter, limit, offset) {
      const from = rowCount('offset', offset);
      const to = from + rowCount('limit', limit);
      return select(filter).sort(compareNewestFirst).slice(from, to).map(copyOfCrash);
    },
    async resign(signatures) {
      opened();
      for (const [id, signature] of signatures) {
        const crash = crashes.get(id);
        if (crash) crashes.set(id, { ...crash, signature });
      }
    },
    async close() {
      closed = true;
    },
  };
}
