import { compareFeatures, featureKey } from '../features.ts';
import type { Feature, FeatureCount, FeatureCounts } from '../fleetStore.ts';
import type { Contrast } from '../stats/contrast.ts';

/** More features than this are not tried: those on the most machines are. */
const MAX_CANDIDATES = 5000;

/** A feature with its counts, as the tests take them. */
export interface Candidate {
  readonly key: string;
  readonly feature: Feature;
  readonly contrast: Contrast;
}

const WORDS = {
  'os-build': 'OS build',
  model: 'model',
  bios: 'BIOS',
  cpu: 'CPU',
  microcode: 'microcode',
  device: 'PCI device',
  site: 'site',
  vendor: 'drivers of',
} as const;

/** What inventories and dumps without machine facts do not tell: to have it says nothing when nobody of the reference could. */
const MAY_BE_UNKNOWN: ReadonlySet<Feature['kind']> = new Set(['microcode', 'device']);

/** The feature in a reader's words: `model Latitude 5420`, `foo.sys at 0x5f3c1a20`. */
export function featureName(feature: Feature): string {
  if (feature.kind === 'driver') return feature.name;
  if (feature.kind === 'driver-version') return `${feature.build.name} at ${hex(feature.build.timestamp)}`;
  return `${WORDS[feature.kind]} ${feature.value}`;
}

export function hex(value: number): string {
  return `0x${value.toString(16)}`;
}

/** The driver a feature is about, lower case; null for other features. */
export function driverOf(feature: Feature): string | null {
  if (feature.kind === 'driver') return feature.name;
  return feature.kind === 'driver-version' ? feature.build.name : null;
}

/**
 * The features worth testing, those on the most machines first. What is on all machines of both sides, or on one machine in all,
 * cannot show a difference whatever it is; leaving it out does not look at the answer, so it needs no correction.
 */
export function candidatesOf(counts: FeatureCounts): Candidate[] {
  const all = counts.targetMachines + counts.referenceMachines;
  const onMachines = (row: FeatureCount) => row.target + row.reference;
  const known = new Set(counts.counts.flatMap((row) => (row.reference > 0 ? row.feature.kind : [])));
  return counts.counts
    .filter((row) => !MAY_BE_UNKNOWN.has(row.feature.kind) || known.has(row.feature.kind))
    .filter((row) => onMachines(row) >= 2 && onMachines(row) < all)
    .sort((x, y) => onMachines(y) - onMachines(x) || compareFeatures(x.feature, y.feature))
    .slice(0, MAX_CANDIDATES)
    .map((row) => candidateOf(row, counts));
}

export function candidateOf(row: FeatureCount, counts: FeatureCounts): Candidate {
  return {
    key: featureKey(row.feature),
    feature: row.feature,
    contrast: {
      targetWith: row.target,
      targetAll: counts.targetMachines,
      referenceWith: row.reference,
      referenceAll: counts.referenceMachines,
    },
  };
}
