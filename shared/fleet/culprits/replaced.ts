import type { DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import { featureKey } from '../features.ts';
import type { FeatureCounts, FleetStore } from '../fleetStore.ts';
import { type Association, SIGNIFICANT } from './association.ts';

const WHY = 'later builds (machines may have been updated since they crashed)';

/**
 * An inventory tells what machines have now, crashes what they had then: a build that was replaced meanwhile is commoner among
 * crashes, guilty or not. Takes the strength from associations of builds of which a later build is commoner in the inventory.
 */
export async function withoutReplaced(
  store: FleetStore,
  associations: ReadonlyMap<string, Association>,
  counts: FeatureCounts,
): Promise<Map<string, Association>> {
  const inInventory = new Map(counts.counts.map((row) => [featureKey(row.feature), row.reference]));
  const kept = new Map<string, Association>();
  for (const [key, association] of associations) {
    const { feature, contrast } = association.candidate;
    const isSuspect = feature.kind === 'driver-version' && association.crudeP <= SIGNIFICANT;
    const isReplaced = isSuspect && (await hasCommonerSuccessor(store, feature.build, contrast.referenceWith, inInventory));
    kept.set(key, isReplaced ? { ...association, pValue: 1, oddsRatio: null, accountsFor: 0, confounders: [WHY] } : association);
  }
  return kept;
}

async function hasCommonerSuccessor(
  store: FleetStore,
  build: DriverBuild,
  machines: number,
  inInventory: ReadonlyMap<string, number>,
): Promise<boolean> {
  const spans = await store.builds(build.name, {});
  const firstSeenMs = spans.find((span) => buildKey(span.build) === buildKey(build))?.firstSeenMs ?? null;
  if (firstSeenMs === null) return false;
  return spans.some(
    (span) =>
      span.firstSeenMs !== null &&
      span.firstSeenMs > firstSeenMs &&
      (inInventory.get(featureKey({ kind: 'driver-version', build: span.build })) ?? 0) > machines,
  );
}
