import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt, viewAt } from '../bytes/reads.ts';
import { lastAtOrBelow } from '../bytes/sorted.ts';
import { PUBLIC, PUBLIC_FLAG, RECORD_HEAD, SYMBOL } from './codeView.ts';
import { recordAt } from './eachRecord.ts';
import { PUBLICS, PUBLICS_SIZE } from './layouts.ts';
import { nameAt } from './names.ts';
import { MAX_ORDERED, orderOf, reordered } from './order.ts';
import type { Sections, SourceRva } from './sections.ts';

export interface PublicSymbol {
  /** As the linker knows it, decorated. */
  readonly name: string;
  readonly start: SourceRva;
  /** How many public names have this very address: identical functions are often folded into one. */
  readonly aliases: number;
}

export interface Publics {
  readonly count: number;
  /** The public symbol that starts nearest at or below `rva`, in the same section; null when there is none. */
  find(rva: SourceRva): PublicSymbol | null;
}

const WINDOW = 0x1_0000;
/** Names at one address looked at to find that of a function. */
const MAX_ALIASES = 256;
/** A record's length, kind, flags, offset and section. */
const FIXED_BYTES = PUBLIC.name;

/**
 * Places every public symbol that the address map lists. Twelve bytes per symbol are kept; names are read when asked for.
 */
export function readPublics(publics: ByteSource, records: ByteSource, sections: Sections): Publics {
  const places = readAddressMap(publics);
  const starts = new Uint32Array(places.length);
  const kept = new Uint32Array(places.length);
  const noFunction = new Uint8Array(places.length);
  let count = 0;
  eachPlace(records, places, (view, at, place) => {
    if (view.getUint16(at + 2, true) !== SYMBOL.public) return;
    const start = sections.sourceRva(view.getUint16(at + PUBLIC.section, true), view.getUint32(at + PUBLIC.offset, true));
    if (start === null) return;
    starts[count] = start;
    noFunction[count] = (view.getUint32(at + PUBLIC.flags, true) & PUBLIC_FLAG.function) === 0 ? 1 : 0;
    kept[count++] = place;
  });
  const order = orderOf(starts.subarray(0, count));
  const sorted = reordered(starts, order);
  return {
    count,
    find(rva) {
      const last = lastAtOrBelow(sorted, rva);
      const start = sorted[last];
      if (start === undefined || sections.startOf(start) !== sections.startOf(rva)) return null;
      const first = start === 0 ? 0 : lastAtOrBelow(sorted, start - 1) + 1;
      let best = order[first] as number;
      for (let i = first + 1; i <= Math.min(last, first + MAX_ALIASES) && noFunction[best] === 1; i++) {
        if (noFunction[order[i] as number] === 0) best = order[i] as number;
      }
      const record = recordAt(records, kept[best] as number);
      if (!record || record.byteLength < FIXED_BYTES) return null;
      const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength);
      return { name: nameAt(bytes, PUBLIC.name, bytes.length), start, aliases: last - first + 1 };
    },
  };
}

/** Places of the live public records, ascending. Incremental linking leaves dead records in the stream: those are not listed. */
function readAddressMap(publics: ByteSource): Uint32Array {
  const view = viewAt(publics, 0, PUBLICS_SIZE);
  if (!view) return new Uint32Array(0);
  const { hashBytes, addressMapBytes } = readLayout(view, 0, PUBLICS);
  const bytes = bytesAt(publics, PUBLICS_SIZE + hashBytes, Math.min(addressMapBytes, MAX_ORDERED * 4));
  const map = viewOf(bytes);
  const places = new Uint32Array(bytes.length >>> 2);
  for (let i = 0; i < places.length; i++) places[i] = map.getUint32(i * 4, true);
  return places.sort();
}

/** Visits the fixed part of the record at each place (ascending, each once), reading the stream forward in windows. */
function eachPlace(records: ByteSource, places: Uint32Array, visit: (view: DataView, at: number, place: number) => void): void {
  let view: DataView = new DataView(new ArrayBuffer(0));
  let from = 0;
  let previous = -1;
  for (const place of places) {
    if (place === previous || place + FIXED_BYTES > records.size) continue;
    previous = place;
    if (place + FIXED_BYTES > from + view.byteLength) {
      view = viewOf(bytesAt(records, place, WINDOW));
      from = place;
      if (view.byteLength < FIXED_BYTES) return;
    }
    if (view.getUint16(place - from, true) + 2 >= Math.max(RECORD_HEAD, FIXED_BYTES)) visit(view, place - from, place);
  }
}
