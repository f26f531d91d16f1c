import type { DataBlocks, SavedRange } from '../../../../shared/dump/facts/dataBlocks.ts';
import type { SavedColumns } from '../../../../shared/dump/memory/savedRanges.ts';

/** Ranges in columns. */
export function savedColumns(ranges: readonly SavedRange[]): SavedColumns {
  return {
    starts: Float64Array.from(ranges, (range) => range.start),
    ends: Float64Array.from(ranges, (range) => range.end),
    fileOffsets: Float64Array.from(ranges, (range) => range.fileOffset),
  };
}

/** A table of blocks that holds just these. */
export function blocksOf(ranges: readonly SavedRange[]): DataBlocks {
  return { count: ranges.length, cut: 0, missing: 0, columns: (more) => savedColumns([...ranges, ...more]) };
}
