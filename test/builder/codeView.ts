/** CodeView records of symbols and types. Layouts: cvinfo.h of Microsoft's published PDB sources. */
import { type Section, section } from './section.ts';

/** A record: its length, kind and body, padded to 4 bytes. */
export function record(kind: number, body: Section): Uint8Array {
  const bytes = body.align(4).finish();
  return section()
    .u16(bytes.length + 2)
    .u16(kind)
    .bytes(bytes)
    .finish();
}

export interface Place {
  readonly section: number;
  readonly offset: number;
}

/** S_PUB32; flag 2 is a function. */
export function publicSymbol(name: string, at: Place, flags = 2): Uint8Array {
  return record(0x110e, section().u32(flags).u32(at.offset).u16(at.section).ascii(`${name}\0`));
}

/** S_GPROC32, `end` being where its S_END lies in the module's stream. */
export function procedure(name: string, at: Place, codeBytes: number, end = 0): Uint8Array {
  const body = section().u32(0).u32(end).u32(0).u32(codeBytes).u32(0).u32(codeBytes).u32(0x1000);
  return record(0x1110, body.u32(at.offset).u16(at.section).u8(0).ascii(`${name}\0`));
}

/** S_THUNK32. */
export function thunk(name: string, at: Place, codeBytes: number): Uint8Array {
  return record(0x1102, section().u32(0).u32(0).u32(0).u32(at.offset).u16(at.section).u16(codeBytes).u8(0).ascii(`${name}\0`));
}

/** S_LDATA32. */
export function localData(name: string, at: Place): Uint8Array {
  return record(0x110c, section().u32(0x74).u32(at.offset).u16(at.section).ascii(`${name}\0`));
}

/** S_SEPCODE: a part of the procedure at `parent`. */
export function separatedCode(at: Place, codeBytes: number, parent: Place): Uint8Array {
  return record(
    0x1132,
    section().u32(0).u32(0).u32(codeBytes).u32(0).u32(at.offset).u32(parent.offset).u16(at.section).u16(parent.section),
  );
}

/** S_INLINESITE with its binary annotations. */
export function inlineSite(inlinee: number, annotations: readonly number[]): Uint8Array {
  return record(0x114d, section().u32(0).u32(0).u32(inlinee).bytes(Uint8Array.from(annotations)));
}

/** S_END. */
export function scopeEnd(): Uint8Array {
  return record(0x0006, section());
}

/** LF_FIELDLIST of ready-made fields. */
export function fieldList(...fields: readonly Section[]): Uint8Array {
  const list = section();
  for (const field of fields) list.bytes(field.finish()).align(4, 0xf1);
  return record(0x1203, list);
}

/** LF_MEMBER. Offsets from 0x8000 on are written as 32-bit numbers. */
export function member(name: string, type: number, offset: number): Section {
  const field = section().u16(0x150d).u16(3).u32(type);
  if (offset < 0x8000) field.u16(offset);
  else field.u16(0x8004).u32(offset);
  return field.ascii(`${name}\0`);
}

/** LF_INDEX: the list goes on in another record. */
export function continuation(type: number): Section {
  return section().u16(0x1404).u16(0).u32(type);
}

export interface StructOptions {
  readonly fields?: number;
  readonly sizeBytes?: number;
  readonly uniqueName?: string;
  readonly isForward?: boolean;
}

/** LF_STRUCTURE. */
export function structure(name: string, { fields = 0, sizeBytes = 0, uniqueName, isForward = false }: StructOptions = {}): Uint8Array {
  const property = (isForward ? 0x80 : 0) | (uniqueName === undefined ? 0 : 0x200);
  const body = section().u16(0).u16(property).u32(fields).u32(0).u32(0).u16(sizeBytes);
  return record(0x1505, body.ascii(`${name}\0${uniqueName === undefined ? '' : `${uniqueName}\0`}`));
}

/** LF_STRUCTURE2, which newer compilers write for structures with very many fields. */
export function structure2(name: string, fields: number, fieldCount: number, sizeBytes: number): Uint8Array {
  return record(0x1609, section().u32(0).u32(fields).u32(0).u32(0).u16(0x8004).u32(fieldCount).u16(sizeBytes).ascii(`${name}\0`));
}

/** LF_MODIFIER: const of another type. */
export function constOf(type: number): Uint8Array {
  return record(0x1001, section().u32(type).u16(1).u16(0));
}
