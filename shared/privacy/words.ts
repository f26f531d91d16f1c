/** Bytes as aligned words of four (little-endian, as every machine that runs this is), to pass by most of a file with few looks. */
export interface Words {
  readonly words: Uint32Array;
  /** The place of the first word in the bytes: where the memory under them is aligned. The end of the bytes when they hold no word. */
  readonly first: number;
  /** Behind the last word; fewer than four bytes follow. */
  readonly end: number;
}

const NONE = new Uint32Array(0);

export function wordsOf(bytes: Uint8Array): Words {
  const first = -bytes.byteOffset & 3;
  if (bytes.length < first + 4) return { words: NONE, first: bytes.length, end: bytes.length };
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + first, (bytes.length - first) >>> 2);
  return { words, first, end: first + 4 * words.length };
}

/** A set of pairs of neighbouring bytes, by the first and 256 times the second: 1 for those in it. */
export type PairSet = Uint8Array;

export function pairSet(has: (low: number, high: number) => boolean): PairSet {
  return Uint8Array.from({ length: 0x10000 }, (_, pair) => (has(pair & 0xff, pair >>> 8) ? 1 : 0));
}

/** The first word from index `from` on of which a half is in the set; `end` when there is none. */
export function nextWithEither(words: Uint32Array, from: number, end: number, set: PairSet): number {
  const zero = set[0] !== 0;
  for (let index = from; index < end; index++) {
    const word = words[index] as number;
    // Most words of a dump that are alike are zero.
    if ((word !== 0 || zero) && ((set[word & 0xffff] as number) | (set[word >>> 16] as number)) !== 0) return index;
  }
  return end;
}

/** The same for the first two bytes of words alone. */
export function nextWithFirst(words: Uint32Array, from: number, end: number, set: PairSet): number {
  for (let index = from; index < end; index++) {
    if (set[(words[index] as number) & 0xffff] !== 0) return index;
  }
  return end;
}
