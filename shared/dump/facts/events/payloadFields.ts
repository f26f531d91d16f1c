import { cleanText, cleanUtf16, filetimeToIso, guid } from '../../../bytes/text.ts';
import type { Span } from './eventRecords.ts';
import { endOfString } from './legacyEvent.ts';

/**
 * How one field of a manifest's template is stored: `string` terminated UTF-16, `ansi` terminated bytes, `counted` a u16 number of
 * characters before UTF-16; numbers little-endian, `hex` ones shown as such; `bool` four bytes; `pointer` as wide as the writer's.
 */
export type PayloadField =
  | 'string'
  | 'ansi'
  | 'counted'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 'hex32'
  | 'hex64'
  | 'bool'
  | 'pointer'
  | 'guid'
  | 'filetime';

const MAX_TEXT = 256;
const SIZES = { u8: 1, u16: 2, u32: 4, u64: 8, hex32: 4, hex64: 8, bool: 4, pointer: 8, guid: 16, filetime: 8 } as const;
const LATIN1 = new TextDecoder('windows-1252');

/**
 * The values of a payload as text, in the template's order. The layout may name only the first fields. Null when the payload ends
 * before: another version of the event than the one that is known.
 */
export function payloadValues(bytes: Uint8Array, view: DataView, span: Span, fields: readonly PayloadField[]): string[] | null {
  const values: string[] = [];
  let at = span.from;
  for (const field of fields) {
    const read = readField(bytes, view, at, span.to, field);
    if (read === null) return null;
    values.push(read.text);
    at = read.next;
  }
  return values;
}

function readField(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  to: number,
  field: PayloadField,
): { readonly text: string; readonly next: number } | null {
  if (field === 'string') {
    const end = endOfString(bytes, at, to);
    return end === null ? null : { text: cleanUtf16(bytes, at, end, MAX_TEXT), next: end + 2 };
  }
  if (field === 'ansi') {
    const end = bytes.subarray(at, to).indexOf(0);
    return end < 0 ? null : { text: cleanText(LATIN1.decode(bytes.subarray(at, at + end)), MAX_TEXT), next: at + end + 1 };
  }
  if (field === 'counted') {
    const next = at + 2 <= to ? at + 2 + view.getUint16(at, true) * 2 : to + 1;
    return next > to ? null : { text: cleanUtf16(bytes, at + 2, next, MAX_TEXT), next };
  }
  const next = at + SIZES[field];
  return next > to ? null : { text: numberText(bytes, view, at, field), next };
}

function numberText(bytes: Uint8Array, view: DataView, at: number, field: keyof typeof SIZES): string {
  switch (field) {
    case 'u8':
      return String(view.getUint8(at));
    case 'u16':
      return String(view.getUint16(at, true));
    case 'u32':
      return String(view.getUint32(at, true));
    case 'bool':
      return view.getUint32(at, true) === 0 ? 'no' : 'yes';
    case 'hex32':
      return `0x${view.getUint32(at, true).toString(16)}`;
    case 'u64':
      return String(view.getBigUint64(at, true));
    case 'hex64':
    case 'pointer':
      return `0x${view.getBigUint64(at, true).toString(16)}`;
    case 'guid':
      return guid(bytes, at);
    case 'filetime':
      return filetimeToIso(view.getBigUint64(at, true)) ?? 'never';
  }
}
