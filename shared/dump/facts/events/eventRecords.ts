import { guid } from '../../../bytes/text.ts';
import {
  EVENT_HEADER,
  EVENT_HEADER_32,
  EVENT_HEADER_64,
  EVENT_HEADER_SIZE,
  EVENT_PROVIDER_AT,
  EXTENDED_ITEM,
  EXTENDED_ITEM_SIZE,
  EXTENDED_SCHEMA,
  EXTENDED_TRAITS,
  HAS_EXTENDED_DATA,
  IS_LEGACY_EVENT,
  MESSAGE,
  MESSAGE_HEADER_SIZE,
  RECORD_FLAGS_AT,
  RECORD_KIND_AT,
  SIZED_EVENT,
} from '../../layouts/eventBuffers.ts';
import type { EventBuffer } from './eventSessions.ts';

/** How many records of which kind a buffer holds, and how many bytes they take. Bytes behind a record that makes no sense are unknown. */
export interface RecordCounts {
  events: number;
  /** WPP messages: header understood, text only in symbols. */
  messages: number;
  /** Records of other kinds, and places where the walk had to end. */
  unknown: number;
  eventBytes: number;
  messageBytes: number;
  unknownBytes: number;
}

export function noRecords(): RecordCounts {
  return { events: 0, messages: 0, unknown: 0, eventBytes: 0, messageBytes: 0, unknownBytes: 0 };
}

/**
 * Calls `visit` with the place of every event of a buffer, in the order written, and adds to `counts`. Records are aligned to 8; each
 * is at least a header long, so the walk ends. Buffers end with a filler of ones or zeros where no record fitted.
 */
export function walkEvents(view: DataView, { from, to }: EventBuffer, counts: RecordCounts, visit: (at: number) => void): void {
  let at = from;
  while (at + MESSAGE_HEADER_SIZE <= to) {
    const first = view.getUint32(at, true);
    if (first === 0 || first === 0xffffffff) return;
    const kind = view.getUint8(at + RECORD_KIND_AT);
    const flags = view.getUint8(at + RECORD_FLAGS_AT);
    const isMessage = flags === MESSAGE;
    const isEvent = flags === SIZED_EVENT && (kind === EVENT_HEADER_64 || kind === EVENT_HEADER_32);
    const isSized = isMessage || flags === SIZED_EVENT;
    const size = first & 0xffff;
    const least = isEvent ? EVENT_HEADER_SIZE : MESSAGE_HEADER_SIZE;
    if (!isSized || size < least || at + size > to) {
      counts.unknown++;
      counts.unknownBytes += to - at;
      return;
    }
    const next = at + ((size + 7) & ~7);
    const used = Math.min(next, to) - at;
    if (isEvent) {
      counts.events++;
      counts.eventBytes += used;
      visit(at);
    } else if (isMessage) {
      counts.messages++;
      counts.messageBytes += used;
    } else {
      counts.unknown++;
      counts.unknownBytes += used;
    }
    at = next;
  }
}

/** Offsets into the blob; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One event as its header tells it, its contents by reference. */
export interface EventFact {
  readonly provider: string;
  readonly id: number;
  readonly version: number;
  /** 1 critical, 2 error, 3 warning, 4 information, 5 verbose; 0 is for every level. */
  readonly level: number;
  readonly opcode: number;
  readonly task: number;
  readonly keyword: bigint;
  readonly processId: number;
  readonly threadId: number;
  /** As the session's clock counts. */
  readonly timeStamp: bigint;
  /** True for a classic event-log record, which holds id and source itself. */
  readonly isLegacy: boolean;
  readonly payload: Span;
  /** Name and fields that a TraceLogging event carries with it; null for others. */
  readonly schema: Span | null;
  /** The provider's own name, when the event carries it. */
  readonly traits: Span | null;
}

const MAX_EXTENDED_ITEMS = 16;

/** Reads the event at `at`, a place that `walkEvents` gave: all of its bytes are there. */
export function readEvent(bytes: Uint8Array, view: DataView, at: number): EventFact {
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const end = at + u16(EVENT_HEADER.size.at);
  const { payload, schema, traits } =
    (u16(EVENT_HEADER.flags.at) & HAS_EXTENDED_DATA) === 0
      ? { payload: { from: at + EVENT_HEADER_SIZE, to: end }, schema: null, traits: null }
      : extendedData(view, at + EVENT_HEADER_SIZE, end);
  return {
    provider: guid(bytes, at + EVENT_PROVIDER_AT),
    id: u16(EVENT_HEADER.id.at),
    version: view.getUint8(at + EVENT_HEADER.version.at),
    level: view.getUint8(at + EVENT_HEADER.level.at),
    opcode: view.getUint8(at + EVENT_HEADER.opcode.at),
    task: u16(EVENT_HEADER.task.at),
    keyword: view.getBigUint64(at + EVENT_HEADER.keyword.at, true),
    processId: view.getUint32(at + EVENT_HEADER.processId.at, true),
    threadId: view.getUint32(at + EVENT_HEADER.threadId.at, true),
    timeStamp: view.getBigUint64(at + EVENT_HEADER.timeStamp.at, true),
    isLegacy: (u16(EVENT_HEADER.property.at) & IS_LEGACY_EVENT) !== 0,
    payload,
    schema,
    traits,
  };
}

/** The chain of extended items; a broken one ends it, and the payload is then empty rather than guessed. */
function extendedData(view: DataView, start: number, end: number): { payload: Span; schema: Span | null; traits: Span | null } {
  let at = start;
  let schema: Span | null = null;
  let traits: Span | null = null;
  for (let count = 0; count < MAX_EXTENDED_ITEMS; count++) {
    if (at + EXTENDED_ITEM_SIZE > end) break;
    const size = view.getUint16(at + EXTENDED_ITEM.size.at, true);
    const dataSize = view.getUint16(at + EXTENDED_ITEM.dataSize.at, true);
    if (size < EXTENDED_ITEM_SIZE || EXTENDED_ITEM_SIZE + dataSize > size || at + size > end) break;
    const type = view.getUint16(at + EXTENDED_ITEM.type.at, true);
    const data = { from: at + EXTENDED_ITEM_SIZE, to: at + EXTENDED_ITEM_SIZE + dataSize };
    if (type === EXTENDED_SCHEMA) schema = data;
    else if (type === EXTENDED_TRAITS) traits = data;
    const more = (view.getUint16(at + EXTENDED_ITEM.linkage.at, true) & 1) !== 0;
    at += size;
    if (!more) return { payload: { from: at, to: end }, schema, traits };
  }
  return { payload: { from: end, to: end }, schema, traits };
}
