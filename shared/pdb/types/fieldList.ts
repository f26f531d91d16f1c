import { endOfName, nameAt } from '../names.ts';
import { LEAF, PAD } from './leaves.ts';
import { endOfNumber, numberAt } from './numbers.ts';
import type { TypeStream } from './typeStream.ts';

/** A data member as the field list has it. */
export interface FieldRecord {
  readonly name: string;
  /** Type number. */
  readonly type: number;
  /** Bytes from the structure's start. */
  readonly offset: number;
}

const MAX_MEMBERS = 0x1_0000;
/** A list is cut into records of at most 64 KiB. */
const MAX_LISTS = 1024;

/**
 * The data members of a field list, in order, through all records that continue it. Fewer when a record is damaged: null then,
 * as members could be missing anywhere.
 */
export function readFields(types: TypeStream, fieldList: number): FieldRecord[] | null {
  const fields: FieldRecord[] = [];
  const seen = new Set<number>();
  for (let list: number | null = fieldList; list !== null; ) {
    const record = seen.has(list) || seen.size >= MAX_LISTS ? null : types.record(list);
    if (!record || record.getUint16(2, true) !== LEAF.fieldList) return null;
    seen.add(list);
    const next = addFields(fields, record);
    if (next === 'damaged') return null;
    list = next;
  }
  return fields;
}

/** Adds the members of one record; answers where the list goes on, null at its end. */
function addFields(fields: FieldRecord[], record: DataView): number | null | 'damaged' {
  const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength);
  let at = 4;
  let next: number | null = null;
  while (at < bytes.length) {
    const pad = bytes[at] as number;
    if (pad > PAD) {
      at += pad & 0xf;
      continue;
    }
    if (at + 2 > bytes.length) return 'damaged';
    const kind = record.getUint16(at, true);
    const end = endOfField(record, bytes, kind, at);
    if (end === null || end > bytes.length) return 'damaged';
    if (kind === LEAF.index) next = record.getUint32(at + 4, true);
    if (kind === LEAF.member) {
      const field = memberAt(record, bytes, at);
      if (!field || fields.length >= MAX_MEMBERS) return 'damaged';
      fields.push(field);
    }
    at = end;
  }
  return next;
}

function memberAt(record: DataView, bytes: Uint8Array, at: number): FieldRecord | null {
  const nameFrom = endOfNumber(record, at + 8, bytes.length);
  const offset = nameFrom === null ? null : numberAt(record, at + 8);
  if (nameFrom === null || offset === null) return null;
  return { name: nameAt(bytes, nameFrom, bytes.length), type: record.getUint32(at + 4, true), offset };
}

/** Virtual methods that are new in their class have the place in the virtual table before the name. */
const INTRODUCING: ReadonlySet<number> = new Set([4, 6]);

/** Where a field ends, by its kind; null for one that is not known or damaged. Offsets count from the field's kind. */
function endOfField(record: DataView, bytes: Uint8Array, kind: number, at: number): number | null {
  const named = (from: number) => (from < bytes.length ? endOfName(bytes, from, bytes.length) + 1 : null);
  const number = (from: number | null) => (from === null ? null : endOfNumber(record, from, bytes.length));
  const numberAndName = (from: number) => {
    const end = number(from);
    return end === null ? null : named(end);
  };
  switch (kind) {
    case LEAF.member:
      return numberAndName(at + 8);
    case LEAF.enumerate:
      return numberAndName(at + 4);
    case LEAF.baseClass:
    case LEAF.baseInterface:
      return number(at + 8);
    case LEAF.virtualBase:
    case LEAF.indirectVirtualBase:
      return number(number(at + 12));
    case LEAF.index:
    case LEAF.virtualTable:
    case LEAF.friendClass:
      return at + 8;
    case LEAF.virtualTableAt:
      return at + 12;
    case LEAF.staticMember:
    case LEAF.methods:
    case LEAF.nestedType:
    case LEAF.friendFunction:
      return named(at + 8);
    case LEAF.method: {
      if (at + 8 > bytes.length) return null;
      return named(INTRODUCING.has((record.getUint16(at + 2, true) >>> 2) & 7) ? at + 12 : at + 8);
    }
    default:
      return null;
  }
}
