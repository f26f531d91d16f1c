import type { ByteSource } from '../bytes/byteSource.ts';
import { viewOf } from '../bytes/layout.ts';
import { bytesAt } from '../bytes/reads.ts';
import { RECORD_HEAD } from './codeView.ts';

/** Larger than any record (64 KiB), small enough to keep nothing of a large stream in memory. */
const WINDOW = 0x4_0000;

/**
 * One record: its kind, a view in which it lies from `at` (its length field) to `end`, and its place in the stream. The view is
 * valid during the call; the visitor must not read the source.
 */
export type RecordVisitor = (kind: number, view: DataView, at: number, end: number, place: number) => void;

/**
 * Walks the records between `from` and `to` of a stream, symbols or types alike, in windows. Ends early at a record that
 * cannot be: one too short for its kind or running past `to`. Returns where it ended.
 */
export function eachRecord(stream: ByteSource, from: number, to: number, visit: RecordVisitor): number {
  const end = Math.min(to, stream.size);
  let place = from;
  while (place + RECORD_HEAD <= end) {
    const bytes = bytesAt(stream, place, Math.min(WINDOW, end - place));
    const view = viewOf(bytes);
    let at = 0;
    while (at + RECORD_HEAD <= bytes.length) {
      const next = at + 2 + view.getUint16(at, true);
      if (next < at + RECORD_HEAD) return place + at;
      if (next > bytes.length) break;
      visit(view.getUint16(at + 2, true), view, at, next, place + at);
      at = next;
    }
    if (at === 0) return place;
    place += at;
  }
  return place;
}

/** A record by its place; null when it is not whole. Valid until the next read. */
export function recordAt(stream: ByteSource, place: number): DataView | null {
  const head = bytesAt(stream, place, RECORD_HEAD);
  if (head.length < RECORD_HEAD) return null;
  const length = 2 + viewOf(head).getUint16(0, true);
  if (length < RECORD_HEAD) return null;
  const bytes = bytesAt(stream, place, length);
  return bytes.length === length ? viewOf(bytes) : null;
}
