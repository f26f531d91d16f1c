import type { FleetFilter, FleetStore, GroupRow } from '../fleetStore.ts';
import { compareText } from '../order.ts';
import { cellsOf, spanFor } from './cells.ts';
import { changePoints } from './changePoints.ts';
import { type Elevated, elevatedStretches } from './elevated.ts';
import { FLAT, type Rhythm, rhythmOf } from './rhythm.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAX_GROUPS = 1000;

/** What crashes are followed over time: all, those of one module or signature, those of machines with one build or firmware. */
export interface Series {
  readonly kind: 'module' | 'signature' | 'all' | 'build' | 'bios';
  /** Module or signature; `all`; the module of a build; a firmware version. */
  readonly name: string;
  readonly filter: FleetFilter;
}

/** A stretch of one series that stands out, not yet looked at closely. */
export interface Candidate {
  readonly series: Series;
  /** The crashes that were looked at in all. */
  readonly everything: FleetFilter;
  readonly stretch: Elevated;
  readonly spanMs: number;
  /** The time of the data: from its first crash, and its last one. */
  readonly dataFromMs: number;
  readonly dataToMs: number;
}

/** Everything that was followed, and what stood out. */
export interface Candidates {
  readonly tests: number;
  readonly spanMs: number;
  /** The time of the data; null when no crash has a time. */
  readonly data: { readonly fromMs: number; readonly toMs: number } | null;
  readonly candidates: readonly Candidate[];
}

/** Follows all crashes and the `groups` modules and signatures on the most machines. Crashes without a time are not seen. */
export async function findCandidates(store: FleetStore, filter: FleetFilter, groups: number, leastMachines: number): Promise<Candidates> {
  const { from, to } = await store.totals(filter);
  if (from === null || to === null) return { tests: 0, spanMs: DAY_MS, data: null, candidates: [] };
  const dataFromMs = Date.parse(from);
  const dataToMs = Date.parse(to);
  const spanMs = spanFor(dataFromMs, dataToMs);
  const rhythm = await rhythmIn(store, filter, dataFromMs, dataToMs);
  const range = rangeOf(dataFromMs, dataToMs, spanMs);
  const candidates: Candidate[] = [];
  let tests = 0;
  for (const series of await seriesOf(store, filter, groups, leastMachines)) {
    if (series.kind === 'all' && range.isPadded) continue;
    const blocks = changePoints(await cellsOf(store, series.filter, range, rhythm));
    tests += blocks.length;
    for (const stretch of elevatedStretches(blocks)) candidates.push({ series, everything: filter, stretch, spanMs, dataFromMs, dataToMs });
  }
  return { tests, spanMs, data: { fromMs: dataFromMs, toMs: dataToMs }, candidates };
}

/**
 * Data of less than a day have no usual time. A day of silence is put before them: that crashes of one kind come from many machines
 * within hours and none came before is then an incident, all crashes together are not (they may be all that was collected).
 */
function rangeOf(fromMs: number, toMs: number, spanMs: number): { fromMs: number; toMs: number; spanMs: number; isPadded: boolean } {
  const isPadded = toMs - fromMs < DAY_MS;
  const start = Math.floor(fromMs / spanMs) * spanMs;
  return { fromMs: isPadded ? start - DAY_MS : start, toMs: Math.floor(toMs / spanMs) * spanMs + spanMs, spanMs, isPadded };
}

async function rhythmIn(store: FleetStore, filter: FleetFilter, fromMs: number, toMs: number): Promise<Rhythm> {
  const tooLong = (toMs - fromMs) / HOUR_MS > 100_000;
  return tooLong ? FLAT : rhythmOf(await store.timeline(filter, HOUR_MS), fromMs, toMs);
}

async function seriesOf(store: FleetStore, filter: FleetFilter, groups: number, leastMachines: number): Promise<Series[]> {
  const rows = await store.groups(filter, MAX_GROUPS);
  const modules = mostOf(rows, (row) => row.module, groups, leastMachines);
  const signatures = mostOf(rows, (row) => row.signature, groups, leastMachines);
  return [
    ...modules.map((name): Series => ({ kind: 'module', name, filter: { ...filter, modules: [name] } })),
    ...signatures.map((name): Series => ({ kind: 'signature', name, filter: { ...filter, signatures: [name] } })),
    { kind: 'all', name: 'all', filter },
  ];
}

/** Keys on the most machines (summed over signatures, so at least as many as there are). */
function mostOf(rows: readonly GroupRow[], keyOf: (row: GroupRow) => string | null, most: number, leastMachines: number): string[] {
  const machines = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) machines.set(key, (machines.get(key) ?? 0) + row.machines);
  }
  return [...machines]
    .filter(([, count]) => count >= leastMachines)
    .sort(([x, xCount], [y, yCount]) => yCount - xCount || compareText(x, y))
    .slice(0, most)
    .map(([key]) => key);
}
