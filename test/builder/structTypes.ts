/** Type records of structures from their members' offsets, with structures of their own for members of members. */

import { fieldList, member, structure } from './codeView.ts';

/** Offsets by structure and member; `Cid.UniqueThread` is a member of a member. Sizes are those given, else up to the last member. */
export type StructSpec = Readonly<Record<string, Readonly<Record<string, number>>>>;

const FIRST = 0x1000;
const POINTER = 0x0623;

/** Records whose first has number 0x1000. `sizes` gives the sizes of structures that matter. */
export function structTypes(spec: StructSpec, sizes: Readonly<Record<string, number>> = {}): Uint8Array[] {
  const records: Uint8Array[] = [];
  const add = (record: Uint8Array) => FIRST + records.push(record) - 1;
  const define = (name: string, members: ReadonlyMap<string, number>): number => {
    const fields = [...grouped(members)].map(([own, { offset, inner }]) => {
      const type = inner.size === 0 ? POINTER : define(`${name}_${own}`, inner);
      return member(own, type, offset);
    });
    return add(
      structure(name, {
        fields: add(fieldList(...fields)),
        sizeBytes: sizes[name] ?? Math.min(0x7fff, Math.max(0, ...members.values()) + 8),
      }),
    );
  };
  for (const [name, members] of Object.entries(spec)) define(name, new Map(Object.entries(members)));
  return records;
}

interface Group {
  /** Of the member itself: that of the first of its members, as those are given from the outermost start. */
  readonly offset: number;
  readonly inner: Map<string, number>;
}

function grouped(members: ReadonlyMap<string, number>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [path, at] of members) {
    const [own = '', ...rest] = path.split('.');
    const group = groups.get(own) ?? { offset: at, inner: new Map<string, number>() };
    groups.set(own, group);
    if (rest.length > 0) group.inner.set(rest.join('.'), at - group.offset);
  }
  return groups;
}
