import type { DriverBuild } from '../crashRecord.ts';
import type { FleetFilter, FleetStore, Reference } from '../fleetStore.ts';
import { attributableFraction } from '../stats/contrast.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { adjust } from './stratify.ts';
import { sumOf } from './vendors.ts';

/** One build of a driver against its other builds. */
export interface WithinDriver {
  /** Corrected for `tests`. */
  readonly pValue: number;
  /** Share of the target that the build accounts for, 0..1. */
  readonly accountsFor: number;
}

/**
 * Among machines that have a driver: is one build commoner in the target? Crashes that blame a driver happen on machines that
 * have it, so its presence in such a target says nothing; which build of it they have does. Compared within OS builds and models.
 */
export async function withinDriver(
  store: FleetStore,
  target: FleetFilter,
  reference: Reference,
  build: DriverBuild,
  tests: number,
): Promise<WithinDriver> {
  const [having, ofBuild] = await Promise.all([
    store.strata(target, reference, { kind: 'driver', name: build.name }),
    store.strata(target, reference, { kind: 'driver-version', build }),
  ]);
  const byKey = new Map(ofBuild.map((row) => [keyOf(row), row]));
  const strata = having.map((row) => ({
    ...row,
    targetAll: row.targetWith,
    referenceAll: row.referenceWith,
    targetWith: byKey.get(keyOf(row))?.targetWith ?? 0,
    referenceWith: byKey.get(keyOf(row))?.referenceWith ?? 0,
  }));
  const { pValue, oddsRatio } = adjust(strata);
  return { pValue: bonferroni(pValue, tests), accountsFor: attributableFraction(sumOf(strata), oddsRatio) };
}

function keyOf({ osBuild, model }: { readonly osBuild: number | null; readonly model: string | null }): string {
  return JSON.stringify([osBuild, model]);
}
