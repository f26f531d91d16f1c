import type { ResultTimeline, TimelineEvent, TimelineKind } from '../../../shared/result/timeline.ts';

/** The kinds that the listed events have, the most frequent first, with the number of entries. */
export function eventKinds({ events }: ResultTimeline): { readonly name: TimelineKind; readonly count: number }[] {
  const counts = new Map<TimelineKind, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The listed events of one kind, oldest first. */
export function shownEvents({ events }: ResultTimeline, kind: TimelineKind): TimelineEvent[] {
  return events.filter((event) => event.kind === kind);
}
