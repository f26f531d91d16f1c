/** Dumps that hold physical pages: full (1), kernel summary (2), bitmap (5, 6) and live (8). Sources: format document; dump headers of the
 * Windows Research Kernel time for type 2; kdmp-parser by 0vercl0k for `RDMP`. */

import type { PageRun } from './dumpHeader.ts';
import { dumpHeader, setRequiredDumpSpace } from './dumpHeader.ts';
import type { DumpParts } from './dumpParts.ts';
import { kernelMemory } from './kernelMemory.ts';
import type { Mapping, Paging, PhysicalMemory } from './pageTableBuilder.ts';
import { addressSpace, PAGE_SIZE, pagingOf } from './pageTableBuilder.ts';
import type { Section } from './section.ts';
import { asciiBytes } from './section.ts';
import { appendTaggedData } from './tagged.ts';

/** `bitmap` is type 5 (`FDMP`), `kernel` type 6 (`SDMP`), `live` type 8 (`RDMP`). */
export type MemoryDumpKind = 'full' | 'kernel-summary' | 'bitmap' | 'kernel' | 'live';

const DUMP_TYPE: Readonly<Record<MemoryDumpKind, number>> = { full: 1, 'kernel-summary': 2, bitmap: 5, kernel: 6, live: 8 };

export interface MemoryDumpOptions {
  /** The usual one of the architecture when not given: 4 levels, PAE. */
  readonly paging?: Paging | undefined;
  /** How the piece of memory at an address is mapped; `valid` when not given. */
  readonly mapping?: ((address: bigint) => Mapping) | undefined;
  /** Frames from one page to the next; 1 when not given. Pages far apart need a bitmap or `sparseFullDump`. */
  readonly spread?: number | undefined;
}

export function memoryDump(parts: DumpParts, kind: MemoryDumpKind, options: MemoryDumpOptions = {}): Uint8Array {
  if (parts.arch === 'x86' && kind === 'live') throw new Error('builder: there are no 32-bit live dumps');
  const memory = memoryOf(parts, options);
  const runs = runsOf(memory);
  const hasRuns = kind !== 'live' && options.spread === undefined;
  const out = headerOf(parts, memory, DUMP_TYPE[kind], hasRuns ? runs : null);
  if (kind === 'kernel-summary') summaryHeader(out, memory, parts.arch !== 'x86');
  else if (kind === 'bitmap' || kind === 'kernel') bitmapHeader(out, memory, kind === 'bitmap' ? 'FDMP' : 'SDMP');
  else if (kind === 'live') liveHeader(out, runs);
  for (const page of memory.pages.values()) out.bytes(page);
  if (parts.tagged.length > 0) appendTaggedData(out, parts.osBuild, parts.tagged);
  setRequiredDumpSpace(out);
  return out.finish();
}

/** A dump as pieces of a file that is otherwise zeros. */
export interface SparseDump {
  readonly sizeBytes: number;
  readonly pieces: readonly { readonly at: number; readonly bytes: Uint8Array }[];
}

/** A full dump of a machine with `memoryBytes` of memory, of which only the pages that the kernel needs are written. */
export function sparseFullDump(parts: DumpParts, memoryBytes: number, options: MemoryDumpOptions = {}): SparseDump {
  const memory = memoryOf(parts, options);
  const header = headerOf(parts, memory, DUMP_TYPE.full, [{ basePage: 0, pageCount: memoryBytes / PAGE_SIZE }]);
  const pages = [...memory.pages].map(([pfn, bytes]) => ({ at: header.length + pfn * PAGE_SIZE, bytes }));
  return { sizeBytes: header.length + memoryBytes, pieces: [{ at: 0, bytes: header.finish() }, ...pages] };
}

function memoryOf(parts: DumpParts, options: MemoryDumpOptions): PhysicalMemory {
  const space = addressSpace(options.paging ?? pagingOf(parts.arch), options.spread);
  for (const part of kernelMemory(parts)) space.map(part.address, part.bytes, options.mapping?.(part.address));
  return space.finish();
}

function headerOf(parts: DumpParts, { directoryTableBase }: PhysicalMemory, dumpType: number, runs: readonly PageRun[] | null): Section {
  return dumpHeader({ ...parts, dumpType, directoryTableBase, pfnDataBase: 0n, runs });
}

function runsOf(memory: PhysicalMemory): readonly PageRun[] {
  const runs: { basePage: number; pageCount: number }[] = [];
  for (const pfn of memory.pages.keys()) {
    const last = runs.at(-1);
    if (last !== undefined && last.basePage + last.pageCount === pfn) last.pageCount++;
    else runs.push({ basePage: pfn, pageCount: 1 });
  }
  return runs;
}

/** Bit n of the bitmap: page n is in the file. Whole bytes, rounded up to a u32. */
function bitmapOf(memory: PhysicalMemory): { readonly bits: number; readonly bytes: Uint8Array } {
  const bits = [...memory.pages.keys()].reduce((most, pfn) => Math.max(most, pfn), 0) + 1;
  const bytes = new Uint8Array(Math.ceil(bits / 32) * 4);
  for (const pfn of memory.pages.keys()) bytes[pfn >> 3] = (bytes[pfn >> 3] ?? 0) | (1 << (pfn & 7));
  return { bits, bytes };
}

function bitmapHeader(out: Section, memory: PhysicalMemory, signature: 'FDMP' | 'SDMP'): void {
  const at = out.length;
  const { bits, bytes } = bitmapOf(memory);
  out.bytes(asciiBytes(`${signature}DUMP`)).pad(0x18);
  out.u64(0).u64(memory.pages.size).u64(bits).bytes(bytes).align(PAGE_SIZE);
  out.put64(at + 0x20, out.length);
}

/** SUMMARY_DUMP: offset of the first page, number of bits, number of pages, then an RTL_BITMAP as it lies in memory. */
function summaryHeader(out: Section, memory: PhysicalMemory, wide: boolean): void {
  const at = out.length;
  const { bits, bytes } = bitmapOf(memory);
  out.bytes(asciiBytes('SDMPDUMP')).u32(0).u32(0).u32(bits).u32(memory.pages.size).u32(bits);
  out
    .pad(wide ? 0x0c : 0x04)
    .bytes(bytes)
    .align(PAGE_SIZE);
  out.put32(at + 0x0c, out.length);
}

/** RDMP: marker, sizes, two unknown words, then {first page, page count} pairs up to a zero pair. */
function liveHeader(out: Section, runs: readonly PageRun[]): void {
  const at = out.length;
  const firstPage = at + 0x1000 * Math.ceil((0x40 + runs.length * 16) / 0x1000);
  out.u32(0x40).bytes(asciiBytes('RDMPDUMP')).u32(0);
  out.u64(firstPage - 0x2020).u64(firstPage);
  out.u64(0).u64(0);
  for (const run of runs) out.u64(run.basePage).u64(run.pageCount);
  out.pad(firstPage - out.length);
}
