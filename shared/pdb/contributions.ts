import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt } from '../bytes/reads.ts';
import { lastAtOrBelow } from '../bytes/sorted.ts';
import type { Dbi } from './dbi.ts';
import { CONTRIBUTION, CONTRIBUTION_SIZES } from './layouts.ts';
import { MAX_ORDERED, orderOf, reordered } from './order.ts';
import type { Sections, SourceRva } from './sections.ts';

/** Which object file a place of the image comes from. */
export interface Contribution {
  readonly start: SourceRva;
  readonly end: SourceRva;
  /** Index of the module. */
  readonly module: number;
}

/** Reads the section contributions into a function that finds the one that holds an address. */
export function readContributions(dbi: Dbi, sections: Sections): (rva: SourceRva) => Contribution | null {
  const bytes = bytesAt(dbi.stream, dbi.contributions.at, dbi.contributions.sizeBytes);
  const view = viewOf(bytes);
  const entryBytes = (bytes.length >= 4 ? CONTRIBUTION_SIZES.get(view.getUint32(0, true)) : undefined) ?? 0;
  const most = entryBytes === 0 ? 0 : Math.min(MAX_ORDERED, Math.floor((bytes.length - 4) / entryBytes));
  const starts = new Uint32Array(most);
  const sizes = new Uint32Array(most);
  const modules = new Uint32Array(most);
  let count = 0;
  for (let i = 0; i < most; i++) {
    const entry = readLayout(view, 4 + i * entryBytes, CONTRIBUTION);
    const start = sections.sourceRva(entry.section, entry.offset);
    if (start === null || entry.size === 0 || entry.size > 0x7fff_ffff) continue;
    starts[count] = start;
    sizes[count] = entry.size;
    modules[count++] = entry.module;
  }
  const order = orderOf(starts.subarray(0, count));
  const sorted = reordered(starts, order);
  return (rva) => {
    const at = lastAtOrBelow(sorted, rva);
    const index = order[at];
    if (index === undefined) return null;
    const start = starts[index] as number;
    const end = start + (sizes[index] as number);
    return rva < end ? { start, end, module: modules[index] as number } : null;
  };
}
