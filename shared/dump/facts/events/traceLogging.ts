import { cleanText } from '../../../bytes/text.ts';
import type { Span } from './eventRecords.ts';

const MAX_NAME = 96;
const MAX_TAG_BYTES = 4;
const LATIN1 = new TextDecoder('windows-1252');

/**
 * The provider's own name from its traits: u16 size, then the name, terminated ("Provider Traits", Microsoft Learn). Null when it
 * has none: providers with a manifest leave it empty.
 */
export function providerNameOf(bytes: Uint8Array, traits: Span): string | null {
  return nameAt(bytes, traits.from + 2, traits.to);
}

/**
 * The event's own name from its schema: u16 size, tag bytes of which all but the last have the high bit set, then the name,
 * terminated (TraceLoggingProvider.h). Null when the schema does not hold together.
 */
export function eventNameOf(bytes: Uint8Array, schema: Span): string | null {
  for (let at = schema.from + 2; at < Math.min(schema.to, schema.from + 2 + MAX_TAG_BYTES); at++) {
    if (((bytes[at] as number) & 0x80) === 0) return nameAt(bytes, at + 1, schema.to);
  }
  return null;
}

/** Bytes of a terminated name; an empty or endless one is none. */
function nameAt(bytes: Uint8Array, from: number, to: number): string | null {
  const end = Math.min(to, from + MAX_NAME);
  for (let at = from; at < end; at++) {
    if (bytes[at] === 0) return at === from ? null : cleanText(LATIN1.decode(bytes.subarray(from, at)), MAX_NAME);
  }
  return null;
}
