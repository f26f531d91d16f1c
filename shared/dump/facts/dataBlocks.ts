import { addressKeyOf, type FileOffset, rangeEnd } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import { bytesAt, countThatFits } from '../../bytes/reads.ts';
import { DATA_BLOCK_SIZE } from '../layouts/triageDump.ts';
import type { SavedColumns } from '../memory/savedRanges.ts';

const MAX_BLOCKS = 65_536;

/** A range of virtual memory and where it lies in the file. */
export interface SavedRange {
  /** Address keys, see `addressKey`. */
  readonly start: number;
  readonly end: number;
  readonly fileOffset: FileOffset;
}

/** The table of data blocks: counted at once, decoded when memory off the stack is first asked for. */
export interface DataBlocks {
  /** Blocks with bytes in the file. */
  readonly count: number;
  /** Blocks that reach past the end of the file; they are cut there. */
  readonly cut: number;
  /** Blocks that the dump claims and the table does not hold. */
  readonly missing: number;
  /** The blocks in the order of the table, and behind them `more`. */
  columns(more: readonly SavedRange[]): SavedColumns;
}

/**
 * Reads the table of data blocks: pieces of virtual memory with their place in the file. In 32-bit dumps (`wide` false) the
 * upper half of an address is sign extension. Most dumps are judged without these blocks, and there are thousands of them, so
 * they are put into columns and not into objects, and that only when `columns` is called.
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
    columns: (more) => columnsOf(view, rows, count, fileSize, wide, more),
  };
}

const OFFSET_AT = 8;
const SIZE_AT = 12;

/** Bytes of a block that the file holds; 0 for a block without a place. Counts as cut when the place lies past the end. */
function availableOf(view: DataView, row: number, size: number, fileSize: number): number {
  const fileOffset = view.getUint32(row * DATA_BLOCK_SIZE + OFFSET_AT, true);
  return fileOffset === 0 ? 0 : Math.max(0, Math.min(size, fileSize - fileOffset));
}

function columnsOf(
  view: DataView,
  rows: number,
  count: number,
  fileSize: number,
  wide: boolean,
  more: readonly SavedRange[],
): SavedColumns {
  const starts = new Float64Array(count + more.length);
  const ends = new Float64Array(count + more.length);
  const fileOffsets = new Float64Array(count + more.length);
  let taken = 0;
  for (let row = 0; row < rows; row++) {
    const entry = row * DATA_BLOCK_SIZE;
    const available = availableOf(view, row, view.getUint32(entry + SIZE_AT, true), fileSize);
    if (available === 0) continue;
    const start = addressKeyOf(view.getUint32(entry, true), wide ? view.getUint32(entry + 4, true) : 0);
    starts[taken] = start;
    ends[taken] = rangeEnd(start, available);
    fileOffsets[taken++] = view.getUint32(entry + OFFSET_AT, true);
  }
  for (const range of more) {
    starts[taken] = range.start;
    ends[taken] = range.end;
    fileOffsets[taken++] = range.fileOffset;
  }
  return { starts, ends, fileOffsets };
}
