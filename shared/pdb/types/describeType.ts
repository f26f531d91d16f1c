import { ARRAY, BITFIELD, ENUM_UNDERLYING, FIRST_RECORD, LEAF, MODIFIER, POINTER } from './leaves.ts';
import { endOfNumber, numberAt } from './numbers.ts';
import type { TypeStream } from './typeStream.ts';
import { readUdt, type Udt } from './udt.ts';

/** What a member is, as far as reading it from memory needs. */
export interface TypeFacts {
  readonly kind: 'number' | 'pointer' | 'array' | 'struct' | 'union' | 'enum' | 'bits' | 'other';
  /** Null when it has none or it is not known. */
  readonly sizeBytes: number | null;
  /** What a pointer points to, an array is made of, or bits are taken from: a type number. */
  readonly of: number | null;
  /** Bits from the lowest of the type that they are taken from. */
  readonly bits: { readonly first: number; readonly count: number } | null;
  /** The definition of a structure, union or enum; null when the PDB has only its name. */
  readonly udt: Udt | null;
}

const OTHER: TypeFacts = { kind: 'other', sizeBytes: null, of: null, bits: null, udt: null };
/** `const volatile` and the like are one record each. */
const MAX_MODIFIERS = 16;

/** Sizes of built-in types by the low byte of their number. */
const SIZES: ReadonlyMap<number, number> = new Map(
  [
    [1, [0x10, 0x20, 0x30, 0x68, 0x69, 0x70, 0x7c]],
    [2, [0x11, 0x21, 0x31, 0x46, 0x71, 0x72, 0x73, 0x7a]],
    [4, [0x08, 0x12, 0x22, 0x32, 0x40, 0x74, 0x75, 0x7b]],
    [8, [0x13, 0x23, 0x33, 0x41, 0x76, 0x77]],
    [10, [0x42]],
    [16, [0x14, 0x24, 0x43, 0x78, 0x79]],
  ].flatMap(([size, kinds]) => (kinds as number[]).map((kind) => [kind, size as number] as const)),
);
/** Sizes of pointers to built-in types, by bits 8 to 11 of the number. */
const POINTER_SIZES: ReadonlyMap<number, number> = new Map([
  [4, 4],
  [6, 8],
]);

/** Describes a type by its number, seen through const and volatile and through forward references. */
export function describeType(types: TypeStream, index: number): TypeFacts {
  let at = index;
  for (let step = 0; step < MAX_MODIFIERS; step++) {
    if (at < FIRST_RECORD) return builtIn(at);
    const record = types.record(at);
    if (!record) return OTHER;
    if (record.getUint16(2, true) !== LEAF.modifier || record.byteLength < MODIFIER.of + 4) return describeRecord(types, record);
    at = record.getUint32(MODIFIER.of, true);
  }
  return OTHER;
}

function builtIn(index: number): TypeFacts {
  const mode = (index >>> 8) & 0xf;
  if (mode !== 0) return { ...OTHER, kind: 'pointer', sizeBytes: POINTER_SIZES.get(mode) ?? null, of: index & 0xff };
  const sizeBytes = SIZES.get(index & 0xff);
  return sizeBytes === undefined ? OTHER : { ...OTHER, kind: 'number', sizeBytes };
}

function describeRecord(types: TypeStream, record: DataView): TypeFacts {
  const kind = record.getUint16(2, true);
  if (kind === LEAF.pointer && record.byteLength >= POINTER.attributes + 4) return pointer(record);
  if (kind === LEAF.array && record.byteLength >= ARRAY.numbers + 2) {
    const isWhole = endOfNumber(record, ARRAY.numbers, record.byteLength) !== null;
    return {
      ...OTHER,
      kind: 'array',
      sizeBytes: isWhole ? numberAt(record, ARRAY.numbers) : null,
      of: record.getUint32(ARRAY.element, true),
    };
  }
  if (kind === LEAF.bitfield && record.byteLength >= BITFIELD.firstBit + 1) return bits(types, record);
  const udt = readUdt(record);
  if (!udt) return OTHER;
  const underlying = udt.kind === 'enum' ? record.getUint32(ENUM_UNDERLYING, true) : 0;
  const whole = types.resolve(udt);
  const sizeBytes = udt.kind === 'enum' ? builtIn(underlying).sizeBytes : (whole?.sizeBytes ?? null);
  return { ...OTHER, kind: udt.kind, sizeBytes, udt: whole };
}

/** The size is in bits 13 to 18 of the attributes; very old compilers left it out, then the kind in the low bits tells. */
function pointer(record: DataView): TypeFacts {
  const attributes = record.getUint32(POINTER.attributes, true);
  const byKind = (attributes & 0x1f) === 0x0c ? 8 : (attributes & 0x1f) === 0x0a ? 4 : null;
  return { ...OTHER, kind: 'pointer', sizeBytes: (attributes >>> 13) & 0x3f || byKind, of: record.getUint32(POINTER.to, true) };
}

function bits(types: TypeStream, record: DataView): TypeFacts {
  const of = record.getUint32(BITFIELD.of, true);
  const place = { first: record.getUint8(BITFIELD.firstBit), count: record.getUint8(BITFIELD.bitCount) };
  return { ...OTHER, kind: 'bits', sizeBytes: sizeOfNumber(types, of), of, bits: place };
}

/** Bits are taken from a number or an enum, never from bits again. */
function sizeOfNumber(types: TypeStream, index: number): number | null {
  let at = index;
  for (let step = 0; step < MAX_MODIFIERS; step++) {
    if (at < FIRST_RECORD) return builtIn(at).sizeBytes;
    const record = types.record(at);
    if (!record || record.byteLength < ENUM_UNDERLYING + 4) return null;
    const kind = record.getUint16(2, true);
    if (kind !== LEAF.modifier && kind !== LEAF.enum) return null;
    at = record.getUint32(kind === LEAF.enum ? ENUM_UNDERLYING : MODIFIER.of, true);
  }
  return null;
}
