import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openPdb } from '../../../shared/pdb/openPdb.ts';
import { describeType } from '../../../shared/pdb/types/describeType.ts';
import { structField, structLayout, structOffset } from '../../../shared/pdb/types/structOffset.ts';
import type { TypeStream } from '../../../shared/pdb/types/typeStream.ts';
import { hasLlvm, type Target } from '../../tools/llvm.ts';
import { type CompiledPdb, compilePdb, removeCompiled } from './support/compiledPdb.ts';
import { type DumpedMember, type DumpedType, typesOf } from './support/pdbutil.ts';

const TARGETS: readonly Target[] = ['x64', 'arm64', 'x86'];

function openTypes(built: CompiledPdb): TypeStream {
  const types = openPdb(bytesSource(built.bytes)).types();
  if (!types) throw new Error('the PDB has no types');
  return types;
}

/** The members that LLVM lists for a definition, through all records of its field list. */
function membersOf(type: DumpedType, all: ReadonlyMap<number, DumpedType>): DumpedMember[] {
  const first = /field list: 0x([0-9A-F]+)/.exec(type.text)?.[1];
  const members: DumpedMember[] = [];
  for (let next = first === undefined ? null : Number.parseInt(first, 16); next !== null; ) {
    const list = all.get(next);
    members.push(...(list?.members ?? []));
    next = list?.continuation ?? null;
  }
  return members;
}

const isStruct = (type: DumpedType) => ['LF_STRUCTURE', 'LF_CLASS', 'LF_UNION'].includes(type.leaf) && !type.text.includes('forward ref');

describe.skipIf(!hasLlvm).each(TARGETS)('the types of a compiled %s image', (target) => {
  let built: CompiledPdb;
  beforeAll(() => {
    built = compilePdb(target);
  });
  afterAll(() => removeCompiled(built));

  it('have the members, offsets and sizes that LLVM lists', () => {
    const types = openTypes(built);
    const all = typesOf(built);
    const definitions = [...all.values()].filter(isStruct);
    let members = 0;
    for (const type of definitions) {
      const layout = structLayout(types, type.name);
      const sameName = definitions.filter((other) => other.name === type.name);
      const theirs = sameName.map((other) => membersOf(other, all));
      expect(theirs).toContainEqual(layout?.members);
      expect(sameName.map((other) => Number(/sizeof (\d+)/.exec(other.text)?.[1]))).toContain(layout?.sizeBytes);
      members += layout?.members.length ?? 0;
    }
    expect(types.endIndex - types.firstIndex).toBe(all.size);
    expect(members).toBeGreaterThan(7000);
    console.log(`${target}: ${definitions.length} structures, ${members} members`);
  });

  it('are described as LLVM describes them', () => {
    const types = openTypes(built);
    const described = (type: DumpedType) => describeType(types, type.index);
    let count = 0;
    for (const type of typesOf(built).values()) {
      const [, bitBase, first, bits] = /type = 0x([0-9A-F]+).*, bit offset = (\d+), # bits = (\d+)/.exec(type.text) ?? [];
      const [, size, element] = /size: (\d+), .*element type: 0x([0-9A-F]+)/.exec(type.text) ?? [];
      const referent = /referent = 0x([0-9A-F]+)/.exec(type.text)?.[1] ?? '';
      if (type.leaf === 'LF_BITFIELD') {
        expect(described(type)).toMatchObject({
          kind: 'bits',
          bits: { first: Number(first), count: Number(bits) },
          of: Number.parseInt(bitBase ?? '', 16),
        });
      } else if (type.leaf === 'LF_ARRAY') {
        expect(described(type)).toMatchObject({ kind: 'array', sizeBytes: Number(size), of: Number.parseInt(element ?? '', 16) });
      } else if (type.leaf === 'LF_POINTER' && !type.text.includes('member')) {
        const wide = target === 'x86' ? 4 : 8;
        expect(described(type)).toMatchObject({ kind: 'pointer', sizeBytes: wide, of: Number.parseInt(referent, 16) });
      } else if (type.leaf === 'LF_MODIFIER') {
        expect(described(type)).toEqual(describeType(types, Number.parseInt(referent, 16)));
      } else continue;
      count++;
    }
    expect(count).toBeGreaterThan(40);
    console.log(`${target}: ${count} arrays, pointers, bit fields and modifiers`);
  });

  it('are found by the path of a member', () => {
    const pdb = openPdb(bytesSource(built.bytes));
    const types = openTypes(built);
    const wide = target !== 'x86';
    expect(structOffset(pdb, '_EPROCESS', 'ImageFileName')).toBe(wide ? 0x100 : 0xe0);
    expect(structOffset(pdb, '_EPROCESS', 'Pcb.Header.WaitListHead.Blink')).toBe(wide ? 0x10 : 0xc);
    expect(structOffset(pdb, '_EPROCESS', 'Pcb.Header.Hand')).toBe(3);
    expect(structField(types, '_EPROCESS', 'Pcb.Reserved')?.type).toMatchObject({
      kind: 'bits',
      sizeBytes: 4,
      bits: { first: 2, count: 30 },
    });
    expect(structField(types, '_EPROCESS', 'Pcb.Packed')?.type).toMatchObject({
      kind: 'bits',
      sizeBytes: 4,
      bits: { first: 0, count: 2 },
    });
    expect(structField(types, '_EPROCESS', 'Pcb.State')?.type).toMatchObject({ kind: 'enum', sizeBytes: 4 });
    expect(structField(types, '_EPROCESS', 'Pcb.Port')?.type).toMatchObject({ kind: 'number', sizeBytes: 2 });
    expect(structField(types, '_EPROCESS', 'Pcb')?.type.udt).toMatchObject({ name: '_KPROCESS', isForwardReference: false });
    expect(structOffset(pdb, '_TIGHT', 'Third')).toBe(9);
    expect(structOffset(pdb, '_EPROCESS', 'NoSuchMember')).toBe(null);
    expect(structOffset(pdb, '_EPROCESS', 'Parent.Pcb')).toBe(null);
    expect(structOffset(pdb, '_NOSUCH', 'Pcb')).toBe(null);
  });
});
