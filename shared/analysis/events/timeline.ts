import { viewOf } from '../../bytes/layout.ts';
import type { DumpImage } from '../../dump/dumpImage.ts';
import { noRecords, type RecordCounts, readEvent, walkEvents } from '../../dump/facts/events/eventRecords.ts';
import { type EventSession, readEventSessions } from '../../dump/facts/events/eventSessions.ts';
import { EVENT_HEADER, MESSAGE_HEADER_SIZE } from '../../dump/layouts/eventBuffers.ts';
import { TAG } from '../../dump/layouts/taggedData.ts';
import { mostTelling } from '../../result/mostTelling.ts';
import type { ResultTimeline, TimelineEvent } from '../../result/timeline.ts';
import { describeEvent } from './describe.ts';
import { driverLogsOf } from './driverLogs.ts';
import { type EventGroup, type EventGroups, eventGroups } from './eventGroups.ts';
import { SYSTEM_LOG } from './recentEvents.ts';

const MAX_LISTED = 200;
/** Events of the System log's session stand for themselves; those of other sessions only by kind. */
const MAX_GROUPS = 1500;

/** What the event buffers and logs of a dump tell; null when it has neither. */
export function timelineOf(image: DumpImage): ResultTimeline | null {
  const blob = image.taggedBlobs.find((candidate) => candidate.guid === TAG.events);
  const logs = driverLogsOf(image);
  // The last read of all: the source may use its buffer again.
  const bytes = blob ? image.readTagged(blob) : null;
  const blobSize = blob?.sizeBytes ?? 0;
  const found = bytes === null ? null : readEventSessions(bytes);
  if (bytes === null || found === null) {
    const nothing = logs.storage.length + logs.driverLogs.length + logs.frameworkDrivers.length === 0;
    if (nothing && bytes === null) return null;
    return { ...NO_EVENTS, undecodedBytes: blobSize, ...logs };
  }
  const view = viewOf(bytes);
  const crashMs = image.crashTime === null ? null : Date.parse(image.crashTime);
  const groups = eventGroups(bytes, view, MAX_GROUPS);
  const totals = noRecords();
  const sessions = found.sessions.map((session) => {
    const counts = walkSession(view, session, groups);
    for (const key of COUNTED) totals[key] += counts[key];
    return { name: session.name, events: counts.events, messages: counts.messages, clock: session.clock.kind };
  });
  const events = listEvents(bytes, view, groups.list(), crashMs);
  // Of a message its header is understood; what it says is not.
  const silent = totals.unknownBytes + totals.messageBytes - totals.messages * MESSAGE_HEADER_SIZE;
  return {
    sessions,
    events,
    eventsTotal: totals.events,
    eventsListed: events.reduce((sum, { count }) => sum + count, 0),
    decodedBytes: found.walkedBytes - silent,
    undecodedBytes: blobSize - found.walkedBytes + silent,
    undecodedRecords: totals.messages + totals.unknown,
    ...logs,
  };
}

const COUNTED = [
  'events',
  'messages',
  'unknown',
  'eventBytes',
  'messageBytes',
  'unknownBytes',
] as const satisfies readonly (keyof RecordCounts)[];
/** Of the busy sessions beside the System log, only what has a meaning or is a warning at least is worth a line. */
const WARNING = 3;
const NO_EVENTS = { sessions: [], events: [], eventsTotal: 0, eventsListed: 0, decodedBytes: 0, undecodedRecords: 0 } as const;

function walkSession(view: DataView, session: EventSession, groups: EventGroups): RecordCounts {
  const counts = noRecords();
  const isSystemLog = session.name === SYSTEM_LOG;
  for (const buffer of session.buffers) {
    walkEvents(view, buffer, counts, (at) => {
      const ms = session.clock.timeOf(view.getBigUint64(at + EVENT_HEADER.timeStamp.at, true));
      if (ms === null) return;
      if (isSystemLog) groups.addSingle(at, ms);
      else groups.add(at, ms);
    });
  }
  return counts;
}

/** The groups in words, the most telling kept, oldest first. Equal neighbours become one entry. */
function listEvents(bytes: Uint8Array, view: DataView, groups: readonly EventGroup[], crashMs: number | null): TimelineEvent[] {
  if (crashMs === null) return [];
  const described = groups
    .map((group) => ({ group, event: describeEvent(bytes, view, readEvent(bytes, view, group.at)) }))
    .filter(({ group, event }) => group.isSingle || event.text !== null || (event.level > 0 && event.level <= WARNING))
    .sort((a, b) => a.group.ms - b.group.ms)
    .map(({ group, event }): TimelineEvent => {
      const { provider, id, level, kind, text, strings } = event;
      const secondsBeforeCrash = Math.round((crashMs - group.ms) / 10) / 100;
      return { time: new Date(group.ms).toISOString(), secondsBeforeCrash, provider, id, level, kind, text, strings, count: group.count };
    });
  return mostTelling(folded(described), MAX_LISTED);
}

function folded(events: readonly TimelineEvent[]): TimelineEvent[] {
  const out: TimelineEvent[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (last !== undefined && isSame(last, event)) out[out.length - 1] = { ...event, count: last.count + event.count };
    else out.push(event);
  }
  return out;
}

function isSame(a: TimelineEvent, b: TimelineEvent): boolean {
  return (
    a.provider === b.provider &&
    a.id === b.id &&
    a.level === b.level &&
    a.text === b.text &&
    a.strings.length === b.strings.length &&
    a.strings.every((text, index) => text === b.strings[index])
  );
}
