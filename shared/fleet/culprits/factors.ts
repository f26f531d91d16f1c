import { compareText } from '../order.ts';
import { benjaminiHochberg } from '../stats/multipleTesting.ts';
import { type CrudeAssociation, SIGNIFICANT } from './association.ts';
import { driverOf } from './candidates.ts';
import type { Factor } from './culpritRanking.ts';

const MAX_FACTORS = 10;

/** Models, BIOSes, sites, companies that are commoner in the target, least likely by chance first. */
export function factorsOf(crude: readonly CrudeAssociation[]): Factor[] {
  const others = crude.filter(({ candidate }) => driverOf(candidate.feature) === null);
  const adjusted = benjaminiHochberg(others.map((one) => one.crudeP));
  return others
    .map((one, index) => ({ one, pValue: adjusted[index] ?? 1 }))
    .filter(({ pValue }) => pValue <= SIGNIFICANT)
    .sort((x, y) => x.pValue - y.pValue || compareText(x.one.candidate.key, y.one.candidate.key))
    .slice(0, MAX_FACTORS)
    .map(({ one, pValue }) => ({
      kind: one.candidate.feature.kind,
      value: 'value' in one.candidate.feature ? one.candidate.feature.value : '',
      targetMachines: one.candidate.contrast.targetWith,
      referenceMachines: one.candidate.contrast.referenceWith,
      lift: one.lift,
      pValue,
    }));
}
