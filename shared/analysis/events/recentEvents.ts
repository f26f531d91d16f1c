import { viewOf } from '../../bytes/layout.ts';
import type { DumpImage, TaggedBlob } from '../../dump/dumpImage.ts';
import { type EventFact, noRecords, readEvent, walkEvents } from '../../dump/facts/events/eventRecords.ts';
import { type EventSession, readEventSessions } from '../../dump/facts/events/eventSessions.ts';
import { EVENT_HEADER } from '../../dump/layouts/eventBuffers.ts';
import { TAG } from '../../dump/layouts/taggedData.ts';
import { type DescribedEvent, describeEvent } from './describe.ts';
import { eventProviderName, knownEvent } from './knownEvents.ts';

/** An event of the System log's session, with the seconds from it to the crash. */
export interface RecentEvent extends DescribedEvent {
  readonly secondsBeforeCrash: number;
}

export const SYSTEM_LOG = 'EventLog-System';
/** The System log's session comes first; it is small as a rule, and its buffers never take more than this. */
const FIRST_PARTS = [0x4000, 0x21000] as const;
const MAX_EVENTS = 2000;
const SLACK_SECONDS = 5;

/**
 * The events of the System log's session within `seconds` before the crash that can be evidence, oldest first: those that bear on
 * something by the tables, and classic ones, which drivers write. Only the blob's first part is read; empty when the dump has none.
 */
export function recentEvents(image: DumpImage, seconds: number): RecentEvent[] {
  const crashMs = image.crashTime === null ? Number.NaN : Date.parse(image.crashTime);
  const blob = image.taggedBlobs.find((candidate) => candidate.guid === TAG.events);
  if (!blob || Number.isNaN(crashMs)) return [];
  const { bytes, session } = systemLogOf(image, blob);
  if (!session) return [];
  const view = viewOf(bytes);
  const found: RecentEvent[] = [];
  for (const buffer of session.buffers) {
    walkEvents(view, buffer, noRecords(), (at) => {
      const ms = session.clock.timeOf(view.getBigUint64(at + EVENT_HEADER.timeStamp.at, true));
      const before = ms === null ? Number.NaN : (crashMs - ms) / 1000;
      if (!(before <= seconds && before >= -SLACK_SECONDS) || found.length >= MAX_EVENTS) return;
      const event = readEvent(bytes, view, at);
      if (canBeEvidence(event)) found.push({ ...describeEvent(bytes, view, event), secondsBeforeCrash: before });
    });
  }
  return found.sort((a, b) => b.secondsBeforeCrash - a.secondsBeforeCrash);
}

/** The System log's session from as little of the blob as holds it: it is whole when another one follows. */
function systemLogOf(image: DumpImage, blob: TaggedBlob): { bytes: Uint8Array; session: EventSession | undefined } {
  let bytes: Uint8Array = new Uint8Array(0);
  let sessions: readonly EventSession[] = [];
  for (const part of FIRST_PARTS) {
    if (sessions.length > 1 || (bytes.length > 0 && bytes.length === blob.sizeBytes)) break;
    bytes = image.readTagged({ ...blob, sizeBytes: Math.min(blob.sizeBytes, part) });
    sessions = readEventSessions(bytes)?.sessions ?? [];
  }
  return { bytes, session: sessions.find(({ name }) => name === SYSTEM_LOG) };
}

function canBeEvidence(event: EventFact): boolean {
  return event.isLegacy || (knownEvent(eventProviderName(event.provider) ?? '', event.id).row?.signal ?? null) !== null;
}
