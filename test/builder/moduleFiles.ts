/**
 * Images and PDBs that fit a stack as it was laid out: code with calls before the return addresses, unwind data of the frames'
 * sizes (x64, ARM64), and the functions' names. Nothing else of the modules is there: the rest of their code is zeros.
 */
import { procedure } from './codeView.ts';
import type { Arch } from './context.ts';
import type { LoadedModule } from './moduleList.ts';
import { PDB_GUID_BYTES, pdbFile } from './pdbBuilder.ts';
import { buildPe, debugSection, HEADER_BYTES } from './peBuilder.ts';
import { section } from './section.ts';
import { type PlacedFrame, returnSlot64 } from './stackLayout.ts';
import { isCodeName, moduleStem, parseCodeName } from './symbolNames.ts';

/** A file of zeros with some bytes in it; the shape of a ByteSource. */
export interface SparseFile {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

export interface ModuleFile {
  readonly image: SparseFile;
  readonly pdb: Uint8Array;
}

export interface StackFilesOptions {
  readonly arch: Arch;
  readonly modules: readonly LoadedModule[];
  readonly frames: readonly PlacedFrame[];
  /** Which modules get files; when not given, those of which a frame's function is named. */
  readonly wanted?: (module: LoadedModule) => boolean;
  /** ARM64: functions that save the link register only, 16 bytes below their caller's frame, and are no link of the frame chain. */
  readonly isUnchained?: (frame: PlacedFrame) => boolean;
}

interface CodePlace {
  readonly rva: number;
  readonly frame: PlacedFrame;
  /** Start and name of the function, when the frame's text tells it. */
  readonly name: string | null;
  readonly begin: number;
  /** UNWIND_INFO (x64), or the second half of the `.pdata` entry (ARM64). */
  readonly info: Uint8Array;
}

interface Chunk {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** CALL rel32, and BL on ARM64. */
const CALLS = { x64: Uint8Array.of(0xe8, 0, 0, 0, 0), arm64: Uint8Array.of(0, 0, 0, 0x94), x86: Uint8Array.of(0xe8, 0, 0, 0, 0) } as const;
const TRAP_TO_MACHINE_FRAME = 0x168;
const PDB_AGE = 3;
const MACHINES = { x64: 0x8664, arm64: 0xaa64, x86: 0x14c } as const;
/** Version 7: what no reader knows, for frames whose size one table cannot tell. */
const UNREADABLE = Uint8Array.of(7, 0, 0, 0);

/** Files by the module's name in lower case. */
export function stackFiles(options: StackFilesOptions): Map<string, ModuleFile> {
  const { arch, modules, frames, wanted, isUnchained = () => false } = options;
  const files = new Map<string, ModuleFile>();
  for (const module of modules) {
    const places = frames.flatMap((frame, i) =>
      placeOf(arch, module, frame, { next: frames[i + 1], index: i, isUnchained: isUnchained(frame) }),
    );
    const isWanted = wanted ? wanted(module) : places.some((place) => place.name !== null);
    if (module.unloaded || !isWanted) continue;
    const built = buildFile(arch, module, places);
    if (built) files.set(module.name.toLowerCase(), built);
  }
  return files;
}

interface Surroundings {
  readonly next: PlacedFrame | undefined;
  readonly index: number;
  readonly isUnchained: boolean;
}

function placeOf(arch: Arch, module: LoadedModule, frame: PlacedFrame, { next, index, isUnchained }: Surroundings): CodePlace[] {
  const rva = Number(frame.address - module.base);
  if (frame.kind === 'value' || rva < HEADER_BYTES || rva >= module.size) return [];
  const text = isCodeName(frame.text) ? parseCodeName(frame.text) : null;
  const isOwn = text?.module !== null && text?.module !== undefined && moduleStem(text.module) === module.stem;
  const name = isOwn ? (text?.symbol ?? null) : null;
  const begin = name === null ? rva : rva - (text?.offset ?? 0);
  return [
    { rva, frame, name, begin, info: arch === 'arm64' ? packedUnwind(frame, next, isUnchained) : unwindInfo(arch, frame, next, index) },
  ];
}

/** UNWIND_INFO that leads from this frame to the next: one allocation, with a machine frame behind it in trap handlers. */
function unwindInfo(arch: Arch, frame: PlacedFrame, next: PlacedFrame | undefined, index: number): Uint8Array {
  const isTrap = frame.kind === 'trap' || frame.kind === 'user-trap';
  const sizeBytes = isTrap ? TRAP_TO_MACHINE_FRAME : arch === 'x64' ? Number(returnSlot64(frame, next, index) - frame.sp) : 0;
  if (sizeBytes < 0 || sizeBytes % 8 !== 0 || sizeBytes > 0x10_0000) return UNREADABLE;
  const codes = section();
  if (sizeBytes > 0) codes.u8(0).u8(0x11).u32(sizeBytes);
  if (isTrap) codes.u8(0).u8(0x0a);
  const count = codes.length / 2;
  return section().u8(1).u8(0).u8(count).u8(0).bytes(codes.align(4).finish()).finish();
}

/** Bytes of a function's code around the place in it: before a return address, and in all. */
const ARM64_CODE = { before: 0x10, bytes: 0x20 } as const;
const PACKED_FUNCTION = 1;
const CHAINED_FRAME = 3;
const ONLY_LINK_REGISTER = 1;

/**
 * Packed unwind data ("ARM64 exception handling", Microsoft) of a function that keeps only the frame pointer and the link register,
 * at the bottom of its frame: stp x29, lr, [sp, #-size]!; mov x29, sp. Unchained: str lr, [sp, #-16]!; sub sp, sp, #size - 16.
 */
function packedUnwind(frame: PlacedFrame, next: PlacedFrame | undefined, isUnchained: boolean): Uint8Array {
  const sizeBytes = next === undefined || frame.kind === 'entry' ? 0x40 : Number(next.sp - frame.sp);
  if (sizeBytes < 0x10 || sizeBytes > 512 || sizeBytes % 16 !== 0) return section().u32(3).finish();
  return section()
    .u32(
      PACKED_FUNCTION +
        (ARM64_CODE.bytes / 4) * 2 ** 2 +
        (isUnchained ? ONLY_LINK_REGISTER : CHAINED_FRAME) * 2 ** 21 +
        (sizeBytes / 16) * 2 ** 23,
    )
    .finish();
}

/** `.pdata` and what it points to, to lie at `rva`. */
function unwindTables(arch: Arch, places: readonly CodePlace[], rva: number): { table: Uint8Array; infos: Uint8Array } {
  const table = section();
  const infos = section();
  if (arch === 'arm64') {
    const begins = places.map((place) => ({ ...place, rva: place.frame.kind === 'entry' ? place.rva : place.rva - ARM64_CODE.before }));
    for (const { rva: begin, info } of byPlace(begins)) table.u32(begin).bytes(info === UNREADABLE ? section().u32(3).finish() : info);
  }
  const found = arch === 'x64' ? byPlace(places) : [];
  for (const { rva: at, info } of found) {
    // A return address is looked up one byte earlier.
    table
      .u32(at - 1)
      .u32(at + 1)
      .u32(rva + 12 * found.length + infos.length);
    infos.bytes(info);
  }
  return { table: table.finish(), infos: infos.finish() };
}

function buildFile(arch: Arch, module: LoadedModule, places: readonly CodePlace[]): ModuleFile | null {
  const pdbName = `${module.stem}.pdb`;
  const unplaced = unwindTables(arch, places, 0);
  const tableBytes = unplaced.table.length;
  const rva = freeRva(module, places, tableBytes + unplaced.infos.length + 0x100);
  if (rva === null) return null;
  const { table, infos } = unwindTables(arch, places, rva);
  const debugRva = rva + tableBytes + infos.length;
  const debug = debugSection(debugRva, { guid: Uint8Array.from(PDB_GUID_BYTES), age: PDB_AGE, path: pdbName });
  const header = buildPe({
    machine: arch,
    timestamp: module.timestamp,
    sections: [{ name: '.text', rva: HEADER_BYTES, bytes: new Uint8Array(0), virtualSize: module.size - HEADER_BYTES }],
    directories: { 3: [tableBytes === 0 ? 0 : rva, tableBytes], 6: [debugRva, 28] },
  });
  // The file is laid out as it is in memory.
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  view.setUint32(0xd0, module.size, true);
  view.setUint32(0x98 + (arch === 'x86' ? 0xe0 : 0xf0) + 0x10, module.size - HEADER_BYTES, true);
  const call = CALLS[arch];
  const calls = places.filter(({ frame }) => frame.kind !== 'entry').map(({ rva: at }) => ({ at: at - call.length, bytes: call }));
  const tables = section().bytes(table).bytes(infos).bytes(debug).finish();
  return {
    image: sparseFile(module.size, [{ at: 0, bytes: header }, ...calls, { at: rva, bytes: tables }]),
    pdb: pdbOf(arch, module, places),
  };
}

/** One entry for each place; places whose frames differ in size get unwind data that nobody reads. */
function byPlace(places: readonly CodePlace[]): { rva: number; info: Uint8Array }[] {
  const infos = new Map<number, Uint8Array>();
  for (const { rva, info } of places) {
    const known = infos.get(rva);
    infos.set(rva, known && known.join() !== info.join() ? UNREADABLE : info);
  }
  return [...infos].sort(([a], [b]) => a - b).map(([rva, info]) => ({ rva, info }));
}

/** Room for the tables that no code of the stack lies in. */
function freeRva(module: LoadedModule, places: readonly CodePlace[], sizeBytes: number): number | null {
  for (let at = (module.size - sizeBytes) & ~0xf; at >= HEADER_BYTES; at -= 0x100) {
    if (places.every(({ rva }) => rva < at - 0x10 || rva > at + sizeBytes + 0x10)) return at;
  }
  return null;
}

function pdbOf(arch: Arch, module: LoadedModule, places: readonly CodePlace[]): Uint8Array {
  const ends = new Map<string, { name: string; begin: number; end: number }>();
  for (const { name, begin, rva } of places) {
    if (name === null || begin < HEADER_BYTES) continue;
    const known = ends.get(`${begin} ${name}`);
    ends.set(`${begin} ${name}`, { name, begin, end: Math.max(known?.end ?? 0, rva + 1) });
  }
  const sizeBytes = module.size - HEADER_BYTES;
  const symbols = [...ends.values()].map(({ name, begin, end }) =>
    procedure(name, { section: 1, offset: begin - HEADER_BYTES }, end - begin),
  );
  return pdbFile({
    age: PDB_AGE,
    machine: MACHINES[arch],
    sections: [{ rva: HEADER_BYTES, sizeBytes }],
    modules: [{ name: 'all.obj', symbols, contributions: [{ section: 1, offset: 0, sizeBytes }] }],
  }).bytes;
}

export function sparseFile(size: number, chunks: readonly Chunk[]): SparseFile {
  return {
    size,
    read(offset, length) {
      const out = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      for (const { at, bytes } of chunks) {
        const from = Math.max(at, offset);
        const to = Math.min(at + bytes.length, offset + out.length);
        if (from < to) out.set(bytes.subarray(from - at, to - at), from - offset);
      }
      return out;
    },
  };
}
