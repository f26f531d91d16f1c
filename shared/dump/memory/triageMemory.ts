import { addressKey, type FileOffset, isCanonical } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { RangeMap } from '../../bytes/rangeMap.ts';
import { bytesAt } from '../../bytes/reads.ts';
import type { VirtualMemory } from '../dumpImage.ts';
import type { SavedRange } from '../facts/dataBlocks.ts';

const EMPTY = new Uint8Array(0);
/** One read returns at most this much, whatever is asked. */
const MAX_READ = 0x100000;

/**
 * Virtual memory of a triage dump: saved ranges without page tables. A read may run through adjacent ranges; it ends at
 * the first byte that no range holds. The returned bytes may be a view: copy before keeping. `stack` is looked at first; the
 * other ranges (thousands) are sorted when one of them is first asked for, which most dumps never need.
 */
export function triageMemory(
  source: ByteSource,
  stack: SavedRange | null,
  blocks: { readonly count: number; list(): SavedRange[] },
): VirtualMemory {
  let sorted: RangeMap<FileOffset> | null = null;
  const all = () => {
    if (sorted) return sorted;
    const ranges = blocks.list();
    if (stack) ranges.push(stack);
    sorted = new RangeMap(ranges);
    return sorted;
  };
  return {
    rangeCount: blocks.count + (stack ? 1 : 0),
    read(address, length) {
      if (!isCanonical(address)) return { bytes: EMPTY, miss: 'non-canonical' };
      const key = addressKey(address);
      const wanted = Math.min(length, MAX_READ);
      const first = stack && key >= stack.start && key < stack.end ? stack : all().find(key);
      if (!first) return { bytes: EMPTY, miss: 'not-in-dump' };
      if (key + wanted <= first.end) {
        const bytes = bytesAt(source, first.value + (key - first.start), wanted);
        return { bytes, miss: bytes.length === length ? null : 'not-in-dump' };
      }
      const bytes = gather(source, all(), key, wanted);
      return { bytes, miss: bytes.length === length ? null : 'not-in-dump' };
    },
  };
}

function gather(source: ByteSource, map: RangeMap<FileOffset>, key: number, wanted: number): Uint8Array {
  const out = new Uint8Array(wanted);
  let have = 0;
  while (have < wanted) {
    const range = map.find(key + have);
    if (!range) break;
    const part = Math.min(wanted - have, range.end - (key + have));
    const bytes = bytesAt(source, range.value + (key + have - range.start), part);
    if (bytes.length === 0) break;
    out.set(bytes, have);
    have += bytes.length;
  }
  return out.subarray(0, have);
}

/** Memory of a dump whose pages are not read. */
export const NO_MEMORY: VirtualMemory = {
  rangeCount: 0,
  read: () => ({ bytes: EMPTY, miss: 'not-in-dump' }),
};
