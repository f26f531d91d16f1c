import type { TimelineEvent, TimelineKind } from './timeline.ts';

/** What a support engineer looks for first. */
const KIND_POINTS: Readonly<Record<TimelineKind, number>> = {
  whea: 50,
  disk: 40,
  display: 40,
  storage: 30,
  driver: 30,
  power: 25,
  service: 20,
  update: 20,
  boot: 10,
  network: 5,
  other: 0,
};
const LEVEL_POINTS = [0, 40, 30, 20, 5, 0] as const;
const KNOWN_POINTS = 20;
/** An event of no known meaning says little when its subject is vague or it is no warning. */
const VAGUE_KINDS: ReadonlySet<TimelineKind> = new Set(['network', 'other']);
const WARNING = 3;
const VAGUE_POINTS = -40;
const RECENT_SECONDS = 600;
const RECENT_POINTS = 30;

/**
 * The `most` events that tell most, in the order in which they came. Kind and level count, a known meaning, and how near the crash
 * is; among equals the newer one.
 */
export function mostTelling(events: readonly TimelineEvent[], most: number): TimelineEvent[] {
  if (events.length <= most) return [...events];
  const ranked = events.map((event, index) => ({ event, index, points: pointsOf(event) }));
  return ranked
    .sort((a, b) => b.points - a.points || b.index - a.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}

export function pointsOf({ kind, level, text, secondsBeforeCrash }: TimelineEvent): number {
  const recent = RECENT_POINTS * Math.max(0, 1 - Math.max(0, secondsBeforeCrash) / RECENT_SECONDS);
  const isVague = VAGUE_KINDS.has(kind) || level === 0 || level > WARNING;
  const meaning = text !== null ? KNOWN_POINTS : isVague ? VAGUE_POINTS : 0;
  return KIND_POINTS[kind] + (LEVEL_POINTS[level] ?? 0) + meaning + recent;
}
