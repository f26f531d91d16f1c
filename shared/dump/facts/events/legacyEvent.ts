import { cleanUtf16 } from '../../../bytes/text.ts';
import type { Span } from './eventRecords.ts';

/** A record written through the classic event log (ReportEvent, IoWriteErrorLogEntry): it names its source itself. */
export interface LegacyEvent {
  /** Source as in the registry: `disk`, `Service Control Manager`, the name of a driver. */
  readonly source: string;
  /** Event id as the event viewer shows it: the low 16 bits of the message code. */
  readonly id: number;
  /** NTSTATUS-like severity of the message code: 0 success, 1 information, 2 warning, 3 error. */
  readonly severity: number;
  /** Insertion strings in order. */
  readonly strings: readonly string[];
}

const MAX_STRINGS = 32;
const MAX_STRING = 256;
const MAX_SOURCE_CHARS = 256;
const CODE_AT = 0x08;
const SOURCE_AT = 0x0e;
const ID_MASK = 0xffff;
const SEVERITY_SHIFT = 30;

/**
 * Reads the payload of an event marked as classic: FILETIME, u32 message code, u16 characters of the source's name, the name, u16 bytes
 * of the user's SID, the SID, u16 number of strings, the strings one after the other; all UTF-16 with terminators. Established on real
 * dumps. Null when it does not hold together. The SID is skipped: it says who, not what.
 */
export function readLegacyEvent(bytes: Uint8Array, view: DataView, { from, to }: Span): LegacyEvent | null {
  if (to - from < SOURCE_AT) return null;
  const code = view.getUint32(from + CODE_AT, true);
  const sourceChars = view.getUint16(from + SOURCE_AT - 2, true);
  const sourceEnd = from + SOURCE_AT + sourceChars * 2;
  if (sourceChars < 2 || sourceChars > MAX_SOURCE_CHARS || sourceEnd + 4 > to) return null;
  const source = cleanUtf16(bytes, from + SOURCE_AT, sourceEnd, 64);
  const sidEnd = sourceEnd + 2 + view.getUint16(sourceEnd, true);
  if (source === '' || sidEnd + 2 > to) return null;
  const strings = readStrings(bytes, sidEnd + 2, to, Math.min(view.getUint16(sidEnd, true), MAX_STRINGS));
  return strings === null ? null : { source, id: code & ID_MASK, severity: code >>> SEVERITY_SHIFT, strings };
}

/** `count` terminated strings; null when the bytes end before. */
function readStrings(bytes: Uint8Array, start: number, to: number, count: number): string[] | null {
  const strings: string[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const end = endOfString(bytes, at, to);
    if (end === null) return null;
    strings.push(cleanUtf16(bytes, at, end, MAX_STRING));
    at = end + 2;
  }
  return strings;
}

/** Where the terminator of the UTF-16 string at `at` stands; null when there is none. */
export function endOfString(bytes: Uint8Array, at: number, to: number): number | null {
  for (let end = at; end + 2 <= to; end += 2) if (bytes[end] === 0 && bytes[end + 1] === 0) return end;
  return null;
}
