import { mostTelling, pointsOf } from '../result/mostTelling.ts';
import type { DriverLog, ResultTimeline, StorageRequests, TimelineEvent, TimelineKind } from '../result/timeline.ts';

/** One event as every report shows it. */
export interface EventLine {
  /** "2.4 s", "12 min" before the crash. */
  readonly before: string;
  readonly kind: TimelineKind;
  /** "nvlddmkm 153". */
  readonly who: string;
  /** The meaning, else what could be read in it. */
  readonly what: string;
  readonly level: string | null;
}

/** What a report shows of the last minutes. */
export interface LastMinutes {
  /** Oldest first. */
  readonly events: readonly EventLine[];
  /** What is left out or not understood, and what the logs say; in sentences. */
  readonly notes: readonly string[];
}

const SHORT = 15;
/** Events below this tell too little for the short form. */
const SHORT_POINTS = 45;
const MAX_WHAT = 160;
const LEVELS: readonly (string | null)[] = [null, 'critical', 'error', 'warning', null, null];
const SLOW_MS = 1000;

/** The most telling events for a short report, or all that are listed. Null when the dump has no timeline. */
export function lastMinutes(timeline: ResultTimeline | null | undefined, all: boolean): LastMinutes | null {
  if (!timeline) return null;
  const { events, eventsTotal } = timeline;
  const shown = all ? events : mostTelling(withoutRepeats(events.filter((event) => pointsOf(event) >= SHORT_POINTS)), SHORT);
  const notes = [
    ...(eventsTotal === 0 ? [] : [`${shown.length} entries of ${eventsTotal} events in the buffers are shown.`]),
    ...timeline.storage.map(storageNote),
    ...(all ? timeline.driverLogs.map(driverLogNote) : []),
    ...(all && timeline.frameworkDrivers.length > 0
      ? [`Drivers bound to the driver framework: ${timeline.frameworkDrivers.join(', ')}.`]
      : []),
    ...(all && timeline.undecodedRecords > 0
      ? [
          `${timeline.undecodedRecords} records (${timeline.undecodedBytes} bytes) are not understood: the text of trace messages is only in symbols.`,
        ]
      : []),
  ];
  return shown.length + notes.length === 0 ? null : { events: shown.map(eventLine), notes };
}

/** Events that a reader could not tell apart are one, at the time of the last. */
function withoutRepeats(events: readonly TimelineEvent[]): TimelineEvent[] {
  const byText = new Map<string, TimelineEvent>();
  for (const event of events) {
    const key = `${event.level} ${event.provider} ${event.id} ${event.text ?? event.strings.join(' ')}`;
    const before = byText.get(key);
    byText.delete(key);
    byText.set(key, before ? { ...event, count: before.count + event.count } : event);
  }
  return [...byText.values()];
}

/** One event, ready to be laid out. */
export function eventLine({ secondsBeforeCrash, kind, provider, id, level, text, strings, count }: TimelineEvent): EventLine {
  const what = text ?? strings.join('; ');
  return {
    before: beforeText(secondsBeforeCrash),
    kind,
    who: `${provider.replace(/^Microsoft-Windows-/, '')} ${id}`,
    what: `${what.length > MAX_WHAT ? `${what.slice(0, MAX_WHAT).replace(/[\ud800-\udbff]$/, '')}...` : what}${count > 1 ? ` (${count} times)` : ''}`.trim(),
    level: LEVELS[level] ?? null,
  };
}

/** "2.4 s", "3 min 20 s", "5 h 12 min"; a clock that ran ahead says "0 s". */
export function beforeText(seconds: number): string {
  if (seconds < 60) return `${Math.max(0, Math.round(seconds * 10) / 10)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${Math.floor(seconds % 60)} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "2.4 s before: error: nvlddmkm 153: ...". */
export function eventSentence({ before, who, what, level }: EventLine): string {
  return [`${before} before`, level, who, what].filter((part) => part !== null && part !== '').join(': ');
}

function storageNote({ driver, requests, operations, slowestMs }: StorageRequests): string {
  const kinds = operations.map(({ name, count }) => `${count} ${name}`).join(', ');
  const slow =
    slowestMs === null ? '' : `; the slowest took ${slowestMs >= SLOW_MS ? `${Math.round(slowestMs / 100) / 10} s` : `${slowestMs} ms`}`;
  return `Last ${requests} requests of ${driver}: ${kinds}${slow}.`;
}

function driverLogNote({ driver, kind, records, lastTime }: DriverLog): string {
  return `Log of ${driver} (${kind}): ${records} records${lastTime === null ? '' : `, the last at ${lastTime}`}.`;
}
