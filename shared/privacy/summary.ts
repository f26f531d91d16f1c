import type { PrivacyFinding, ResultPrivacy } from '../result/details.ts';
import { PERSONAL_KINDS, type PersonalKind } from './finding.ts';
import { masked } from './mask.ts';
import type { PersonalValue, PrivacyScan } from './scan.ts';

const MAX_EXAMPLES = 5;

/** What a result says of a scan: counts by kind and place, and a few values masked. Never a value. */
export function summariseScan({ values, scannedBytes }: PrivacyScan): ResultPrivacy {
  const findings = PERSONAL_KINDS.map((kind) =>
    findingOf(
      kind,
      values.filter((value) => value.kind === kind),
    ),
  );
  return { findings: findings.filter(({ count }) => count > 0), scannedBytes };
}

function findingOf(kind: PersonalKind, values: readonly PersonalValue[]): PrivacyFinding {
  const places = new Map<string, number>();
  for (const value of values) {
    for (const { place, count } of value.places) places.set(place, (places.get(place) ?? 0) + count);
  }
  return {
    kind,
    count: values.reduce((sum, { count }) => sum + count, 0),
    values: values.length,
    certain: values.filter(({ confidence }) => confidence === 'certain').length,
    places: [...places].map(([place, count]) => ({ place, count })).sort((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1)),
    examples: [...new Set(values.slice(0, MAX_EXAMPLES).map(({ value }) => masked(kind, value)))],
  };
}
