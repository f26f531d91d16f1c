import type { FileOffset } from '../../bytes/address.ts';
import { lastAtOrBelow } from '../../bytes/sorted.ts';

/** Number of a page of physical memory: its address divided by 4,096. */
export type PageFrame = number;
export const PAGE_SIZE = 0x1000;

/** Where the pages of physical memory lie in a dump. */
export interface PhysicalMemory {
  /** Place of a page in the file; null when the dump does not hold all of it. */
  pageAt(frame: PageFrame): FileOffset | null;
  /** One more than the highest page that the dump can hold. */
  readonly frameLimit: PageFrame;
  /** Pages that the dump claims to hold. */
  readonly pageCount: number;
  /** Where the last page ends when the file is complete. */
  readonly end: FileOffset;
}

/** Pages that follow one another in memory and in the file. */
export interface PageRun {
  readonly firstFrame: PageFrame;
  readonly pageCount: number;
  readonly fileOffset: FileOffset;
}

/** Physical memory as runs of pages, in any order: sorted once, found by halving. Where runs overlap, the one that starts later counts. */
export function pageRuns(runs: readonly PageRun[], fileSize: number): PhysicalMemory {
  const sorted = [...runs].sort((a, b) => a.firstFrame - b.firstFrame);
  const starts = Float64Array.from(sorted, (run) => run.firstFrame);
  let pageCount = 0;
  let frameLimit = 0;
  let end = 0;
  for (const run of sorted) {
    pageCount += run.pageCount;
    frameLimit = Math.max(frameLimit, run.firstFrame + run.pageCount);
    end = Math.max(end, run.fileOffset + run.pageCount * PAGE_SIZE);
  }
  return {
    frameLimit,
    pageCount,
    end,
    pageAt(frame) {
      const run = sorted[lastAtOrBelow(starts, frame)];
      if (!run || frame >= run.firstFrame + run.pageCount) return null;
      const at = run.fileOffset + (frame - run.firstFrame) * PAGE_SIZE;
      return at + PAGE_SIZE <= fileSize ? at : null;
    },
  };
}
