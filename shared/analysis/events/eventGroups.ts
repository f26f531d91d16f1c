import { EVENT_HEADER, EVENT_HEADER_SIZE, EVENT_PROVIDER_AT, HAS_EXTENDED_DATA } from '../../dump/layouts/eventBuffers.ts';

/** Events of one kind, by the newest of them. */
export interface EventGroup {
  /** Place of the newest one in the blob. */
  at: number;
  /** Its time, milliseconds since 1970. */
  ms: number;
  count: number;
  /** True for an event that stands for itself. */
  readonly isSingle: boolean;
}

export interface EventGroups {
  /** An event that stands for itself. */
  addSingle(at: number, ms: number): void;
  /** An event that stands with those of the same provider, id and name. */
  add(at: number, ms: number): void;
  list(): readonly EventGroup[];
}

/** Bytes of the extended data that are compared: the names of provider and event stand there. */
const COMPARED = 160;
const MAX_SAME_HASH = 4;

/** Sorts events into groups by what their headers say, without making a string of anything. At most `most` groups are kept. */
export function eventGroups(bytes: Uint8Array, view: DataView, most: number): EventGroups {
  const groups: EventGroup[] = [];
  const byHash = new Map<number, EventGroup[]>();

  const start = (at: number, ms: number, isSingle: boolean): EventGroup | null => {
    if (groups.length >= most) return null;
    const group = { at, ms, count: 1, isSingle };
    groups.push(group);
    return group;
  };

  return {
    addSingle: (at, ms) => void start(at, ms, true),
    add(at, ms) {
      const hash = hashOf(view, bytes, at);
      const candidates = byHash.get(hash);
      const known = candidates?.find((group) => isSameKind(view, bytes, group.at, at));
      if (known) {
        known.count++;
        if (ms >= known.ms) {
          known.ms = ms;
          known.at = at;
        }
        return;
      }
      // Hostile input could make many events share a hash; those past a few are left out of the list, not of the count.
      if (candidates && candidates.length >= MAX_SAME_HASH) return;
      const group = start(at, ms, false);
      if (group === null) return;
      if (candidates) candidates.push(group);
      else byHash.set(hash, [group]);
    },
    list: () => groups,
  };
}

/** Where the names of an event that carries them end; an event without extended data has none. */
function namesEnd(view: DataView, at: number): number {
  const size = view.getUint16(at, true);
  const flags = view.getUint16(at + EVENT_HEADER.flags.at, true);
  const isNamed = (flags & HAS_EXTENDED_DATA) !== 0 && view.getUint16(at + EVENT_HEADER.id.at, true) === 0;
  return isNamed ? at + Math.min(size, EVENT_HEADER_SIZE + COMPARED) : at + EVENT_HEADER_SIZE;
}

function hashOf(view: DataView, bytes: Uint8Array, at: number): number {
  let hash = view.getUint32(at + EVENT_PROVIDER_AT, true) ^ Math.imul(view.getUint32(at + EVENT_HEADER.id.at, true), 0x9e3779b1);
  const end = namesEnd(view, at);
  for (let i = at + EVENT_HEADER_SIZE; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash;
}

/** Same provider, id, version, level, operation and, for events that carry their names, the same names. */
function isSameKind(view: DataView, bytes: Uint8Array, a: number, b: number): boolean {
  for (let offset = EVENT_PROVIDER_AT; offset < EVENT_HEADER.task.at; offset += 2) {
    if (view.getUint16(a + offset, true) !== view.getUint16(b + offset, true)) return false;
  }
  const endA = namesEnd(view, a);
  if (endA - a !== namesEnd(view, b) - b) return false;
  for (let offset = EVENT_HEADER_SIZE; a + offset < endA; offset++) if (bytes[a + offset] !== bytes[b + offset]) return false;
  return true;
}
