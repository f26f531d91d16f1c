import type { DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { DirectEvidence, FleetFilter, FleetStore, Reference } from '../fleetStore.ts';
import { groupBy } from '../groupBy.ts';

/** Modules blamed on the most machines that get an exact count of machines (one query each). */
const MAX_COUNTED = 30;

/** One build in the target: how often it was blamed and loaded. */
export interface BuildBlame {
  readonly build: DriverBuild | null;
  readonly blamed: number;
  readonly blamedMachines: number;
  readonly loaded: number;
}

/** What the target's crashes say about one module by themselves. */
export interface ModuleBlame {
  readonly module: string;
  /** Crashes that blame it, and their machines. */
  readonly blamed: number;
  readonly blamedMachines: number;
  /** Crashes with it loaded. */
  readonly loaded: number;
  readonly builds: readonly BuildBlame[];
  /** Machines outside the target on which it was blamed; null when there is nothing to compare with. */
  readonly elsewhere: number | null;
  /** Its builds in all crashes of the store, where those were read; else those of the target. */
  readonly everywhere: readonly BuildBlame[];
}

/** Blame in the target by module, with how often the same module is blamed on machines outside the target. */
export async function readBlame(store: FleetStore, target: FleetFilter, reference: Reference): Promise<Map<string, ModuleBlame>> {
  const inTarget = groupBy(await store.directEvidence(target), (row) => row.module);
  const everywhere = reference.kind === 'others' ? groupBy(await store.directEvidence({}), (row) => row.module) : null;
  const counted = [...inTarget].sort(([, x], [, y]) => machinesOf(y) - machinesOf(x)).slice(0, MAX_COUNTED);
  const exact = new Map<string, number>();
  for (const [module, rows] of counted) exact.set(module, await distinctMachines(store, target, module, rows));
  const result = new Map<string, ModuleBlame>();
  for (const [module, rows] of inTarget) {
    const blamedMachines = exact.get(module) ?? Math.max(...rows.map((row) => row.blamedMachines));
    const all = everywhere?.get(module);
    result.set(module, {
      module,
      blamed: sum(rows, (row) => row.blamed),
      blamedMachines,
      loaded: sum(rows, (row) => row.loaded),
      builds: rows,
      elsewhere: all ? Math.max(0, machinesOf(all) - machinesOf(rows)) : null,
      everywhere: all ?? rows,
    });
  }
  return result;
}

/** The blame of one build among a module's; zero when it is not there. */
export function blameIn(builds: readonly BuildBlame[] | undefined, build: DriverBuild): BuildBlame {
  const key = buildKey(build);
  const row = builds?.find((candidate) => candidate.build !== null && buildKey(candidate.build) === key);
  return row ?? { build, blamed: 0, blamedMachines: 0, loaded: 0 };
}

/** A machine may have crashed under two builds; the sum over builds would count it twice. */
async function distinctMachines(store: FleetStore, target: FleetFilter, module: string, rows: readonly DirectEvidence[]): Promise<number> {
  const blaming = rows.filter((row) => row.blamedMachines > 0);
  if (blaming.length <= 1) return blaming[0]?.blamedMachines ?? 0;
  return (await store.totals({ ...target, modules: [module] })).machines;
}

function machinesOf(rows: readonly DirectEvidence[]): number {
  return sum(rows, (row) => row.blamedMachines);
}

function sum(rows: readonly DirectEvidence[], pick: (row: DirectEvidence) => number): number {
  return rows.reduce((total, row) => total + pick(row), 0);
}
