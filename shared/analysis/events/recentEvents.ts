import { viewOf } from '../../bytes/layout.ts';
import type { DumpImage } from '../../dump/dumpImage.ts';
import { noRecords, walkEvents } from '../../dump/facts/events/eventRecords.ts';
import { readEventSessions } from '../../dump/facts/events/eventSessions.ts';
import { EVENT_HEADER } from '../../dump/layouts/eventBuffers.ts';
import { TAG } from '../../dump/layouts/taggedData.ts';
import { type DescribedEvent, describeEvent } from './describe.ts';

/** An event of the System log's session, with the seconds from it to the crash. */
export interface RecentEvent extends DescribedEvent {
  readonly secondsBeforeCrash: number;
}

export const SYSTEM_LOG = 'EventLog-System';
/** The System log's session comes first and its buffers take at most this. */
const FIRST_PART = 0x21000;
const MAX_EVENTS = 2000;
const SLACK_SECONDS = 5;

/**
 * The events of the System log's session within `seconds` before the crash, oldest first. Only the blob's first part is read and only
 * those events are looked at; empty when the dump has none.
 */
export function recentEvents(image: DumpImage, seconds: number): RecentEvent[] {
  const crashMs = image.crashTime === null ? Number.NaN : Date.parse(image.crashTime);
  const blob = image.taggedBlobs.find((candidate) => candidate.guid === TAG.events);
  if (!blob || Number.isNaN(crashMs)) return [];
  const bytes = image.readTagged({ ...blob, sizeBytes: Math.min(blob.sizeBytes, FIRST_PART) });
  const session = readEventSessions(bytes)?.sessions.find(({ name }) => name === SYSTEM_LOG);
  if (!session) return [];
  const view = viewOf(bytes);
  const found: RecentEvent[] = [];
  for (const buffer of session.buffers) {
    walkEvents(view, buffer, noRecords(), (at) => {
      const ms = session.clock.timeOf(view.getBigUint64(at + EVENT_HEADER.timeStamp.at, true));
      const before = ms === null ? Number.NaN : (crashMs - ms) / 1000;
      if (!(before <= seconds && before >= -SLACK_SECONDS) || found.length >= MAX_EVENTS) return;
      found.push({ ...describeEvent(bytes, view, at), secondsBeforeCrash: before });
    });
  }
  return found.sort((a, b) => b.secondsBeforeCrash - a.secondsBeforeCrash);
}
