import type { CrashRecord, DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import { compareText } from '../order.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { poissonTail } from '../stats/tails.ts';

const DAY_MS = 24 * 3_600_000;
/** Time that must be known before something came, to say how often its machines crashed without it. */
const HISTORY_MS = 7 * DAY_MS;
/** Shorter since: nothing can be said. */
const LEAST_SINCE_MS = DAY_MS;
const LEAST_P = 1e-4;
/** At least so many times what is usual on such machines. */
const TIMES = 2;
/** Stores with more crashes than this are not looked through crash by crash. */
const MAX_CRASHES = 20_000;
const PAGE = 5000;
/** Drivers with new builds that are looked at, one query each; those on most crashes first. */
const MAX_NAMES = 60;
/** Builds that came together are told apart by blame when they are on nearly as many of the machines. */
const NEARLY_ALL = 0.9;

/** Something new on machines that crash much more since: a driver build or a firmware version. */
export interface Wave {
  readonly cause: { readonly kind: 'build'; readonly build: DriverBuild } | { readonly kind: 'bios'; readonly value: string };
  readonly firstSeenMs: number;
  /** Crashing machines that have it, and how many were to be expected by the time before. */
  readonly machines: number;
  readonly expected: number;
  readonly pValue: number;
}

/** What is looked through for waves. */
export interface WaveSearch {
  readonly everything: FleetFilter;
  readonly dataFromMs: number;
  readonly dataToMs: number;
  /** All crashes with a time. */
  readonly crashes: readonly CrashRecord[];
  /** Machines whose crashes have a known cause: left out. */
  readonly explained: ReadonlySet<string>;
  /** Drivers that stand for everybody's faults: never a cause here. */
  readonly isCarrier: (module: string) => boolean;
}

/** All crashes of a filter; null when there are too many to read. */
export async function readCrashes(store: FleetStore, filter: FleetFilter): Promise<CrashRecord[] | null> {
  if ((await store.totals(filter)).crashes > MAX_CRASHES) return null;
  const all: CrashRecord[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await store.crashes(filter, PAGE, offset);
    all.push(...page);
    if (page.length < PAGE) return all.filter((crash) => crash.crashTimeMs !== null);
  }
}

/**
 * The new build or firmware whose machines crash far more since it came than such machines did before, whatever their crashes blame; null
 * when there is none. Finds what damages others' memory, and what shows in no stack. Of several that came together one is told:
 * the least likely by chance, of builds on the same machines the one that is blamed most. A build that no crash blames is not told: it
 * may be any of those that came with the cause.
 */
export async function findWave(store: FleetStore, search: WaveSearch): Promise<Wave | null> {
  const left = search.crashes.filter((crash) => !search.explained.has(crash.machine));
  const waves = [...firmwareWaves(left, search), ...(await buildWaves(store, left, search))];
  const found = waves
    .map((wave) => ({ ...wave, pValue: bonferroni(wave.pValue, waves.length) }))
    .filter((wave) => wave.machines > TIMES * wave.expected && wave.pValue <= LEAST_P)
    .filter((wave) => wave.cause.kind === 'bios' || blameOf(wave, left) > 0)
    .sort((x, y) => x.pValue - y.pValue || y.machines - x.machines);
  const [best] = found;
  if (!best || best.cause.kind === 'bios') return best ?? null;
  const alike = found.filter((wave) => wave.cause.kind === 'build' && cameTogether(wave, best));
  return alike.sort((x, y) => blameOf(y, left) - blameOf(x, left) || x.pValue - y.pValue)[0] ?? best;
}

function cameTogether(one: Wave, other: Wave): boolean {
  const nearly = Math.min(one.machines, other.machines) >= NEARLY_ALL * Math.max(one.machines, other.machines);
  return nearly && Math.abs(one.firstSeenMs - other.firstSeenMs) <= DAY_MS;
}

/** How sure the verdicts are, summed, that blame the build. */
function blameOf({ cause }: Wave, crashes: readonly CrashRecord[]): number {
  if (cause.kind !== 'build') return 0;
  const key = buildKey(cause.build);
  return crashes.reduce((sum, { blamedBuild, confidence }) => sum + (blamedBuild && buildKey(blamedBuild) === key ? confidence : 0), 0);
}

/** Machines expected since, by those of such machines before (a standard deviation and one more), and by how all others changed. */
function waveOf(
  cause: Wave['cause'],
  firstSeenMs: number,
  counts: { before: number; since: number; restBefore: number; restSince: number },
  search: WaveSearch,
): Wave[] {
  const beforeMs = firstSeenMs - search.dataFromMs;
  const sinceMs = search.dataToMs + 1 - firstSeenMs;
  if (beforeMs < HISTORY_MS || sinceMs < LEAST_SINCE_MS) return [];
  const times = sinceMs / beforeMs;
  const growth = Math.max(1, (counts.restSince + 1) / ((counts.restBefore + 1) * times));
  const expected = (counts.before + Math.sqrt(counts.before) + 1) * times * growth;
  return [{ cause, firstSeenMs, machines: counts.since, expected, pValue: poissonTail(counts.since, expected) }];
}

function firmwareWaves(crashes: readonly CrashRecord[], search: WaveSearch): Wave[] {
  const values = [...new Set(crashes.flatMap(({ biosVersion }) => biosVersion ?? []))].sort(compareText);
  return values.flatMap((value) => {
    const having = crashes.filter(({ biosVersion }) => biosVersion === value);
    const models = new Set(having.map(({ model }) => model));
    const firstSeenMs = Math.min(...having.map(timeOf));
    const split = (ofModel: boolean, isBefore: boolean) =>
      machinesOf(crashes.filter((crash) => models.has(crash.model) === ofModel && timeOf(crash) < firstSeenMs === isBefore));
    const counts = { before: split(true, true), since: machinesOf(having), restBefore: split(false, true), restSince: split(false, false) };
    return waveOf({ kind: 'bios', value }, firstSeenMs, counts, search);
  });
}

async function buildWaves(store: FleetStore, crashes: readonly CrashRecord[], search: WaveSearch): Promise<Wave[]> {
  const { everything, dataFromMs, isCarrier } = search;
  const machines = [...new Set(crashes.map(({ machine }) => machine))];
  const rest: FleetFilter = search.explained.size === 0 ? everything : { ...everything, machines };
  if (machines.length === 0) return [];
  const old = new Set(
    (await store.directEvidence({ ...everything, untilMs: dataFromMs + HISTORY_MS })).flatMap(({ build }) =>
      build ? [buildKey(build)] : [],
    ),
  );
  const fresh = (await store.directEvidence(rest)).filter(
    ({ build, module, loaded }) => build && loaded > 0 && !old.has(buildKey(build)) && !isCarrier(module),
  );
  const names = [
    ...new Set(fresh.sort((x, y) => y.loaded - x.loaded || compareText(x.module, y.module)).map(({ module }) => module)),
  ].slice(0, MAX_NAMES);
  const keys = new Set(fresh.flatMap(({ build }) => (build ? [buildKey(build)] : [])));
  const waves: Wave[] = [];
  for (const name of names) {
    for (const span of await store.builds(name, rest)) {
      const { build, firstSeenMs, machines: since } = span;
      if (firstSeenMs === null || !keys.has(buildKey(build))) continue;
      const before = (await store.builds(name, { ...rest, untilMs: firstSeenMs })).reduce((sum, one) => sum + one.machines, 0);
      const had = machinesOf(crashes.filter((crash) => timeOf(crash) < firstSeenMs));
      const all = machinesOf(crashes.filter((crash) => timeOf(crash) >= firstSeenMs));
      const counts = { before: before === 0 ? had : before, since, restBefore: had, restSince: Math.max(0, all - since) };
      waves.push(...waveOf({ kind: 'build', build }, firstSeenMs, counts, search));
    }
  }
  return waves;
}

function machinesOf(crashes: readonly CrashRecord[]): number {
  return new Set(crashes.map(({ machine }) => machine)).size;
}

function timeOf(crash: CrashRecord): number {
  return crash.crashTimeMs ?? 0;
}
