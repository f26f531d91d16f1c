import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt, viewAt } from '../bytes/reads.ts';
import { DBI, DBI_FLAG, DBI_SIGNATURE, DBI_SIZE, DEBUG_STREAM, MODULE, MODULE_SIZE, NO_STREAM } from './layouts.ts';
import type { Msf } from './msf.ts';
import { endOfName, nameAt } from './names.ts';

/** What the DBI stream says about where everything else is. Stream numbers are unchecked; null when there is none. */
export interface Dbi {
  /** The age that the image's debug directory and symbol servers name. */
  readonly age: number;
  /** IMAGE_FILE_MACHINE_*. */
  readonly machine: number;
  /** True for public PDBs: no procedures, lines or private data. */
  readonly isStripped: boolean;
  readonly globals: number | null;
  readonly publics: number | null;
  readonly records: number | null;
  readonly debugStreams: DebugStreams;
  readonly modules: Part;
  readonly contributions: Part;
  readonly stream: ByteSource;
}

/** Where a part lies in the DBI stream. */
export interface Part {
  readonly at: number;
  readonly sizeBytes: number;
}

type DebugStreams = Readonly<Record<keyof typeof DEBUG_STREAM, number | null>>;

/** An object file that was linked. */
export interface PdbModule {
  readonly name: string;
  /** The library that it came from, or its own path again. */
  readonly library: string;
  readonly stream: number | null;
  readonly symbolBytes: number;
  readonly c11Bytes: number;
  readonly c13Bytes: number;
}

const MAX_MODULES = 0x1_0000;
const MAX_DEBUG_STREAMS = 32;

/** Reads the header of stream 3. Null when the PDB has none (types only) or it is damaged. */
export function readDbi(msf: Msf, index: number): Dbi | null {
  const stream = msf.stream(index);
  const view = stream && viewAt(stream, 0, DBI_SIZE);
  if (!stream || !view) return null;
  const head = readLayout(view, 0, DBI);
  if (head.signature !== DBI_SIGNATURE) return null;
  const parts = [head.moduleBytes, head.contributionBytes, head.sectionMapBytes, head.sourceBytes, head.typeServerBytes, head.editBytes];
  const debugAt = parts.reduce((sum, bytes) => sum + bytes, DBI_SIZE);
  return {
    age: head.age,
    machine: head.machine,
    isStripped: (head.flags & DBI_FLAG.stripped) !== 0,
    globals: streamNumber(head.globals),
    publics: streamNumber(head.publics),
    records: streamNumber(head.records),
    debugStreams: readDebugStreams(stream, debugAt, head.debugStreamBytes),
    modules: { at: DBI_SIZE, sizeBytes: head.moduleBytes },
    contributions: { at: DBI_SIZE + head.moduleBytes, sizeBytes: head.contributionBytes },
    stream,
  };
}

function streamNumber(value: number | undefined): number | null {
  return value === undefined || value === NO_STREAM ? null : value;
}

function readDebugStreams(stream: ByteSource, at: number, sizeBytes: number): DebugStreams {
  const view = viewOf(bytesAt(stream, at, Math.min(sizeBytes, MAX_DEBUG_STREAMS * 2)));
  const number = (place: number) => streamNumber(place * 2 + 2 <= view.byteLength ? view.getUint16(place * 2, true) : NO_STREAM);
  return {
    omapToSource: number(DEBUG_STREAM.omapToSource),
    omapFromSource: number(DEBUG_STREAM.omapFromSource),
    sections: number(DEBUG_STREAM.sections),
    originalSections: number(DEBUG_STREAM.originalSections),
  };
}

/** The linked object files; other tables name them by index. Fewer when the list is damaged. */
export function readModules(dbi: Dbi): PdbModule[] {
  const bytes = bytesAt(dbi.stream, dbi.modules.at, Math.min(dbi.modules.sizeBytes, dbi.stream.size));
  const view = viewOf(bytes);
  const modules: PdbModule[] = [];
  for (let at = 0; at + MODULE_SIZE < bytes.length && modules.length < MAX_MODULES; ) {
    const { stream, ...sizes } = readLayout(view, at, MODULE);
    const nameFrom = at + MODULE_SIZE;
    const nameEnd = endOfName(bytes, nameFrom, bytes.length);
    const libraryEnd = endOfName(bytes, nameEnd + 1, bytes.length);
    const names = { name: nameAt(bytes, nameFrom, nameEnd), library: nameAt(bytes, nameEnd + 1, libraryEnd) };
    modules.push({ ...names, stream: streamNumber(stream), ...sizes });
    at = (libraryEnd + 4) & ~3;
  }
  return modules;
}
