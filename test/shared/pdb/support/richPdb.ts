/** A PDB with one of everything that is read, and everything that is read of a PDB as one value. */
import type { ByteSource } from '../../../../shared/bytes/byteSource.ts';
import { openPdb } from '../../../../shared/pdb/openPdb.ts';
import { describeType } from '../../../../shared/pdb/types/describeType.ts';
import { structField, structLayout } from '../../../../shared/pdb/types/structOffset.ts';
import {
  constOf,
  continuation,
  fieldList,
  inlineSite,
  localData,
  member,
  procedure,
  publicSymbol,
  scopeEnd,
  separatedCode,
  structure,
  structure2,
  thunk,
} from '../../../builder/codeView.ts';
import type { BuiltMsf, MsfOptions } from '../../../builder/msfBuilder.ts';
import { type PdbParts, pdbFile } from '../../../builder/pdbBuilder.ts';
import { section } from '../../../builder/section.ts';

const TEXT = (offset: number) => ({ section: 1, offset });
const DATA = (offset: number) => ({ section: 2, offset });

/** Two lines at the start of .text, in the file that `/names` has first; an inlined function in the same file. */
function lineData(): Uint8Array {
  const rows = section().u32(0).u16(1).u16(0).u32(0x60).u32(0).u32(2).u32(0x1c).u32(0).u32(0x8000_000a).u32(0x20).u32(0x8000_000b);
  const part = (type: number, data: Uint8Array) => section().u32(type).u32(data.length).bytes(data).align(4).finish();
  const checksums = section().u32(1).u8(0).u8(0).u16(0).finish();
  const inlinees = section().u32(0).u32(0x1000).u32(0).u32(100).finish();
  return section().bytes(part(0xf4, checksums)).bytes(part(0xf2, rows.finish())).bytes(part(0xf6, inlinees)).finish();
}

/** The scope of a procedure ends where its S_END lies: behind the procedure's record (0x30 bytes) and that of the inlined call. */
const SCOPE_END = 4 + 0x30 + 0x18;

export const RICH: PdbParts = {
  sections: [
    { rva: 0x1000, sizeBytes: 0x800 },
    { rva: 0x3000, sizeBytes: 0x100 },
  ],
  publics: [
    publicSymbol('alpha', TEXT(0)),
    publicSymbol('beta_label', TEXT(0x100), 0),
    publicSymbol('beta', TEXT(0x100)),
    publicSymbol('gamma', TEXT(0x300)),
    publicSymbol('table', DATA(0x10), 0),
  ],
  modules: [
    {
      name: 'first.obj',
      symbols: [
        procedure('alpha_proc', TEXT(0), 0x60, SCOPE_END),
        inlineSite(0x1000, [0x0b, 0x28, 0x04, 0x10]),
        scopeEnd(),
        thunk('jump', TEXT(0x80), 6),
        separatedCode(TEXT(0x700), 0x40, TEXT(0)),
        localData('hidden', DATA(0x40)),
      ],
      c13: lineData(),
      contributions: [
        { section: 1, offset: 0, sizeBytes: 0x90 },
        { section: 1, offset: 0x700, sizeBytes: 0x40 },
        { section: 2, offset: 0, sizeBytes: 0x100 },
      ],
    },
    { name: 'second.obj', contributions: [{ section: 1, offset: 0x100, sizeBytes: 0x100 }] },
    { name: 'third.obj', contributions: [{ section: 1, offset: 0x380, sizeBytes: 0x10 }] },
  ],
  names: ['C:\\src\\first.c'],
  types: [
    fieldList(member('Flink', 0x0603, 0), member('Inner', 0x1003, 8), continuation(0x1001)),
    fieldList(member('Far', 0x1004, 0x9000)),
    structure('_OUTER', { fields: 0x1000, sizeBytes: 0x7000 }),
    structure('_INNER', { isForward: true, uniqueName: '.?AU_INNER@@' }),
    constOf(0x0075),
    fieldList(member('Value', 0x0013, 4)),
    structure('_INNER', { fields: 0x1005, sizeBytes: 12, uniqueName: '.?AU_INNER@@' }),
    structure2('_WIDE', 0x1005, 70_000, 24),
  ],
};

/** `RICH` after its code was moved behind linking: .text lies 0x4000 further up, without the bytes 0x200 to 0x2ff. */
export const MOVED: PdbParts = {
  ...RICH,
  sections: [
    { rva: 0x5000, sizeBytes: 0x700 },
    { rva: 0x3000, sizeBytes: 0x100 },
  ],
  originalSections: RICH.sections ?? [],
  omapToSource: [
    [0x3000, 0x3000],
    [0x3100, 0],
    [0x5000, 0x1000],
    [0x5200, 0x1300],
    [0x5700, 0],
  ],
  omapFromSource: [
    [0x1000, 0x5000],
    [0x1200, 0],
    [0x1300, 0x5200],
    [0x1800, 0],
    [0x3000, 0x3000],
  ],
};

export function richPdb(parts: PdbParts = RICH, options?: MsfOptions): BuiltMsf {
  return pdbFile(parts, options);
}

const ADDRESSES = Array.from({ length: 0x60 }, (_, i) => 0x1000 + i * 0x17).concat([
  0x3000,
  0x3010,
  0x3041,
  0x30ff,
  0x5000,
  0x5200,
  0x56ff,
  0,
  -1,
  2 ** 32,
]);
const NAMES = ['alpha', 'beta', 'gamma', 'table', 'alpha_proc', ''];
const STRUCTURES = ['_OUTER', '_INNER', '_WIDE', ''];
const PATHS = ['Flink', 'Inner.Value', 'Far', 'Inner.Inner', ''];

/** Everything that is read of a PDB, asked at fixed places. Throws what `openPdb` throws. */
export function everythingOf(source: ByteSource): unknown {
  const pdb = openPdb(source);
  const symbols = pdb.symbols();
  const types = pdb.types();
  return {
    pdb: [pdb.guid, pdb.age, pdb.machine, pdb.isStripped],
    sites: ADDRESSES.map((rva) => symbols?.find(rva) ?? null),
    places: NAMES.map((name) => symbols?.rvaOf(name) ?? null),
    layouts: STRUCTURES.map((name) => types && structLayout(types, name)),
    fields: STRUCTURES.flatMap((name) => PATHS.map((path) => types && structField(types, name, path))),
    types:
      types && Array.from({ length: Math.min(64, types.endIndex - types.firstIndex) }, (_, i) => describeType(types, types.firstIndex + i)),
  };
}
