import { cleanText } from '../bytes/text.ts';

const UTF8 = new TextDecoder('utf-8');
/** Compilers cut names before this; a longer one is cut here. */
const MAX_NAME = 4096;

/** The NUL-terminated UTF-8 name in `bytes` from `from`, ending at `to` at the latest. Printable text. */
export function nameAt(bytes: Uint8Array, from: number, to: number): string {
  const end = endOfName(bytes, from, Math.min(to, from + 2 * MAX_NAME));
  return cleanText(UTF8.decode(bytes.subarray(from, end)), MAX_NAME);
}

/** Where the name's NUL lies, or `to` when there is none before. Looks at nothing behind `to`, as `indexOf` would. */
export function endOfName(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === 0) return at;
  return to;
}

/** True when the NUL-terminated bytes at `from` are exactly `name` (as UTF-8). */
export function isNameAt(bytes: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  if (from + name.length > to || (from + name.length < to && bytes[from + name.length] !== 0)) return false;
  for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name[i]) return false;
  return true;
}

/**
 * A name as UTF-8 bytes. `TextEncoder` is not among the globals of every runtime here; symbol names with characters outside the
 * basic plane do not occur in questions that we ask.
 */
export function nameBytes(name: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return Uint8Array.from(out);
}
