import { addressKeyOf, addressOfKey, rangeEnd } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import type { KeyRange } from '../../bytes/rangeMap.ts';
import { bytesAt, countThatFits } from '../../bytes/reads.ts';
import type { MemoryBlock } from '../dumpImage.ts';
import { DATA_BLOCK_SIZE } from '../layouts/triageDump.ts';

const MAX_BLOCKS = 65_536;

/** Where a range of virtual memory lies in the file. */
export interface BlockPlace {
  readonly fileOffset: number;
}

/**
 * Reads the table of data blocks: pieces of virtual memory with their place in the file. Blocks that reach past the end
 * of the file are cut there; `cut` counts them. In 32-bit dumps (`wide` false) the upper half of an address is sign extension.
 */
export function readDataBlocks(
  source: ByteSource,
  at: number,
  claimed: number,
  wide = true,
): { blocks: KeyRange<BlockPlace>[]; cut: number; missing: number } {
  const count = countThatFits(source, at, claimed, DATA_BLOCK_SIZE, MAX_BLOCKS);
  const bytes = bytesAt(source, at, count * DATA_BLOCK_SIZE);
  const view = viewOf(bytes);
  const blocks: KeyRange<BlockPlace>[] = [];
  let cut = 0;
  for (let i = 0; i < Math.floor(bytes.length / DATA_BLOCK_SIZE); i++) {
    const entry = i * DATA_BLOCK_SIZE;
    const start = addressKeyOf(view.getUint32(entry, true), wide ? view.getUint32(entry + 4, true) : 0);
    const fileOffset = view.getUint32(entry + 8, true);
    const size = view.getUint32(entry + 12, true);
    const available = Math.min(size, source.size - fileOffset);
    if (available < size) cut++;
    if (available > 0 && fileOffset > 0) blocks.push({ start, end: rangeEnd(start, available), value: { fileOffset } });
  }
  return { blocks, cut, missing: Math.max(0, claimed - count) };
}

/** A key range as the block it describes. */
export function asMemoryBlock(range: KeyRange<BlockPlace>): MemoryBlock {
  return { address: addressOfKey(range.start), fileOffset: range.value.fileOffset, sizeBytes: range.end - range.start };
}
