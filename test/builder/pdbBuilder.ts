/**
 * PDBs with symbols and types. Layouts: Microsoft's published PDB sources and LLVM's "The PDB File Format"; offsets are literal,
 * nothing comes from shared/.
 */
import { type BuiltMsf, type MsfOptions, msfFile } from './msfBuilder.ts';
import { type Section, section } from './section.ts';
import { symbolHash } from './symbolHash.ts';

export interface PdbSection {
  readonly rva: number;
  readonly sizeBytes: number;
}

export interface PdbModulePart {
  readonly name: string;
  /** Symbol records, one after the other. */
  readonly symbols?: readonly Uint8Array[];
  /** Subsections of line data. */
  readonly c13?: Uint8Array;
  /** What it contributes to the image. */
  readonly contributions?: readonly { readonly section: number; readonly offset: number; readonly sizeBytes: number }[];
}

export interface PdbParts {
  readonly age?: number;
  readonly machine?: number;
  /** The image's sections; those that symbols name when the image was moved after linking. */
  readonly sections?: readonly PdbSection[];
  readonly originalSections?: readonly PdbSection[];
  /** Pairs of addresses, sorted by the first: from the image to the linked one, and back. */
  readonly omapToSource?: readonly (readonly [number, number])[];
  readonly omapFromSource?: readonly (readonly [number, number])[];
  /** Records of public symbols, in order of address. */
  readonly publics?: readonly Uint8Array[];
  /** Names of `publics`, in their order, when they are to be found by name. */
  readonly publicNames?: readonly string[];
  /** Places in the record stream for the address map, instead of those of `publics`. */
  readonly addressMap?: readonly number[];
  readonly modules?: readonly PdbModulePart[];
  /** Type records; the first has number 0x1000. */
  readonly types?: readonly Uint8Array[];
  readonly names?: readonly string[];
}

/** Numbers of the streams in the built file. */
export const PDB_STREAMS = { info: 1, types: 2, dbi: 3, ids: 4, names: 5, records: 6, publics: 7, sections: 8 } as const;
const FIRST_MODULE = 12;
export const PDB_GUID = '00112233-4455-6677-8899-aabbccddeeff';
export const PDB_GUID_BYTES = [0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff];
const NONE = 0xffff;

export function pdbFile(parts: PdbParts, options?: MsfOptions): BuiltMsf {
  const records = joined(parts.publics ?? []);
  const moved = parts.originalSections !== undefined;
  const modules = (parts.modules ?? []).map(moduleStream);
  return msfFile(
    [
      null,
      infoStream(),
      typeStream(parts.types ?? []),
      dbiStream(parts, moved),
      typeStream([]),
      nameStream(parts.names ?? []),
      records,
      publicsStream(parts),
      sectionStream(parts.sections ?? []),
      moved ? sectionStream(parts.originalSections ?? []) : null,
      moved ? pairs(parts.omapToSource ?? []) : null,
      moved ? pairs(parts.omapFromSource ?? []) : null,
      ...modules,
    ],
    options,
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = section();
  for (const piece of pieces) all.bytes(piece);
  return all.finish();
}

/** Version, signature, age, GUID; then the map of named streams: `/names`, in slot 0 of 1. */
function infoStream(): Uint8Array {
  const info = section().u32(20000404).u32(0x1234).u32(9).bytes(Uint8Array.from(PDB_GUID_BYTES));
  info.u32(7).ascii('/names\0').u32(1).u32(1).u32(1).u32(1).u32(0).u32(0).u32(PDB_STREAMS.names);
  return info.finish();
}

function nameStream(names: readonly string[]): Uint8Array {
  const text = `\0${names.map((name) => `${name}\0`).join('')}`;
  return section().u32(0xeffe_effe).u32(1).u32(text.length).ascii(text).u32(0).finish();
}

function typeStream(types: readonly Uint8Array[]): Uint8Array {
  const records = joined(types);
  const head = section()
    .u32(20040203)
    .u32(0x38)
    .u32(0x1000)
    .u32(0x1000 + types.length)
    .u32(records.length);
  return head.u16(NONE).u16(NONE).u32(4).u32(0x3ffff).pad(24).bytes(records).finish();
}

/** Header, the hash table, the address map. */
function publicsStream({ publics = [], publicNames = [], addressMap }: PdbParts): Uint8Array {
  const places: number[] = [];
  let place = 0;
  for (const one of publics) {
    places.push(place);
    place += one.length;
  }
  const map = addressMap ?? places;
  const hash = symbolHash(publicNames.map((name, i) => ({ name, place: places[i] ?? 0 })));
  const stream = section()
    .u32(hash.length)
    .u32(map.length * 4)
    .pad(0x14)
    .bytes(hash);
  for (const at of map) stream.u32(at);
  return stream.finish();
}

function sectionStream(sections: readonly PdbSection[]): Uint8Array {
  const stream = section();
  for (const { rva, sizeBytes } of sections) stream.ascii('.text', 8).u32(sizeBytes).u32(rva).u32(sizeBytes).u32(0x400).pad(16);
  return stream.finish();
}

function pairs(list: readonly (readonly [number, number])[]): Uint8Array {
  const stream = section();
  for (const [from, to] of list) stream.u32(from).u32(to);
  return stream.finish();
}

function moduleStream({ symbols = [], c13 = new Uint8Array(0) }: PdbModulePart): Uint8Array {
  return section().u32(4).bytes(joined(symbols)).bytes(c13).u32(0).finish();
}

function dbiStream(parts: PdbParts, moved: boolean): Uint8Array {
  const modules = section();
  const contributions = section().u32(0xf12e_ba2d);
  for (const [i, module] of (parts.modules ?? []).entries()) {
    addModule(modules, module, FIRST_MODULE + i);
    for (const { section: number, offset, sizeBytes } of module.contributions ?? []) {
      contributions.u16(number).u16(0).u32(offset).u32(sizeBytes).u32(0x6000_0020).u16(i).u16(0).u32(0).u32(0);
    }
  }
  const streams = moved ? [NONE, NONE, NONE, 10, 11, 8, NONE, NONE, NONE, NONE, 9] : [NONE, NONE, NONE, NONE, NONE, 8];
  const dbi = section()
    .u32(0xffff_ffff)
    .u32(19990903)
    .u32(parts.age ?? 3)
    .u16(NONE)
    .u16(0)
    .u16(PDB_STREAMS.publics)
    .u16(0);
  dbi
    .u16(PDB_STREAMS.records)
    .u16(0)
    .u32(modules.length)
    .u32(contributions.length)
    .pad(16)
    .u32(streams.length * 2)
    .u32(0);
  dbi
    .u16(0)
    .u16(parts.machine ?? 0x8664)
    .u32(0)
    .bytes(modules.finish())
    .bytes(contributions.finish());
  for (const stream of streams) dbi.u16(stream);
  return dbi.finish();
}

function addModule(to: Section, { name, symbols = [], c13 }: PdbModulePart, stream: number): void {
  const symbolBytes = 4 + symbols.reduce((sum, one) => sum + one.length, 0);
  to.pad(0x22)
    .u16(stream)
    .u32(symbolBytes)
    .u32(0)
    .u32(c13?.length ?? 0)
    .pad(0x10)
    .ascii(`${name}\0${name}\0`)
    .align(4);
}
