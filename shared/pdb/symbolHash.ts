import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt, viewAt } from '../bytes/reads.ts';
import { DATA } from './codeView.ts';
import { recordAt } from './eachRecord.ts';
import { HASH, HASH_BITMAP_BYTES, HASH_BUCKET_UNIT, HASH_BUCKETS, HASH_RECORD_SIZE, HASH_SIZE, HASH_VERSION } from './layouts.ts';
import { isNameAt, nameBytes } from './names.ts';

/** More symbols than any bucket of a real PDB holds; a hostile one may put all of them into one. */
const MAX_CANDIDATES = 4096;

/**
 * Finds symbols by name through the hash table at `at` of a stream (global or public symbols): calls `visit` with each record
 * of that name until it answers true. Reads a bucket and the records in it, nothing else.
 */
export function findByName(
  hash: ByteSource,
  at: number,
  records: ByteSource,
  name: string,
  visit: (kind: number, record: DataView) => boolean,
): void {
  const wanted = nameBytes(name);
  for (const place of bucketOf(hash, at, hashOf(wanted) % HASH_BUCKETS)) {
    const record = recordAt(records, place);
    if (!record || record.byteLength < DATA.name) continue;
    const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength);
    // Public symbols, data and references to procedures all have their name at the same place.
    if (isNameAt(bytes, DATA.name, bytes.length, wanted) && visit(record.getUint16(2, true), record)) return;
  }
}

/** Places of the records whose names have this hash. */
function bucketOf(hash: ByteSource, at: number, bucket: number): number[] {
  const view = viewAt(hash, at, HASH_SIZE);
  const head = view && readLayout(view, 0, HASH);
  if (head?.version !== HASH_VERSION) return [];
  const records = Math.floor(head.recordBytes / HASH_RECORD_SIZE);
  const bitmapAt = at + HASH_SIZE + head.recordBytes;
  const bitmap = viewAt(hash, bitmapAt, HASH_BITMAP_BYTES);
  if (!bitmap || ((bitmap.getUint32((bucket >>> 5) * 4, true) >>> (bucket & 31)) & 1) === 0) return [];
  const rank = bitsBefore(bitmap, bucket);
  const starts = viewOf(bytesAt(hash, bitmapAt + HASH_BITMAP_BYTES + rank * 4, 8));
  if (starts.byteLength < 4) return [];
  const isLast = starts.byteLength < 8 || (rank + 1) * 4 >= head.bucketBytes - HASH_BITMAP_BYTES;
  const first = Math.floor(starts.getUint32(0, true) / HASH_BUCKET_UNIT);
  const end = Math.min(isLast ? records : Math.floor(starts.getUint32(4, true) / HASH_BUCKET_UNIT), records, first + MAX_CANDIDATES);
  const entries = viewOf(bytesAt(hash, at + HASH_SIZE + first * HASH_RECORD_SIZE, (end - first) * HASH_RECORD_SIZE));
  const places: number[] = [];
  for (let entry = 0; entry + HASH_RECORD_SIZE <= entries.byteLength; entry += HASH_RECORD_SIZE) {
    places.push(entries.getUint32(entry, true) - 1);
  }
  return places;
}

function bitsBefore(bitmap: DataView, bucket: number): number {
  let count = 0;
  for (let bit = 0; bit < bucket; bit++) count += (bitmap.getUint32((bit >>> 5) * 4, true) >>> (bit & 31)) & 1;
  return count;
}

/** The first of the two string hashes of PDBs: words folded together, blind to the case of letters. */
function hashOf(name: Uint8Array): number {
  const view = viewOf(name);
  let hash = 0;
  let at = 0;
  for (; at + 4 <= name.length; at += 4) hash ^= view.getUint32(at, true);
  if (at + 2 <= name.length) {
    hash ^= view.getUint16(at, true);
    at += 2;
  }
  if (at < name.length) hash ^= name[at] as number;
  hash |= 0x2020_2020;
  hash ^= hash >>> 11;
  return (hash ^ (hash >>> 16)) >>> 0;
}
