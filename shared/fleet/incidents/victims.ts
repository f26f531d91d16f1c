import { buildKey } from '../driverSet.ts';
import type { FleetFilter, FleetStore } from '../fleetStore.ts';
import { countCarriers } from './carriers.ts';
import type { Attributed } from './sameIncident.ts';

const DAY_MS = 24 * 3_600_000;
/** Share of the shorter incident's time that both have. */
const OVERLAP = 0.5;
/** Victims are on machines that have the culprit: on this share of them at least. */
const NEARLY_ALL = 0.8;
/** A build seen in the first days may be on everybody's machine, and says nothing then. */
const NEW_AFTER_MS = 3 * DAY_MS;
const MAX_CRASHES = 5000;

/**
 * One culprit's crashes do not all blame it: some blame the part of Windows that tripped over it, or nothing. Such smaller incidents
 * become part of the largest one at the same time whose culprit nearly all of their machines have: they crashed in that incident too, or
 * have its new build. What blames a third-party driver stays: it may be a second culprit. `isVictim` tells parts of Windows.
 */
export async function foldVictims(
  store: FleetStore,
  incidents: readonly Attributed[],
  isVictim: (module: string) => boolean,
): Promise<Attributed[]> {
  const isCulprit = ({ module, confirmed }: Attributed) =>
    confirmed.candidate.series.kind === 'bios' || (module !== null && !isVictim(module));
  const kept = incidents.filter(isCulprit).sort((x, y) => y.confirmed.totals.machines - x.confirmed.totals.machines);
  const alone: Attributed[] = [];
  const merged = new Map<Attributed, string[]>();
  for (const part of incidents.filter((incident) => !isCulprit(incident))) {
    const whole = await culpritOf(store, part, kept);
    if (whole) merged.set(whole, [...(merged.get(whole) ?? []), reasonFor(part, whole)]);
    else alone.push(part);
  }
  return [...kept.map((whole) => ({ ...whole, merged: [...whole.merged, ...(merged.get(whole) ?? [])] })), ...alone].sort(
    (x, y) => x.confirmed.onsetMs - y.confirmed.onsetMs,
  );
}

async function culpritOf(store: FleetStore, part: Attributed, culprits: readonly Attributed[]): Promise<Attributed | null> {
  for (const whole of culprits) {
    const { machines } = part.confirmed.totals;
    if (machines > whole.confirmed.totals.machines || overlap(part, whole) < OVERLAP) continue;
    if ((await machinesWithCause(store, part, whole)) >= machines * NEARLY_ALL) return whole;
  }
  return null;
}

/** Machines of the part that crashed in the whole as well, or that have its build when that is new; the greater of both. */
async function machinesWithCause(store: FleetStore, part: Attributed, whole: Attributed): Promise<number> {
  const mine = await machinesOf(store, part.confirmed.target);
  const both = await store.totals({
    ...whole.confirmed.target,
    machines: whole.confirmed.target.machines?.filter((one) => mine.includes(one)) ?? mine,
  });
  const { build, confirmed } = whole;
  if (!build) return both.machines;
  const spans = await store.builds(build.name, confirmed.candidate.everything);
  const firstSeenMs = spans.find((span) => buildKey(span.build) === buildKey(build))?.firstSeenMs ?? null;
  if (firstSeenMs === null || firstSeenMs < confirmed.candidate.dataFromMs + NEW_AFTER_MS) return both.machines;
  return Math.max(both.machines, (await countCarriers(store, build, part.confirmed.target)).carriers);
}

async function machinesOf(store: FleetStore, target: FleetFilter): Promise<string[]> {
  return [...new Set((await store.crashes(target, MAX_CRASHES, 0)).map(({ machine }) => machine))];
}

function overlap({ confirmed: part }: Attributed, { confirmed: whole }: Attributed): number {
  const both = Math.min(part.endMs, whole.endMs) - Math.max(part.onsetMs, whole.onsetMs);
  return both / Math.max(1, Math.min(part.endMs - part.onsetMs, whole.endMs - whole.onsetMs));
}

function reasonFor(part: Attributed, whole: Attributed): string {
  const { series } = part.confirmed.candidate;
  const what = series.kind === 'all' ? 'all crashes' : `${series.kind} ${series.name}`;
  const cause = whole.module ?? `firmware ${whole.confirmed.candidate.series.name}`;
  return `${what}: at the same time, on machines with ${cause}`;
}
