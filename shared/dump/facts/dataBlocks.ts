import { addressKeyOf, addressOfKey, type FileOffset, rangeEnd } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import type { KeyRange } from '../../bytes/rangeMap.ts';
import { bytesAt, countThatFits } from '../../bytes/reads.ts';
import type { MemoryBlock } from '../dumpImage.ts';
import { DATA_BLOCK_SIZE } from '../layouts/triageDump.ts';

const MAX_BLOCKS = 65_536;

/** A range of virtual memory; its value is where it lies in the file. One object each, as there are thousands. */
export type SavedRange = KeyRange<FileOffset>;

/** The table of data blocks: counted at once, listed when memory off the stack is first asked for. */
export interface DataBlocks {
  /** Blocks with bytes in the file. */
  readonly count: number;
  /** Blocks that reach past the end of the file; they are cut there. */
  readonly cut: number;
  /** Blocks that the dump claims and the table does not hold. */
  readonly missing: number;
  list(): SavedRange[];
}

/**
 * Reads the table of data blocks: pieces of virtual memory with their place in the file. In 32-bit dumps (`wide` false) the
 * upper half of an address is sign extension. Most dumps are judged without these blocks, and there are thousands of them, so
 * no object is made for one before `list`.
 */
export function readDataBlocks(source: ByteSource, at: number, claimed: number, wide = true): DataBlocks {
  const entries = countThatFits(source, at, claimed, DATA_BLOCK_SIZE, MAX_BLOCKS);
  const view = viewOf(bytesAt(source, at, entries * DATA_BLOCK_SIZE).slice());
  const rows = Math.floor(view.byteLength / DATA_BLOCK_SIZE);
  const { size: fileSize } = source;
  let cut = 0;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const size = view.getUint32(row * DATA_BLOCK_SIZE + SIZE_AT, true);
    const available = availableOf(view, row, size, fileSize);
    const placed = view.getUint32(row * DATA_BLOCK_SIZE + OFFSET_AT, true) !== 0;
    if (placed && available < size) cut++;
    if (available > 0) count++;
  }
  return {
    count,
    cut,
    missing: Math.max(0, claimed - entries),
    list: () => listBlocks(view, rows, fileSize, wide),
  };
}

const OFFSET_AT = 8;
const SIZE_AT = 12;

/** Bytes of a block that the file holds; 0 for a block without a place. Counts as cut when the place lies past the end. */
function availableOf(view: DataView, row: number, size: number, fileSize: number): number {
  const fileOffset = view.getUint32(row * DATA_BLOCK_SIZE + OFFSET_AT, true);
  return fileOffset === 0 ? 0 : Math.max(0, Math.min(size, fileSize - fileOffset));
}

function listBlocks(view: DataView, rows: number, fileSize: number, wide: boolean): SavedRange[] {
  const blocks: SavedRange[] = [];
  for (let row = 0; row < rows; row++) {
    const entry = row * DATA_BLOCK_SIZE;
    const available = availableOf(view, row, view.getUint32(entry + SIZE_AT, true), fileSize);
    if (available === 0) continue;
    const start = addressKeyOf(view.getUint32(entry, true), wide ? view.getUint32(entry + 4, true) : 0);
    const fileOffset = view.getUint32(entry + OFFSET_AT, true);
    blocks.push({ start, end: rangeEnd(start, available), value: fileOffset });
  }
  return blocks;
}

/** A key range as the block it describes. */
export function asMemoryBlock(range: SavedRange): MemoryBlock {
  return { address: addressOfKey(range.start), fileOffset: range.value, sizeBytes: range.end - range.start };
}
