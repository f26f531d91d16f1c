/** Page tables of the builder as the reader sees them: pages one after the other in a source, placed by runs. */
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { PAGING } from '../../../../shared/dump/layouts/pageTables.ts';
import { pageWalk } from '../../../../shared/dump/memory/pageWalk.ts';
import { PAGE_SIZE, type PhysicalMemory as PageMap, pageRuns } from '../../../../shared/dump/memory/physicalMemory.ts';
import { virtualMemory } from '../../../../shared/dump/memory/virtualMemory.ts';
import type { Paging, PhysicalMemory } from '../../../builder/pageTableBuilder.ts';
import { type CountingSource, countingSource } from './sources.ts';

export interface Paged {
  readonly source: CountingSource;
  readonly map: PageMap;
  readonly memory: ReturnType<typeof virtualMemory>;
}

/** `leaveOut` are frames that the dump does not hold. */
export function paged(physical: PhysicalMemory, paging: Paging, leaveOut: ReadonlySet<number> = new Set()): Paged {
  const frames = [...physical.pages].filter(([frame]) => !leaveOut.has(frame));
  const bytes = new Uint8Array(frames.length * PAGE_SIZE);
  frames.forEach(([, page], i) => {
    bytes.set(page, i * PAGE_SIZE);
  });
  const source = countingSource(bytesSource(bytes));
  const map = pageRuns(
    frames.map(([firstFrame], i) => ({ firstFrame, pageCount: 1, fileOffset: i * PAGE_SIZE })),
    bytes.length,
  );
  const scheme = PAGING[paging];
  return { source, map, memory: virtualMemory(source, pageWalk(source, map, physical.directoryTableBase, scheme), scheme, frames.length) };
}
