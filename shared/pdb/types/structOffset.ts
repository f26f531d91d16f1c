import type { Pdb } from '../openPdb.ts';
import { describeType, type TypeFacts } from './describeType.ts';
import { readFields } from './fieldList.ts';
import type { TypeStream } from './typeStream.ts';
import type { Udt } from './udt.ts';

/** A member of a structure, with those of nested unnamed structures and unions at the place they have in it. */
export interface StructMember {
  readonly name: string;
  /** Bytes from the structure's start. */
  readonly offset: number;
  /** A type number; `describeType` says what it is. */
  readonly type: number;
}

export interface StructLayout {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly sizeBytes: number | null;
  /** In the order of the source; those of base classes are not among them. */
  readonly members: readonly StructMember[];
}

/** A member found by its path. */
export interface StructField {
  /** Bytes from the outermost structure's start. */
  readonly offset: number;
  readonly type: TypeFacts;
}

const MAX_DEPTH = 32;

/** The members of a structure or union by its name; null when the PDB has no definition of it, or it is damaged. */
export function structLayout(types: TypeStream, name: string): StructLayout | null {
  const udt = types.definition(name);
  return udt && layoutOf(types, udt);
}

function layoutOf(types: TypeStream, udt: Udt): StructLayout | null {
  if (udt.kind === 'enum') return null;
  const members = udt.fieldList === null ? [] : readFields(types, udt.fieldList);
  return members && { name: udt.name, kind: udt.kind, sizeBytes: udt.sizeBytes, members };
}

/** Follows a path of member names (`Tcb.Header.Lock`) from the structure `name`. Null when any part of it is not there. */
export function structField(types: TypeStream, name: string, path: string): StructField | null {
  const steps = path.split('.');
  if (steps.length > MAX_DEPTH) return null;
  let udt = types.definition(name);
  let offset = 0;
  let type: TypeFacts | null = null;
  for (const step of steps) {
    const member: StructMember | null | undefined = udt && layoutOf(types, udt)?.members.find((one) => one.name === step);
    if (!member) return null;
    type = describeType(types, member.type);
    offset += member.offset;
    udt = type.udt;
  }
  return type && { offset, type };
}

/** Offset in bytes of a member, as `structOffset(pdb, '_EPROCESS', 'ImageFileName')`; null when the PDB does not say. */
export function structOffset(pdb: Pdb, name: string, path: string): number | null {
  const types = pdb.types();
  return (types && structField(types, name, path)?.offset) ?? null;
}
