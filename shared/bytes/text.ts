import { pooledAscii } from './asciiPool.ts';

const UTF16 = new TextDecoder('utf-16le');
const LATIN1 = new TextDecoder('windows-1252');

/**
 * Decodes UTF-16LE from `from` to `to` (all of it when not given), up to the first NUL; an odd last byte is dropped. Never
 * throws: lone surrogates become U+FFFD.
 */
export function utf16(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const end = endOfUtf16(bytes, from, to);
  return isQuick(bytes, from, end) ? pooledAscii(bytes, from, end) : UTF16.decode(bytes.subarray(from, end));
}

/** `cleanText` of `utf16`, in one step for the plain ASCII that names in dumps almost always are. */
export function cleanUtf16(bytes: Uint8Array, from: number, to: number, max: number): string {
  const end = endOfUtf16(bytes, from, to);
  if (isQuick(bytes, from, end) && end - from <= 2 * max) return pooledAscii(bytes, from, end);
  return cleanText(UTF16.decode(bytes.subarray(from, end)), max);
}

/** Strings up to this many bytes are looked up in the pool; longer ones are no names. */
const MAX_QUICK = 512;

function endOfUtf16(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  while (end + 2 <= to && ((bytes[end] as number) | (bytes[end + 1] as number)) !== 0) end += 2;
  return end;
}

/** True for short printable ASCII. */
function isQuick(bytes: Uint8Array, from: number, end: number): boolean {
  if (end - from > MAX_QUICK) return false;
  for (let at = from; at < end; at += 2) {
    const low = bytes[at] as number;
    if (low < 0x20 || low > 0x7e || bytes[at + 1] !== 0) return false;
  }
  return true;
}

/** Decodes single-byte text up to the first NUL. */
export function asciiz(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  return LATIN1.decode(nul < 0 ? bytes : bytes.subarray(0, nul));
}

/** A GUID as text, lower case, no braces. `bytes` has at least `at + 16` bytes. */
export function guid(bytes: Uint8Array, at = 0): string {
  const a = wordAt(bytes, at);
  const b = wordAt(bytes, at + 4);
  const c = wordAt(bytes, at + 8);
  const d = wordAt(bytes, at + 12);
  const slot = (a ^ (a >>> 16) ^ b ^ c ^ d) & (GUID_SLOTS - 1);
  const known = guidPool[slot];
  if (known !== undefined && known.a === a && known.b === b && known.c === c && known.d === d) return known.text;
  const text = guidText(bytes, at);
  guidPool[slot] = { a, b, c, d, text };
  return text;
}

/** A power of two. Dumps tag their data with the same few dozen GUIDs: what was made last for a slot is handed out again. */
const GUID_SLOTS = 1024;
const guidPool: ({ a: number; b: number; c: number; d: number; text: string } | undefined)[] = new Array(GUID_SLOTS).fill(undefined);

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
}

function guidText(bytes: Uint8Array, at: number): string {
  const part = (...places: number[]) => places.map((place) => BYTE_TEXTS[bytes[at + place] as number]).join('');
  return [part(3, 2, 1, 0), part(5, 4), part(7, 6), part(8, 9), part(10, 11, 12, 13, 14, 15)].join('-');
}

const BYTE_TEXTS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const FILETIME_EPOCH_MS = 11_644_473_600_000n;
const YEAR_1990 = 631_152_000_000;
const YEAR_2100 = 4_102_444_800_000;

/**
 * A FILETIME (100 ns since 1601, UTC) as ISO 8601, cut to whole milliseconds.
 * Null when it is not between 1990 and 2100: a field that was never written.
 */
export function filetimeToIso(filetime: bigint): string | null {
  const ms = Number(filetime / 10_000n - FILETIME_EPOCH_MS);
  if (ms < YEAR_1990 || ms > YEAR_2100) return null;
  return new Date(ms).toISOString();
}

const PRINTABLE = /^[\x20-\x7e]*$/;

/**
 * Printable text of one line: control characters dropped, at most `max` characters, never half a surrogate pair at the cut.
 * For strings that come from a dump.
 */
export function cleanText(text: string, max = 260): string {
  if (text.length <= max && PRINTABLE.test(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '');
  return clean.length <= max ? clean : clean.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
