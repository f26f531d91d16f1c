import { addressKey, isCanonical } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { bytesAt } from '../../bytes/reads.ts';
import type { VirtualMemory } from '../dumpImage.ts';
import type { DataBlocks, SavedRange } from '../facts/dataBlocks.ts';
import { rangeFinder } from './savedRanges.ts';

const EMPTY = new Uint8Array(0);
/** One read returns at most this much, whatever is asked. */
const MAX_READ = 0x100000;

/**
 * Virtual memory of a triage dump: saved ranges without page tables. A read may run through adjacent ranges; it ends at
 * the first byte that no range holds. The returned bytes may be a view: copy before keeping. `stack` is looked at first; the
 * other ranges (thousands) and `page`, the data page of older systems, are indexed when one of them is first asked for.
 */
export function triageMemory(source: ByteSource, stack: SavedRange | null, blocks: DataBlocks, page: SavedRange | null): VirtualMemory {
  const single = [page, stack].filter((range) => range !== null);
  let find: ((key: number) => SavedRange | null) | null = null;
  const rangeAt = (key: number) => {
    if (stack && key >= stack.start && key < stack.end) return stack;
    find ??= finderOf(blocks, single);
    return find(key);
  };
  return {
    rangeCount: blocks.count + single.length,
    read(address, length) {
      if (!isCanonical(address)) return { bytes: EMPTY, miss: 'non-canonical' };
      const key = addressKey(address);
      const wanted = Math.min(length, MAX_READ);
      const first = rangeAt(key);
      if (!first) return { bytes: EMPTY, miss: 'not-in-dump' };
      const bytes =
        key + wanted <= first.end ? bytesAt(source, first.fileOffset + (key - first.start), wanted) : gather(source, rangeAt, key, wanted);
      return { bytes, miss: bytes.length === length ? null : 'not-in-dump' };
    },
  };
}

function finderOf(blocks: DataBlocks, single: readonly SavedRange[]): (key: number) => SavedRange | null {
  const columns = blocks.columns(single);
  const rowOf = rangeFinder(columns);
  return (key) => {
    const row = rowOf(key);
    if (row < 0) return null;
    const [start, end, fileOffset] = [columns.starts[row] as number, columns.ends[row] as number, columns.fileOffsets[row] as number];
    return { start, end, fileOffset };
  };
}

function gather(source: ByteSource, rangeAt: (key: number) => SavedRange | null, key: number, wanted: number): Uint8Array {
  const out = new Uint8Array(wanted);
  let have = 0;
  while (have < wanted) {
    const range = rangeAt(key + have);
    if (!range) break;
    const part = Math.min(wanted - have, range.end - (key + have));
    const bytes = bytesAt(source, range.fileOffset + (key + have - range.start), part);
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
