import type { DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FeatureCounts } from '../fleetStore.ts';
import { groupBy } from '../groupBy.ts';
import type { Association } from './association.ts';
import { blameIn, type ModuleBlame } from './blame.ts';
import { type Candidate, candidateOf, driverOf } from './candidates.ts';
import type { DriverRole } from './culpritRanking.ts';
import { associationStrength, blameStrength } from './score.ts';
import { guiltyBuild } from './version.ts';

/** One driver under suspicion: what speaks against it, before it is weighed against the others. */
export interface Suspect {
  readonly module: string;
  readonly role: DriverRole;
  /** Null when every version is affected alike or no build is known. */
  readonly build: DriverBuild | null;
  readonly blame: ModuleBlame | undefined;
  /** The stronger of the build's and the driver's own; null when neither was compared. */
  readonly association: Association | null;
  /** Both 0..1. */
  readonly blameStrength: number;
  readonly associationStrength: number;
  /** Crashes and machines that lead to it: blaming ones, else those that have it loaded. */
  readonly crashes: number;
  readonly machines: number;
}

/** Presence and builds of each driver with their counts: those on every machine too, which are no candidates for a difference. */
export type DriverIndex = ReadonlyMap<string, readonly Candidate[]>;

export function indexDrivers(counts: FeatureCounts): DriverIndex {
  const rows = counts.counts.filter(({ feature }) => driverOf(feature) !== null).map((row) => candidateOf(row, counts));
  return groupBy(rows, ({ feature }) => driverOf(feature) ?? '');
}

/** Blame over all drivers that are not the kernel or pass-through: what one of them gets by being there. */
export interface UsualBlame {
  readonly blamed: number;
  readonly having: number;
  readonly drivers: number;
}

/** Sums machines that blame a driver, and machines that have it, over the drivers that can be blamed like any other. */
export function usualBlame(
  drivers: DriverIndex,
  blame: ReadonlyMap<string, ModuleBlame>,
  roleOf: (name: string) => DriverRole,
): UsualBlame {
  const usual = { blamed: 0, having: 0, drivers: 0 };
  for (const [name, candidates] of drivers) {
    if (roleOf(name) === 'kernel' || roleOf(name) === 'pass-through') continue;
    usual.blamed += blame.get(name)?.blamedMachines ?? 0;
    usual.having += havingOf(candidates);
    usual.drivers += 1;
  }
  return usual;
}

function usualWithout(usual: UsualBlame, blamed: number, having: number): { usualRate: number; drivers: number } {
  const others = Math.max(0, usual.having - having);
  return { usualRate: others === 0 ? 1 : Math.max(0, usual.blamed - blamed) / others, drivers: usual.drivers };
}

function havingOf(candidates: readonly Candidate[]): number {
  return candidates.find(({ feature }) => feature.kind === 'driver')?.contrast.targetWith ?? 0;
}

/** Weighs one driver by itself. `associations` by feature key: those that were compared. */
export function suspectOf(
  module: string,
  role: DriverRole,
  known: {
    readonly drivers: DriverIndex;
    readonly blame: ModuleBlame | undefined;
    readonly associations: ReadonlyMap<string, Association>;
    readonly counts: FeatureCounts;
    readonly usual: UsualBlame;
  },
): Suspect {
  const { blame, counts } = known;
  const candidates = known.drivers.get(module) ?? [];
  const build = guiltyBuild(candidates, blame) ?? onlyBlamedBuild(candidates, blame);
  const buildId = build && buildKey(build);
  const relevant = candidates.filter(
    ({ feature }) => feature.kind === 'driver' || (feature.kind === 'driver-version' && buildKey(feature.build) === buildId),
  );
  const association = strongest(relevant, known.associations, role);
  const blameCounts = {
    blamed: blame?.blamedMachines ?? 0,
    elsewhere: blame?.elsewhere ?? null,
    having: havingOf(candidates),
    target: counts.targetMachines,
    reference: counts.referenceMachines,
    ...usualWithout(known.usual, blame?.blamedMachines ?? 0, havingOf(candidates)),
  };
  return {
    module,
    role,
    build,
    blame,
    association,
    blameStrength: blameStrength(blameCounts, role),
    associationStrength: associationStrength(association, role),
    ...reach(blame, build, association?.candidate ?? relevant[0]),
  };
}

/** Dumps without a driver list still name the build they blame. */
function onlyBlamedBuild(candidates: readonly Candidate[], blame: ModuleBlame | undefined): DriverBuild | null {
  const builds = blame?.builds.filter((row) => row.blamed > 0) ?? [];
  return candidates.length === 0 && builds.length === 1 ? (builds[0]?.build ?? null) : null;
}

function strongest(candidates: readonly Candidate[], associations: ReadonlyMap<string, Association>, role: DriverRole): Association | null {
  let best: Association | null = null;
  for (const { key } of candidates) {
    const association = associations.get(key);
    if (association && (!best || isStronger(association, best, role))) best = association;
  }
  return best;
}

function isStronger(one: Association, other: Association, role: DriverRole): boolean {
  const difference = associationStrength(one, role) - associationStrength(other, role);
  return difference === 0 ? one.crudeP < other.crudeP : difference > 0;
}

function reach(
  blame: ModuleBlame | undefined,
  build: DriverBuild | null,
  present: Candidate | undefined,
): Pick<Suspect, 'crashes' | 'machines'> {
  const ofBuild = build ? blameIn(blame?.builds, build) : null;
  if (ofBuild && ofBuild.blamed > 0) return { crashes: ofBuild.blamed, machines: ofBuild.blamedMachines };
  if (blame && blame.blamed > 0) return { crashes: blame.blamed, machines: blame.blamedMachines };
  const loaded = ofBuild && ofBuild.loaded > 0 ? ofBuild.loaded : (blame?.loaded ?? 0);
  return { crashes: loaded, machines: present?.contrast.targetWith ?? 0 };
}
