import type { FleetFilter, FleetStore, Reference } from '../fleetStore.ts';
import { compareText } from '../order.ts';
import { type Association, type CrudeAssociation, SIGNIFICANT, stratifiedAssociation, unstratified } from './association.ts';
import type { ModuleBlame } from './blame.ts';
import { driverOf } from './candidates.ts';

/** Modules blamed on the most machines go before all others, however little they differ. */
const MAX_BLAMED = 20;
const MAX_SUSPECTS = 200;
/** Drivers that are not blamed are compared when no more than this many as telling ones were to be expected by chance. */
const EXPECTED_BY_CHANCE = 1;

/** Compares the most telling drivers and builds within OS builds and models, at most `most` of them. By feature key. */
export async function compareAlike(
  store: FleetStore,
  target: FleetFilter,
  reference: Reference,
  crude: readonly CrudeAssociation[],
  known: { readonly blame: ReadonlyMap<string, ModuleBlame>; readonly most: number },
): Promise<Map<string, Association>> {
  const blamed = new Set(mostBlamed(known.blame).slice(0, MAX_BLAMED));
  const isBlamed = (one: CrudeAssociation) => blamed.has(driverOf(one.candidate.feature) ?? '');
  const ofDrivers = crude
    .filter(({ candidate }) => driverOf(candidate.feature) !== null)
    .sort((x, y) => x.crudeP - y.crudeP || compareText(x.candidate.key, y.candidate.key));
  const telling = ofDrivers.filter((one) => one.crudeP <= (isBlamed(one) ? SIGNIFICANT : EXPECTED_BY_CHANCE / crude.length));
  const wanted = [...telling.filter(isBlamed), ...telling.filter((one) => !isBlamed(one))].slice(0, known.most);
  const result = new Map(ofDrivers.map((one) => [one.candidate.key, unstratified(one, crude.length)]));
  // Asked at once, so that a store can count them together.
  const compared = await Promise.all(wanted.map((one) => stratifiedAssociation(store, target, reference, one, crude.length)));
  for (const association of compared) result.set(association.candidate.key, association);
  return result;
}

/** Modules that the crashes blame, those on the most machines first, then drivers that differ between the groups. */
export function suspectNames(associations: ReadonlyMap<string, Association>, blame: ReadonlyMap<string, ModuleBlame>): string[] {
  const associated = [...associations.values()].filter((one) => one.crudeP <= SIGNIFICANT);
  const names = [...mostBlamed(blame), ...associated.map((one) => driverOf(one.candidate.feature) ?? '')];
  return [...new Set(names)].slice(0, MAX_SUSPECTS);
}

/** Blamed modules, those on the most machines first. */
export function mostBlamed(blame: ReadonlyMap<string, ModuleBlame>): string[] {
  return [...blame.values()]
    .filter((module) => module.blamed > 0)
    .sort((x, y) => y.blamedMachines - x.blamedMachines || compareText(x.module, y.module))
    .map((module) => module.module);
}
