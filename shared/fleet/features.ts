import type { DriverBuild } from './crashRecord.ts';
import { buildKey } from './driverSet.ts';
import type { Feature } from './fleetStore.ts';
import { compareBuilds, compareText } from './order.ts';

/** What a machine was made of at its last crash, or is by the inventory. */
export interface MachineFacts {
  readonly osBuild: number | null;
  readonly model: string | null;
  readonly biosVersion: string | null;
  readonly cpu: string | null;
  readonly microcode: string | null;
  readonly site: string | null;
  readonly drivers: readonly DriverBuild[];
  readonly devices: readonly string[];
}

/** Features that are one property of a machine, sorted. */
export const PROPERTY_KINDS = ['bios', 'cpu', 'microcode', 'model', 'os-build', 'site'] as const;
export type PropertyKind = (typeof PROPERTY_KINDS)[number];

/** A feature that stores count. */
export type StoredFeature =
  | { readonly kind: 'driver'; readonly name: string }
  | { readonly kind: 'driver-version'; readonly build: DriverBuild }
  | { readonly kind: PropertyKind; readonly value: string }
  | { readonly kind: 'device'; readonly value: string };

/** Thrown by stores that are asked about vendors: only who knows the drivers can say who made them. */
export class VendorFeatureError extends RangeError {
  constructor() {
    super('a store does not know the vendors of drivers: ask for the drivers');
    this.name = 'VendorFeatureError';
  }
}

/** Text that is the same for the same feature only. */
export function featureKey(feature: Feature): string {
  if (feature.kind === 'driver') return `driver|${feature.name}`;
  if (feature.kind === 'driver-version') return `driver-version|${buildKey(feature.build)}`;
  return `${feature.kind}|${feature.value}`;
}

/** By kind, then name, value or build. */
export function compareFeatures(a: Feature, b: Feature): number {
  if (a.kind === 'driver' && b.kind === 'driver') return compareText(a.name, b.name);
  if (a.kind === 'driver-version' && b.kind === 'driver-version') return compareBuilds(a.build, b.build);
  if ('value' in a && 'value' in b && a.kind === b.kind) return compareText(a.value, b.value);
  return compareText(a.kind, b.kind);
}

/** Each feature of a machine once. A machine with two builds of one driver has that driver once and both versions. */
export function featuresOf(machine: MachineFacts): StoredFeature[] {
  const names = new Set(machine.drivers.map((build) => build.name));
  return [
    ...[...names].map((name) => ({ kind: 'driver' as const, name })),
    ...machine.drivers.map((build) => ({ kind: 'driver-version' as const, build })),
    ...[...new Set(machine.devices)].map((value) => ({ kind: 'device' as const, value })),
    ...PROPERTY_KINDS.flatMap((kind) => {
      const value = propertyOf(machine, kind);
      return value === null ? [] : [{ kind, value }];
    }),
  ];
}

/** Throws VendorFeatureError for a vendor, which no single driver stands for. */
export function checkFeatures(feature: Feature | readonly Feature[]): readonly StoredFeature[] {
  const features = 'kind' in feature ? [feature] : feature;
  return features.map((candidate) => {
    if (candidate.kind === 'driver' || candidate.kind === 'driver-version') return candidate;
    if (candidate.kind === 'vendor') throw new VendorFeatureError();
    return { kind: candidate.kind, value: candidate.value };
  });
}

export function hasFeature(machine: MachineFacts, feature: StoredFeature): boolean {
  if (feature.kind === 'driver') return machine.drivers.some((build) => build.name === feature.name);
  if (feature.kind === 'driver-version') return machine.drivers.some((build) => compareBuilds(build, feature.build) === 0);
  if (feature.kind === 'device') return machine.devices.includes(feature.value);
  return propertyOf(machine, feature.kind) === feature.value;
}

function propertyOf(machine: MachineFacts, kind: PropertyKind): string | null {
  switch (kind) {
    case 'bios':
      return machine.biosVersion;
    case 'cpu':
      return machine.cpu;
    case 'microcode':
      return machine.microcode;
    case 'model':
      return machine.model;
    case 'os-build':
      return machine.osBuild === null ? null : String(machine.osBuild);
    case 'site':
      return machine.site;
  }
}
