import type { CrashRecord, DriverBuild, DriverSet } from './crashRecord.ts';
import { compareFeatures, featureKey, featuresOf, hasFeature, type MachineFacts, type StoredFeature } from './features.ts';
import { matchesFilter, matchesMachine } from './filter.ts';
import type { Feature, FeatureCount, FeatureCounts, FleetFilter, InventoryMachine, Reference, StratumCount } from './fleetStore.ts';
import { compareNumbers, compareText, nullsLast } from './order.ts';

/** What the memory store holds. */
export interface FleetData {
  readonly crashes: ReadonlyMap<string, CrashRecord>;
  readonly driverSets: ReadonlyMap<string, DriverSet>;
  readonly inventory: ReadonlyMap<string, InventoryMachine>;
}

/** The machines of a comparison, each once. */
export interface Sides {
  readonly target: readonly MachineFacts[];
  readonly reference: readonly MachineFacts[];
}

/**
 * A machine that has a crash in the target is on that side, by its last crash in it. The reference is every other machine: by
 * its last crash, or as the inventory has it.
 */
export function sidesOf(data: FleetData, filter: FleetFilter, reference: Reference): Sides {
  const within = reference.within ?? {};
  const crashes = [...data.crashes.values()].filter((crash) => matchesFilter(within, crash, driversOf(data, crash)));
  const inside = lastCrashes(crashes.filter((crash) => matchesFilter(filter, crash, driversOf(data, crash))));
  const factsOf = (crash: CrashRecord) => ({ ...crash, drivers: driversOf(data, crash) });
  const target = [...inside.values()].map(factsOf);
  if (reference.kind === 'others') {
    const others = lastCrashes(crashes.filter((crash) => !inside.has(crash.machine)));
    return { target, reference: [...others.values()].map(factsOf) };
  }
  const taken = new Set([...inside.values()].flatMap((crash) => [crash.machine, `name:${crash.machineName}`]));
  const known = [...data.inventory.values()].filter((machine) => matchesMachine(within, machine));
  return { target, reference: known.filter(({ machine }) => !taken.has(machine)) };
}

/** What was loaded when it crashed; none where the dump has no driver list. */
export function driversOf({ driverSets }: Pick<FleetData, 'driverSets'>, { driverSet }: CrashRecord): readonly DriverBuild[] {
  return (driverSet === null ? undefined : driverSets.get(driverSet)?.drivers) ?? [];
}

/** The last crash of each machine: crashes without a time come before all others, among equal times the greatest id is last. */
function lastCrashes(crashes: readonly CrashRecord[]): Map<string, CrashRecord> {
  const last = new Map<string, CrashRecord>();
  for (const crash of crashes) {
    const known = last.get(crash.machine);
    if (!known || isLater(crash, known)) last.set(crash.machine, crash);
  }
  return last;
}

/** True when `a` happened after `b`. */
export function isLater(a: CrashRecord, b: CrashRecord): boolean {
  const never = Number.NEGATIVE_INFINITY;
  const [aTime, bTime] = [a.crashTimeMs ?? never, b.crashTimeMs ?? never];
  return aTime === bTime ? compareText(a.id, b.id) > 0 : aTime > bTime;
}

export function countFeatures({ target, reference }: Sides): FeatureCounts {
  const counts = new Map<string, { feature: Feature; target: number; reference: number }>();
  for (const side of ['target', 'reference'] as const) {
    for (const feature of (side === 'target' ? target : reference).flatMap(featuresOf)) {
      const count = counts.get(featureKey(feature)) ?? { feature, target: 0, reference: 0 };
      count[side]++;
      counts.set(featureKey(feature), count);
    }
  }
  const sorted: FeatureCount[] = [...counts.values()].sort((a, b) => compareFeatures(a.feature, b.feature));
  return { targetMachines: target.length, referenceMachines: reference.length, counts: sorted };
}

export function countStrata({ target, reference }: Sides, anyOf: readonly StoredFeature[]): StratumCount[] {
  const isWith = (machine: MachineFacts) => anyOf.some((feature) => hasFeature(machine, feature));
  const strata = new Map<string, { -readonly [K in keyof StratumCount]: StratumCount[K] }>();
  const stratumOf = ({ osBuild, model }: MachineFacts) => {
    const key = JSON.stringify([osBuild, model]);
    const stratum = strata.get(key) ?? { osBuild, model, targetWith: 0, targetAll: 0, referenceWith: 0, referenceAll: 0 };
    strata.set(key, stratum);
    return stratum;
  };
  for (const machine of target) {
    const stratum = stratumOf(machine);
    stratum.targetAll++;
    if (isWith(machine)) stratum.targetWith++;
  }
  for (const machine of reference) {
    const stratum = stratumOf(machine);
    stratum.referenceAll++;
    if (isWith(machine)) stratum.referenceWith++;
  }
  return [...strata.values()].sort((a, b) => nullsLast(a.osBuild, b.osBuild, compareNumbers) || nullsLast(a.model, b.model, compareText));
}
