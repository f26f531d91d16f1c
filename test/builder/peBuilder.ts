/** PE images: headers, sections and the records in them, after Microsoft's "PE Format". Offsets are literal. */
import { section } from './section.ts';

export type PeMachine = 'x64' | 'arm64' | 'x86';

export interface PeSection {
  readonly name: string;
  readonly rva: number;
  readonly bytes: Uint8Array;
  /** More than the bytes makes a tail of zeros; the bytes' length when not given. */
  readonly virtualSize?: number;
}

export interface PeParts {
  readonly machine: PeMachine;
  readonly sections: readonly PeSection[];
  /** Data directories by index: RVA and size. */
  readonly directories?: Readonly<Record<number, readonly [number, number]>>;
  readonly timestamp?: number;
  readonly checksum?: number;
  readonly imageBase?: bigint;
}

export const HEADER_BYTES = 0x400;
const SECTOR = 0x200;
const MACHINES = { x64: 0x8664, arm64: 0xaa64, x86: 0x14c } as const;

/** The file of an image. Sections lie one after the other behind the headers, at multiples of 512. */
export function buildPe(parts: PeParts): Uint8Array {
  const wide = parts.machine !== 'x86';
  const optionalBytes = wide ? 0xf0 : 0xe0;
  const top = Math.max(...parts.sections.map((one) => one.rva + Math.max(one.virtualSize ?? 0, one.bytes.length)), 0x1000);
  const out = section().ascii('MZ').pad(0x3a).u32(0x80).pad(0x40);
  out
    .ascii('PE')
    .u16(0)
    .u16(MACHINES[parts.machine])
    .u16(parts.sections.length)
    .u32(parts.timestamp ?? 0x5f00_0000);
  out.u32(0).u32(0).u16(optionalBytes).u16(0x22);
  const optional = out.length;
  out.pad(optionalBytes);
  out.put16(optional, wide ? 0x20b : 0x10b).put32(optional + 0x10, 0x1000);
  if (wide) out.put64(optional + 0x18, parts.imageBase ?? 0x1_4000_0000n);
  else out.put32(optional + 0x1c, parts.imageBase ?? 0x40_0000);
  out.put32(optional + 0x20, 0x1000).put32(optional + 0x24, SECTOR);
  out.put32(optional + 0x38, (top + 0xfff) & ~0xfff).put32(optional + 0x3c, HEADER_BYTES);
  out
    .put32(optional + 0x40, parts.checksum ?? 0x1234)
    .put16(optional + 0x44, 1)
    .put16(optional + 0x46, 0x4160);
  out.put32(optional + (wide ? 0x6c : 0x5c), 16);
  for (const [index, [rva, size]] of Object.entries(parts.directories ?? {})) {
    const at = optional + (wide ? 0x70 : 0x60) + 8 * Number(index);
    out.put32(at, rva).put32(at + 4, size);
  }
  let fileOffset = HEADER_BYTES;
  for (const one of parts.sections) {
    const fileSize = Math.ceil(one.bytes.length / SECTOR) * SECTOR;
    out
      .ascii(one.name, 8)
      .u32(one.virtualSize ?? one.bytes.length)
      .u32(one.rva)
      .u32(fileSize)
      .u32(fileOffset);
    out.pad(12).u32(0x6000_0020);
    fileOffset += fileSize;
  }
  out.pad(HEADER_BYTES - out.length);
  for (const one of parts.sections) out.bytes(one.bytes).align(SECTOR);
  return out.finish();
}

export interface ExportParts {
  readonly dllName: string;
  readonly base: number;
  /** By index: an RVA, or the text of a forwarder. */
  readonly functions: readonly (number | string)[];
  readonly names: readonly { readonly name: string; readonly index: number }[];
}

/** An export directory that lies at `rva`; everything that it points to follows it. */
export function exportSection(rva: number, parts: ExportParts): Uint8Array {
  const out = section().pad(12).u32(0).u32(parts.base).u32(parts.functions.length).u32(parts.names.length).pad(12);
  out.put32(0x1c, rva + out.length);
  const functionsAt = out.length;
  out.pad(4 * parts.functions.length);
  out.put32(0x20, rva + out.length);
  const namesAt = out.length;
  out.pad(4 * parts.names.length);
  out.put32(0x24, rva + out.length);
  for (const { index } of parts.names) out.u16(index);
  const text = (value: string): number => {
    const at = rva + out.length;
    out.ascii(value).u8(0);
    return at;
  };
  for (const [i, value] of parts.functions.entries()) out.put32(functionsAt + 4 * i, typeof value === 'number' ? value : text(value));
  for (const [i, { name }] of parts.names.entries()) out.put32(namesAt + 4 * i, text(name));
  out.put32(0x0c, text(parts.dllName));
  return out.finish();
}

/** A debug directory with an RSDS record at `rva`, and an entry without data for each of `types`. */
export function debugSection(rva: number, pdb: { guid: Uint8Array; age: number; path: string }, types: readonly number[] = []): Uint8Array {
  const record = section().ascii('RSDS').bytes(pdb.guid).u32(pdb.age).ascii(pdb.path).u8(0).finish();
  const entries = 28 * (1 + types.length);
  const out = section()
    .pad(12)
    .u32(2)
    .u32(record.length)
    .u32(rva + entries)
    .u32(0);
  for (const type of types) out.pad(12).u32(type).pad(12);
  return out.bytes(record).finish();
}

/** A resource section at `rva` with one version resource. */
export function versionSection(rva: number, info: Uint8Array, language = 0x409): Uint8Array {
  const directory = (id: number, offset: number) => section().pad(12).u16(0).u16(1).u32(id).u32(offset).finish();
  const out = section().bytes(directory(16, 0x8000_0018)).bytes(directory(1, 0x8000_0030)).bytes(directory(language, 0x48));
  return out
    .u32(rva + 0x58)
    .u32(info.length)
    .u32(0)
    .u32(0)
    .bytes(info)
    .finish();
}

/** VS_VERSIONINFO with the binary versions given as four numbers each. */
export function versionInfo(file: readonly number[], product: readonly number[], strings: Readonly<Record<string, string>>): Uint8Array {
  const words = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [a * 0x1_0000 + b, c * 0x1_0000 + d];
  const fixed = section().u32(0xfeef_04bd).u32(0x1_0000);
  for (const word of [...words(file), ...words(product)]) fixed.u32(word);
  fixed.u32(0x3f).u32(2).u32(0x4_0004).u32(3).u32(7).u32(0).u32(0);
  const table = Object.entries(strings).map(([key, value]) => versionBlock(key, section().utf16(value).u16(0).finish(), 1, []));
  const info = versionBlock('StringFileInfo', new Uint8Array(0), 1, [versionBlock('040904b0', new Uint8Array(0), 1, table)]);
  return versionBlock('VS_VERSION_INFO', fixed.finish(), 0, [info]);
}

/** One block of a version resource: head, key, value, children; each part at a multiple of 4. */
export function versionBlock(key: string, value: Uint8Array, type: 0 | 1, children: readonly Uint8Array[]): Uint8Array {
  const out = section()
    .u16(0)
    .u16(type === 1 ? value.length / 2 : value.length)
    .u16(type)
    .utf16(key)
    .u16(0)
    .align(4)
    .bytes(value);
  for (const child of children) out.align(4).bytes(child);
  return out.put16(0, out.length).finish();
}

/** FPO_DATA (x86). Sizes in words, as the record has them. */
export function fpoRecord(parts: {
  start: number;
  size: number;
  locals: number;
  params: number;
  prolog: number;
  registers: number;
  usesBp?: boolean;
  frame?: number;
}): Uint8Array {
  const packed = parts.prolog | (parts.registers << 8) | (parts.usesBp ? 0x1000 : 0) | ((parts.frame ?? 0) << 14);
  return section().u32(parts.start).u32(parts.size).u32(parts.locals).u16(parts.params).u16(packed).finish();
}
