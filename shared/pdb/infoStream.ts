import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt, viewAt } from '../bytes/reads.ts';
import { guid } from '../bytes/text.ts';
import { INFO, INFO_GUID_AT, INFO_SIZE } from './layouts.ts';
import { nameAt } from './names.ts';
import { PdbError } from './pdbError.ts';

export interface PdbInfo {
  /** Lower case with dashes, no braces. */
  readonly guid: string;
  /** Counts how often the PDB was written; images name the DBI's age, not this one. */
  readonly age: number;
  /** Stream numbers by name, such as `/names`. */
  readonly namedStreams: ReadonlyMap<string, number>;
}

/** Before it PDBs were matched by a timestamp and had no GUID. */
const FIRST_WITH_GUID = 20000404;
const MAX_NAMES_BYTES = 1 << 20;
const MAX_NAMED_STREAMS = 4096;

/** Reads stream 1. Throws PdbError when it is missing or has no GUID; named streams that cannot be read are left out. */
export function readInfo(stream: ByteSource | null): PdbInfo {
  const view = stream && viewAt(stream, 0, INFO_SIZE);
  if (!stream || !view) throw new PdbError('damaged-info', `info stream truncated: need ${INFO_SIZE} bytes, it has ${stream?.size ?? 0}`);
  const { version, age } = readLayout(view, 0, INFO);
  if (version < FIRST_WITH_GUID)
    throw new PdbError('damaged-info', `info stream of version ${version}, expected ${FIRST_WITH_GUID} or later`);
  const id = guid(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), INFO_GUID_AT);
  return { guid: id, age, namedStreams: readNamedStreams(stream) };
}

/** Names in one buffer, then a hash table of (place of the name, stream) whose slots in use a bitmap tells. */
function readNamedStreams(stream: ByteSource): Map<string, number> {
  const named = new Map<string, number>();
  const bytes = bytesAt(stream, INFO_SIZE, MAX_NAMES_BYTES);
  const view = viewOf(bytes);
  const word = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  const namesAt = 4;
  const namesEnd = namesAt + word(0);
  const slots = word(namesEnd + 4);
  const bitmapAt = namesEnd + 12;
  const bitmapWords = word(namesEnd + 8);
  const deletedAt = bitmapAt + bitmapWords * 4;
  let entry = deletedAt + 4 + word(deletedAt) * 4;
  for (let slot = 0; slot < Math.min(slots, bitmapWords * 32, MAX_NAMED_STREAMS) && entry + 8 <= bytes.length; slot++) {
    if (((word(bitmapAt + (slot >>> 5) * 4) >>> (slot & 31)) & 1) === 0) continue;
    const name = namesAt + word(entry);
    if (name < namesEnd && namesEnd <= bytes.length) named.set(nameAt(bytes, name, namesEnd), word(entry + 4));
    entry += 8;
  }
  return named;
}
