import type { Confirmed } from './confirm.ts';

const HALF_HOUR_MS = 1_800_000;
const OVERLAP = 0.5;
/** An unexplained surge of all crashes belongs to the incidents in it when they make up this share of its machines. */
const EXPLAINED = 0.5;

/** A confirmed incident with the module most of its machines blame, and what it swallowed. */
export interface Attributed {
  readonly confirmed: Confirmed;
  readonly module: string | null;
  readonly merged: readonly string[];
}

/**
 * One incident shows in several series: its module's, its signatures', all crashes'. Those with one module that begin together or
 * overlap are one; modules speak for signatures, signatures for all crashes. What is left of all crashes is kept only when the
 * incidents found in its time do not make up most of it. In the order of onset.
 */
export function mergeIncidents(found: readonly Attributed[]): Attributed[] {
  const kept: Attributed[] = [];
  for (const kind of ['module', 'signature', 'all'] as const) {
    const ofKind = found.filter(({ confirmed }) => confirmed.candidate.series.kind === kind);
    for (const incident of [...ofKind].sort((x, y) => y.confirmed.totals.machines - x.confirmed.totals.machines)) {
      const same = kept.findIndex((other) => isSame(incident, other));
      const at = same >= 0 ? same : explaining(incident, kept);
      const into = kept[at];
      if (into) kept[at] = { ...into, merged: [...into.merged, reasonFor(incident, into)] };
      else kept.push(incident);
    }
  }
  return kept.sort((x, y) => x.confirmed.onsetMs - y.confirmed.onsetMs);
}

function isSame(one: Attributed, other: Attributed): boolean {
  return one.module !== null && one.module === other.module && (beginTogether(one, other) || overlap(one, other) >= OVERLAP);
}

function beginTogether(one: Attributed, other: Attributed): boolean {
  const slack = Math.max(HALF_HOUR_MS, 2 * one.confirmed.candidate.spanMs);
  return Math.abs(one.confirmed.onsetMs - other.confirmed.onsetMs) <= slack;
}

/** Share of the shorter one's time that both have. */
function overlap(one: Attributed, other: Attributed): number {
  const [a, b] = [one.confirmed, other.confirmed];
  const both = Math.min(a.endMs, b.endMs) - Math.max(a.onsetMs, b.onsetMs);
  const shorter = Math.max(1, Math.min(a.endMs - a.onsetMs, b.endMs - b.onsetMs));
  return both / shorter;
}

/** Index of the largest incident within a surge of all crashes, or of a signature without a module, that they explain; else -1. */
function explaining(surge: Attributed, kept: readonly Attributed[]): number {
  if (surge.confirmed.candidate.series.kind === 'module') return -1;
  const inside = kept.filter((other) => overlap(surge, other) >= OVERLAP);
  const machines = inside.reduce((sum, { confirmed }) => sum + confirmed.totals.machines, 0);
  if (surge.confirmed.candidate.series.kind === 'signature' || machines < surge.confirmed.totals.machines * EXPLAINED) return -1;
  const largest = [...inside].sort((x, y) => y.confirmed.totals.machines - x.confirmed.totals.machines)[0];
  return largest ? kept.indexOf(largest) : -1;
}

function reasonFor(part: Attributed, whole: Attributed): string {
  const { series } = part.confirmed.candidate;
  const what = series.kind === 'all' ? 'all crashes' : `${series.kind} ${series.name}`;
  const why = part.module !== null && part.module === whole.module ? `blames ${part.module} at the same time` : 'consists mostly of it';
  return `${what}: ${why}`;
}
