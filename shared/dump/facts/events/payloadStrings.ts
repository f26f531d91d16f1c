import { cleanText } from '../../../bytes/text.ts';
import type { Span } from './eventRecords.ts';

const MAX_SCANNED = 4096;
const MAX_STRINGS = 8;
const MAX_TEXT = 200;
const MIN_WIDE = 4;
const MIN_NARROW = 8;

/**
 * Readable text in a payload whose layout is not known: runs of printable ASCII stored as UTF-16, at any byte offset; when there is
 * none, as single bytes. At most 8 strings of at most 200 characters out of the first 4 KiB.
 */
export function payloadStrings(bytes: Uint8Array, span: Span): string[] {
  const to = Math.min(span.to, span.from + MAX_SCANNED);
  const wide = runs(bytes, span.from, to, 2, MIN_WIDE);
  return wide.length > 0 ? wide : runs(bytes, span.from, to, 1, MIN_NARROW);
}

/** Runs of at least `least` printable characters of `width` bytes each. Each byte is looked at a fixed number of times. */
function runs(bytes: Uint8Array, from: number, to: number, width: 1 | 2, least: number): string[] {
  const found: string[] = [];
  let at = from;
  while (at + width <= to && found.length < MAX_STRINGS) {
    let end = at;
    while (end + width <= to && isPrintable(bytes, end, width)) end += width;
    const length = (end - at) / width;
    if (length >= least) found.push(...uncounted(characters(bytes, at, length, width)));
    // Behind a run of two-byte characters comes a byte that ends it: the run's own tail is no new start.
    at = length >= least ? end : Math.max(at + 1, end - width + 1);
  }
  return found
    .map((text) => cleanText(text.trim(), MAX_TEXT))
    .filter((text) => text.length >= least)
    .slice(0, MAX_STRINGS);
}

/**
 * Strings with their length in front look like one run: a length between 32 and 126 reads as a character. They are taken apart when
 * the lengths add up to the whole run.
 */
function uncounted(run: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < run.length) {
    const count = run.charCodeAt(at);
    if (at + 1 + count > run.length) return [run];
    parts.push(run.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return parts;
}

function isPrintable(bytes: Uint8Array, at: number, width: 1 | 2): boolean {
  const low = bytes[at] as number;
  return low >= 0x20 && low <= 0x7e && (width === 1 || bytes[at + 1] === 0);
}

function characters(bytes: Uint8Array, at: number, count: number, width: 1 | 2): string {
  let text = '';
  for (let index = 0; index < count; index++) text += String.fromCharCode(bytes[at + index * width] as number);
  return text;
}
