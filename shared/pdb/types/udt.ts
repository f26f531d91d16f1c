import { endOfName, nameAt } from '../names.ts';
import { FIRST_RECORD, PROPERTY, UDTS, type UdtKind, type UdtShape } from './leaves.ts';
import { endOfNumber, numberAt } from './numbers.ts';

/** A class, structure, union or enum as its record has it. */
export interface Udt {
  readonly kind: UdtKind;
  readonly name: string;
  /** The decorated name that tells apart types of one name; null when it has none. */
  readonly uniqueName: string | null;
  readonly isForwardReference: boolean;
  /** Null when it has no members of its own. */
  readonly fieldList: number | null;
  /** Null for enums: the size is that of the type they are made of. */
  readonly sizeBytes: number | null;
}

/** Where the names start in a UDT's record; null when the record is damaged. */
export function udtNameAt(view: DataView, at: number, end: number, shape: UdtShape): number | null {
  let next: number | null = at + shape.numbers;
  for (let i = 0; i < shape.numberCount && next !== null; i++) next = endOfNumber(view, next, end);
  return next !== null && next < end ? next : null;
}

/** Null when the record is no UDT, or damaged. */
export function readUdt(record: DataView): Udt | null {
  const shape = UDTS.get(record.getUint16(2, true));
  const end = record.byteLength;
  const name = shape ? udtNameAt(record, 0, end, shape) : null;
  if (!shape || name === null) return null;
  const property = record.getUint16(shape.property, true);
  const bytes = new Uint8Array(record.buffer, record.byteOffset, end);
  const nameEnd = endOfName(bytes, name, end);
  const hasUnique = (property & PROPERTY.hasUniqueName) !== 0 && nameEnd + 1 < end;
  const sizeAt = shape.numberCount === 2 ? (endOfNumber(record, shape.numbers, end) ?? end) : shape.numbers;
  const fieldList = record.getUint32(shape.fieldList, true);
  return {
    kind: shape.kind,
    name: nameAt(bytes, name, nameEnd),
    uniqueName: hasUnique ? nameAt(bytes, nameEnd + 1, end) : null,
    isForwardReference: (property & PROPERTY.forwardReference) !== 0,
    fieldList: fieldList < FIRST_RECORD ? null : fieldList,
    sizeBytes: shape.numberCount === 0 ? null : numberAt(record, sizeAt),
  };
}
