import type { FileOffset } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import { bytesAt } from '../../bytes/reads.ts';
import { PAGE_SIZE, type PhysicalMemory } from './physicalMemory.ts';

/** Bits are counted in groups of this many; one number is kept for each, none for a page. */
const GROUP_BYTES = 512;
const GROUP_BITS = GROUP_BYTES * 8;
/** The bitmap is read in pieces of this size, only as far as pages are asked for. */
const PIECE_BYTES = 0x10000;
/** 8 TiB of memory. */
const MAX_BITS = 2 ** 31;

export interface BitmapPlace {
  readonly bitsAt: FileOffset;
  readonly bits: number;
  readonly firstPageOffset: FileOffset;
  readonly presentPages: number;
}

/**
 * Physical memory of a dump with a bitmap: a page lies behind as many others as bits are set before its own. Those before a group
 * of 4,096 bits are counted once, when a page of it or behind it is first asked for; the bits of the group itself are read again each time.
 */
export function pageBitmap(source: ByteSource, place: BitmapPlace): PhysicalMemory {
  const bits = Math.max(0, Math.min(place.bits, MAX_BITS, (source.size - place.bitsAt) * 8));
  /** Set bits before each group; its last entry is for the first group that was not counted yet. */
  const before: number[] = [0];

  const countUpTo = (group: number): void => {
    while (before.length <= group) {
      const bytes = bytesAt(source, place.bitsAt + (before.length - 1) * GROUP_BYTES, PIECE_BYTES);
      if (bytes.length < GROUP_BYTES) return;
      const view = viewOf(bytes);
      for (let at = 0; at + GROUP_BYTES <= bytes.length; at += GROUP_BYTES)
        before.push((before.at(-1) as number) + countBits(view, at, GROUP_BITS));
    }
  };

  return {
    frameLimit: bits,
    pageCount: place.presentPages,
    end: place.firstPageOffset + place.presentPages * PAGE_SIZE,
    pageAt(frame) {
      if (!(frame >= 0 && frame < bits)) return null;
      const group = Math.floor(frame / GROUP_BITS);
      countUpTo(group);
      const earlier = before[group];
      const own = bytesAt(source, place.bitsAt + group * GROUP_BYTES, GROUP_BYTES);
      const bit = frame % GROUP_BITS;
      if (earlier === undefined || (((own[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return null;
      const at = place.firstPageOffset + (earlier + countBits(viewOf(own), 0, bit)) * PAGE_SIZE;
      return at + PAGE_SIZE <= source.size ? at : null;
    },
  };
}

/** Set bits among the first `bits` from byte `at` on. */
function countBits(view: DataView, at: number, bits: number): number {
  const whole = at + (bits >> 5) * 4;
  let count = 0;
  let word = at;
  for (; word < whole; word += 4) count += countWord(view.getUint32(word, true));
  for (let left = bits & 31; left > 0; left -= 8, word++) count += countWord(view.getUint8(word) & ((1 << Math.min(left, 8)) - 1));
  return count;
}

/** Set bits of 32: pairs, nibbles, then all bytes added up by one multiplication. */
function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
