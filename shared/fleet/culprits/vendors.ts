import type { Feature, FeatureCount, FeatureCounts, FleetFilter, FleetStore, Reference, StratumCount } from '../fleetStore.ts';
import { groupBy } from '../groupBy.ts';
import { compareText } from '../order.ts';
import type { Contrast } from '../stats/contrast.ts';
import { contrastTest } from '../stats/contrastTest.ts';
import { SIGNIFICANT } from './association.ts';
import { type Candidate, candidateOf } from './candidates.ts';

/** Companies that are counted, one query each: those with the most telling drivers. */
const MAX_VENDORS = 15;

/**
 * Machines with any driver of a company, for each company one of whose drivers differs between the groups. Counts of single
 * drivers do not tell how many machines that is, so the store is asked for each company with several drivers.
 */
export async function vendorCandidates(
  store: FleetStore,
  target: FleetFilter,
  reference: Reference,
  counts: FeatureCounts,
  vendorOf: (name: string) => string | null,
): Promise<Candidate[]> {
  const drivers = counts.counts.filter((row) => row.feature.kind === 'driver');
  const everywhere = counts.targetMachines + counts.referenceMachines;
  const vendors = [...groupBy(drivers, (row) => (row.feature.kind === 'driver' ? vendorOf(row.feature.name) : null))]
    .flatMap(([vendor, rows]) => (vendor === null ? [] : [{ vendor, rows, bestP: bestOf(rows, counts) }]))
    .filter(({ bestP }) => bestP <= SIGNIFICANT)
    .sort((x, y) => x.bestP - y.bestP || compareText(x.vendor, y.vendor))
    .slice(0, MAX_VENDORS);
  const candidates = await Promise.all(
    vendors.map(async ({ vendor, rows }): Promise<Candidate> => {
      const feature: Feature = { kind: 'vendor', value: vendor };
      const [only, ...more] = rows;
      if (only && more.length === 0) return candidateOf({ ...only, feature }, counts);
      const contrast = sumOf(await anyOf(rows.map((row) => row.feature)));
      return { ...candidateOf({ feature, target: 0, reference: 0 }, counts), contrast };
    }),
  );
  return candidates.filter(({ contrast }) => contrast.targetWith + contrast.referenceWith < everywhere);

  function anyOf(features: readonly Feature[]): Promise<StratumCount[]> {
    return store.strata(target, reference, features);
  }
}

function bestOf(rows: readonly FeatureCount[], counts: FeatureCounts): number {
  return Math.min(...rows.map((row) => contrastTest(candidateOf(row, counts).contrast).pValue));
}

/** Strata put back together. */
export function sumOf(strata: readonly StratumCount[]): Contrast {
  const sum = { targetWith: 0, targetAll: 0, referenceWith: 0, referenceAll: 0 };
  for (const stratum of strata) {
    sum.targetWith += stratum.targetWith;
    sum.targetAll += stratum.targetAll;
    sum.referenceWith += stratum.referenceWith;
    sum.referenceAll += stratum.referenceAll;
  }
  return sum;
}
