import type { DriverBuild } from '../crashRecord.ts';
import type { Confirmed } from './confirm.ts';

const HALF_HOUR_MS = 1_800_000;
const OVERLAP = 0.5;
/** What belongs to a surge of all crashes lasts about as long: at least this part of its time. */
const PART_OF_SURGE = 0.3;
/** A surge of all crashes belongs to the incidents in it when they make up this share of its machines. */
const EXPLAINED = 0.5;

/** A confirmed incident with the module most of its machines blame, and what it swallowed. */
export interface Attributed {
  readonly confirmed: Confirmed;
  readonly module: string | null;
  /** The build that nearly all of the blame falls on. */
  readonly build: DriverBuild | null;
  readonly merged: readonly string[];
}

/**
 * One incident shows in several series: its module's, its signatures', all crashes'. Those with one module that begin together or
 * overlap are one. A surge of all crashes is kept when the modules found in its time do not make up most of it, and then takes up what
 * blames no module or a carrier of everybody's faults (the kernel: `isCarrier`). In the order of onset.
 */
export function mergeIncidents(found: readonly Attributed[], isCarrier: (module: string) => boolean): Attributed[] {
  const kept: Attributed[] = [];
  const isUnattributed = ({ module, confirmed }: Attributed) =>
    confirmed.candidate.series.kind !== 'bios' && (module === null || isCarrier(module));
  const rank = (incident: Attributed): number => {
    const { kind } = incident.confirmed.candidate.series;
    if (kind === 'all') return 2;
    return (isUnattributed(incident) ? 3 : 0) + (kind === 'signature' ? 1 : 0);
  };
  const byRank = [...found].sort((x, y) => rank(x) - rank(y) || y.confirmed.totals.machines - x.confirmed.totals.machines);
  for (const incident of byRank) {
    const same = kept.findIndex((other) => isSame(incident, other));
    const at = same >= 0 ? same : isUnattributed(incident) ? wholeOf(incident, kept) : -1;
    const into = kept[at];
    if (into) kept[at] = { ...into, merged: [...into.merged, reasonFor(incident, into)] };
    else kept.push(incident);
  }
  return kept.sort((x, y) => x.confirmed.onsetMs - y.confirmed.onsetMs);
}

/** Index of what an unattributed incident is part of, or of the largest of what it consists of; -1 when it stands by itself. */
function wholeOf(incident: Attributed, kept: readonly Attributed[]): number {
  if (incident.confirmed.candidate.series.kind === 'all') return explaining(incident, kept);
  return kept.findIndex((other) => {
    const isSurge = other.confirmed.candidate.series.kind === 'all';
    return isSurge && overlap(incident, other) >= OVERLAP && lengthOf(incident) >= lengthOf(other) * PART_OF_SURGE;
  });
}

function lengthOf({ confirmed }: Attributed): number {
  return confirmed.endMs - confirmed.onsetMs;
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

/** Index of the largest incident within a surge when they explain most of it; else -1. */
function explaining(surge: Attributed, kept: readonly Attributed[]): number {
  const inside = kept.filter((other) => overlap(surge, other) >= OVERLAP);
  const machines = inside.reduce((sum, { confirmed }) => sum + confirmed.totals.machines, 0);
  if (machines < surge.confirmed.totals.machines * EXPLAINED) return -1;
  const largest = [...inside].sort((x, y) => y.confirmed.totals.machines - x.confirmed.totals.machines)[0];
  return largest ? kept.indexOf(largest) : -1;
}

function reasonFor(part: Attributed, whole: Attributed): string {
  const { series } = part.confirmed.candidate;
  const what = series.kind === 'all' ? 'all crashes' : `${series.kind} ${series.name}`;
  const mostly = series.kind === 'all' ? 'consists mostly of it' : 'part of it, no other cause known';
  const why = part.module !== null && part.module === whole.module ? `blames ${part.module} at the same time` : mostly;
  return `${what}: ${why}`;
}
