import type { ByteSource } from '../../bytes/byteSource.ts';
import { readLayout } from '../../bytes/layout.ts';
import { viewAt } from '../../bytes/reads.ts';
import { eachRecord, recordAt } from '../eachRecord.ts';
import { TYPES, TYPES_SIZE } from '../layouts.ts';
import { endOfName, nameBytes } from '../names.ts';
import { PROPERTY, UDTS } from './leaves.ts';
import { readUdt, type Udt, udtNameAt } from './udt.ts';

/** A stream of numbered type records (TPI), or of ids (IPI), which are written the same way. */
export interface TypeStream {
  readonly firstIndex: number;
  /** Behind the last record that could be read. */
  readonly endIndex: number;
  /** The record, from its length field; null when there is none of that number. Valid until the next read. */
  record(index: number): DataView | null;
  /** The definition (not a forward reference) of this name; of several the first. Null when there is none. */
  definition(name: string): Udt | null;
  /** The definition of the type that `udt` refers to, itself when it is one. By unique name where it has one. */
  resolve(udt: Udt): Udt | null;
}

/** A kernel's PDB has about 10,000 types, a browser's a few million. */
const MAX_TYPES = 1 << 22;

/**
 * Walks the type records once to note where each starts, and a hash of the name of each definition; nothing else is kept. Null
 * when there is no stream or its header is damaged.
 */
export function readTypeStream(stream: ByteSource | null): TypeStream | null {
  const view = stream && viewAt(stream, 0, TYPES_SIZE);
  if (!stream || !view) return null;
  const { headerBytes, firstIndex, endIndex, recordBytes } = readLayout(view, 0, TYPES);
  if (headerBytes < TYPES_SIZE || endIndex < firstIndex) return null;
  const most = Math.min(endIndex - firstIndex, MAX_TYPES, Math.floor(Math.max(0, stream.size - headerBytes) / 4));
  const places = new Uint32Array(most);
  const definitions: Definitions = { hashes: [], uniqueHashes: [], indexes: [] };
  let count = 0;
  eachRecord(stream, headerBytes, headerBytes + recordBytes, (kind, record, at, end, place) => {
    if (count >= most) return;
    addDefinition(definitions, kind, record, at, end, firstIndex + count);
    places[count++] = place;
  });
  const record = (index: number) => {
    const place = index >= firstIndex && index < firstIndex + count ? places[index - firstIndex] : undefined;
    return place === undefined ? null : recordAt(stream, place);
  };
  const search = (hashes: readonly number[], name: string, isIt: (udt: Udt) => boolean): Udt | null => {
    const hash = hashOf(nameBytes(name), 0, Number.POSITIVE_INFINITY);
    for (let i = hashes.indexOf(hash); i >= 0; i = hashes.indexOf(hash, i + 1)) {
      const found = record(definitions.indexes[i] as number);
      const udt = found && readUdt(found);
      if (udt && isIt(udt)) return udt;
    }
    return null;
  };
  const definition = (name: string) => search(definitions.hashes, name, (udt) => udt.name === name);
  const byUniqueName = (unique: string) => search(definitions.uniqueHashes, unique, (udt) => udt.uniqueName === unique);
  return {
    firstIndex,
    endIndex: firstIndex + count,
    record,
    definition,
    resolve(udt) {
      if (!udt.isForwardReference) return udt;
      return udt.uniqueName === null ? definition(udt.name) : byUniqueName(udt.uniqueName);
    },
  };
}

/** Definitions side by side: hashes of their names and unique names (-1 without one), and their numbers. */
interface Definitions {
  readonly hashes: number[];
  readonly uniqueHashes: number[];
  readonly indexes: number[];
}

function addDefinition(to: Definitions, kind: number, record: DataView, at: number, end: number, index: number): void {
  const shape = UDTS.get(kind);
  const name = shape ? udtNameAt(record, at, end, shape) : null;
  if (!shape || name === null) return;
  const property = record.getUint16(at + shape.property, true);
  if ((property & PROPERTY.forwardReference) !== 0) return;
  const bytes = new Uint8Array(record.buffer, record.byteOffset, end);
  const nameEnd = endOfName(bytes, name, end);
  const hasUnique = (property & PROPERTY.hasUniqueName) !== 0 && nameEnd + 1 < end;
  to.hashes.push(hashOf(bytes, name, nameEnd));
  to.uniqueHashes.push(hasUnique ? hashOf(bytes, nameEnd + 1, endOfName(bytes, nameEnd + 1, end)) : -1);
  to.indexes.push(index);
}

/** FNV-1a over the bytes from `from` to `to`. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5;
  for (let at = from; at < Math.min(to, bytes.length); at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x0100_0193);
  return hash >>> 0;
}
