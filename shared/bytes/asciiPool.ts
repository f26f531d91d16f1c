/** A power of two; a fleet's dumps hold a few thousand different driver paths. */
const SLOTS = 8192;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const pool: (string | undefined)[] = new Array(SLOTS).fill(undefined);

/**
 * UTF-16LE bytes from `from` to `end`, known to be ASCII, as a string. Names come back from dump to dump: what was made last
 * for the same slot is handed out again when it is the same text, so most names cost no memory. The pool never grows.
 */
export function pooledAscii(bytes: Uint8Array, from: number, end: number): string {
  let hash = FNV_OFFSET;
  for (let at = from; at < end; at += 2) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  const known = pool[slot];
  if (known !== undefined && isSame(known, bytes, from, end)) return known;
  const codes: number[] = [];
  for (let at = from; at < end; at += 2) codes.push(bytes[at] as number);
  const text = String.fromCharCode(...codes);
  pool[slot] = text;
  return text;
}

function isSame(text: string, bytes: Uint8Array, from: number, end: number): boolean {
  if (text.length * 2 !== end - from) return false;
  for (let i = 0, at = from; at < end; i++, at += 2) if (text.charCodeAt(i) !== bytes[at]) return false;
  return true;
}
