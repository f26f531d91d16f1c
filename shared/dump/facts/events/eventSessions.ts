import { readLayout, viewOf } from '../../../bytes/layout.ts';
import { cleanUtf16 } from '../../../bytes/text.ts';
import {
  EVENT_BLOB,
  EVENT_BLOB_SIGNATURE,
  EVENT_BLOB_SIZE,
  EVENT_SESSION,
  EVENT_SESSION_SIGNATURE,
  EVENT_SESSION_SIZE,
  WMI_BUFFER_HEADER,
  WMI_BUFFER_HEADER_SIZE,
} from '../../layouts/eventBuffers.ts';
import { type EventClock, eventClock } from './eventClock.ts';

/** The saved part of one trace buffer: offsets into the blob, records from `from` to `to`. */
export interface EventBuffer {
  readonly from: number;
  readonly to: number;
}

/** One trace session whose buffers were saved. */
export interface EventSession {
  readonly name: string;
  readonly loggerId: number;
  readonly clock: EventClock;
  /** In the order of the blob, which is not the order in time; empty ones are left out. */
  readonly buffers: readonly EventBuffer[];
}

export interface EventSessions {
  readonly sessions: readonly EventSession[];
  /** Bytes of headers, names, padding and buffers that were walked. */
  readonly walkedBytes: number;
  /** Bytes at the end that are no session and no buffer, or that were not given. */
  readonly unwalkedBytes: number;
}

const MAX_SESSIONS = 64;
const MAX_BUFFERS = 4096;
const MAX_NAME_BYTES = 1024;
const NONE: EventSessions = { sessions: [], walkedBytes: 0, unwalkedBytes: 0 };

/**
 * Walks the sessions and buffers of the event blob; no record is looked at. `bytes` may be the blob's first part only. Null when it is
 * no such blob. Every step moves forward by at least a header, so the walk ends.
 */
export function readEventSessions(bytes: Uint8Array): EventSessions | null {
  if (bytes.length < EVENT_BLOB_SIZE) return null;
  const view = viewOf(bytes);
  const head = readLayout(view, 0, EVENT_BLOB);
  if (head.signature !== EVENT_BLOB_SIGNATURE) return null;
  const sessions: EventSession[] = [];
  let at = EVENT_BLOB_SIZE;
  let budget = MAX_BUFFERS;
  while (sessions.length < MAX_SESSIONS && at + EVENT_SESSION_SIZE <= bytes.length) {
    const raw = readLayout(view, at, EVENT_SESSION);
    if (raw.signature !== EVENT_SESSION_SIGNATURE || raw.nameBytes > MAX_NAME_BYTES) break;
    const nameEnd = at + EVENT_SESSION_SIZE + raw.nameBytes;
    if (nameEnd > bytes.length) break;
    const buffers: EventBuffer[] = [];
    at = walkBuffers(view, firstBuffer(view, nameEnd, raw.nameBytes, raw), raw, budget, buffers);
    budget -= buffers.length;
    sessions.push({
      name: cleanUtf16(bytes, nameEnd - raw.nameBytes, nameEnd, 128),
      loggerId: raw.loggerId,
      clock: eventClock(raw.clockType, raw.referenceSystemTime, raw.referenceTimeStamp, head.clockFrequency),
      buffers,
    });
  }
  return sessions.length === 0 ? { ...NONE, unwalkedBytes: bytes.length } : { sessions, walkedBytes: at, unwalkedBytes: bytes.length - at };
}

interface BufferOwner {
  readonly bufferSize: number;
  readonly loggerId: number;
}

/** Where the first buffer starts: behind the name; before 26100 as many bytes more as the name has (seen in dumps). */
function firstBuffer(view: DataView, nameEnd: number, nameBytes: number, owner: BufferOwner): number {
  const later = nameEnd + nameBytes;
  if (isBuffer(view, nameEnd, owner) || isSession(view, nameEnd)) return nameEnd;
  return isBuffer(view, later, owner) || isSession(view, later) || later === view.byteLength ? later : nameEnd;
}

function isSession(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && view.getUint32(at, true) === EVENT_SESSION_SIGNATURE;
}

function isBuffer(view: DataView, at: number, { bufferSize, loggerId }: BufferOwner): boolean {
  if (at + WMI_BUFFER_HEADER_SIZE > view.byteLength || view.getUint32(at, true) !== bufferSize) return false;
  const owner = view.getUint16(at + WMI_BUFFER_HEADER.loggerId.at, true);
  return owner === loggerId || isUnusedBuffer(view, at);
}

/** A buffer that was never handed out: no owner, nothing saved of it. */
function isUnusedBuffer(view: DataView, at: number): boolean {
  return view.getUint16(at + WMI_BUFFER_HEADER.loggerId.at, true) === 0 && view.getUint32(at + WMI_BUFFER_HEADER.offset.at, true) === 0;
}

/** Adds the buffers from `start` on that hold records; returns where the last one ends. */
function walkBuffers(view: DataView, start: number, owner: BufferOwner, most: number, into: EventBuffer[]): number {
  let at = start;
  while (into.length < most && isBuffer(view, at, owner)) {
    const saved = Math.max(view.getUint32(at + WMI_BUFFER_HEADER.offset.at, true), WMI_BUFFER_HEADER_SIZE);
    if (saved > owner.bufferSize) break;
    const end = Math.min(at + saved, view.byteLength);
    if (end - at > WMI_BUFFER_HEADER_SIZE) into.push({ from: at + WMI_BUFFER_HEADER_SIZE, to: end });
    at = end;
  }
  return at;
}
