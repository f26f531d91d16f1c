/** What is understood of the event buffers of a real dump: a row for `npm run check:dumps`. */
import fs from 'node:fs';
import path from 'node:path';
import { timelineOf } from '../../shared/analysis/events/timeline.ts';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { viewOf } from '../../shared/bytes/layout.ts';
import { noRecords, readEvent, walkEvents } from '../../shared/dump/facts/events/eventRecords.ts';
import { type EventSessions, readEventSessions } from '../../shared/dump/facts/events/eventSessions.ts';
import { readLegacyEvent } from '../../shared/dump/facts/events/legacyEvent.ts';
import { payloadStrings } from '../../shared/dump/facts/events/payloadStrings.ts';
import { eventNameOf, providerNameOf } from '../../shared/dump/facts/events/traceLogging.ts';
import { TAG } from '../../shared/dump/layouts/taggedData.ts';
import { openDump } from '../../shared/dump/openDump.ts';

const DAY_MS = 86_400_000;
/** Clocks that count from the start of Windows run ahead of the system time by a few parts in a million. */
const SLACK_MS = 5000;

interface EventRow {
  readonly name: string;
  readonly blobBytes: number;
  readonly decodedBytes: number;
  readonly sessions: number;
  readonly messages: number;
  readonly events: number;
  /** Events with a time within a day before the crash. */
  readonly inDay: number;
  /** Of those, the ones that are not before their neighbour in the same buffer (two milliseconds of slack between processors). */
  readonly inOrder: number;
  readonly strings: number;
  readonly listed: number;
}

/** The table with a heading and a last line that says how many dumps have a timeline. */
export function eventTable(files: readonly string[]): string[] {
  const rows = files.map(rowOf);
  const head =
    'event buffers'.padEnd(20) +
    ['bytes', 'decoded', 'sessions', 'messages', 'events', 'in day', 'in order', 'strings', 'listed']
      .map((word) => word.padStart(10))
      .join('');
  const lines = rows.map(
    ({ name, ...row }) =>
      name.padEnd(20) +
      Object.values(row)
        .map((value) => String(value).padStart(10))
        .join(''),
  );
  const withTimeline = rows.filter(({ listed }) => listed > 0).length;
  return [head, ...lines, `${withTimeline} of ${rows.length} dumps yield a timeline.`];
}

function rowOf(file: string): EventRow {
  const image = openDump(bytesSource(fs.readFileSync(file)));
  const blob = image.taggedBlobs.find(({ guid }) => guid === TAG.events);
  const bytes = blob ? image.readTagged(blob) : new Uint8Array(0);
  const timeline = timelineOf(image);
  const found = readEventSessions(bytes);
  return {
    name: path.basename(file),
    blobBytes: blob?.sizeBytes ?? 0,
    decodedBytes: timeline?.decodedBytes ?? 0,
    sessions: timeline?.sessions.length ?? 0,
    messages: timeline?.sessions.reduce((sum, session) => sum + session.messages, 0) ?? 0,
    ...countsOf(bytes, found, Date.parse(image.crashTime ?? '')),
    listed: timeline?.events.length ?? 0,
  };
}

function countsOf(bytes: Uint8Array, found: EventSessions | null, crashMs: number) {
  const view = viewOf(bytes);
  let events = 0;
  let inDay = 0;
  let inOrder = 0;
  let strings = 0;
  for (const session of found?.sessions ?? []) {
    for (const buffer of session.buffers) {
      let previous = Number.NEGATIVE_INFINITY;
      walkEvents(view, buffer, noRecords(), (at) => {
        const event = readEvent(bytes, view, at);
        events++;
        strings += stringsOf(bytes, view, event);
        const ms = session.clock.timeOf(event.timeStamp);
        if (ms === null || ms < crashMs - DAY_MS || ms > crashMs + SLACK_MS) return;
        inDay++;
        if (ms >= previous - 2) inOrder++;
        previous = Math.max(previous, ms);
      });
    }
  }
  return { events, inDay, inOrder, strings };
}

function stringsOf(bytes: Uint8Array, view: DataView, event: ReturnType<typeof readEvent>): number {
  const legacy = event.isLegacy ? readLegacyEvent(bytes, view, event.payload) : null;
  if (legacy) return legacy.strings.length + 1;
  const names = [event.traits && providerNameOf(bytes, event.traits), event.schema && eventNameOf(bytes, event.schema)];
  return names.filter((name) => name !== null).length + payloadStrings(bytes, event.payload).length;
}
