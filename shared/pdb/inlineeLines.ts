import type { Subsection } from './fileTable.ts';

/** Where the source of an inlined function starts. */
export interface InlineeSource {
  /** Place in the module's checksum table. */
  readonly file: number;
  readonly line: number;
}

const ENTRY_SIZE = 0x0c;
/** The first word of the data: entries with a list of further files have a count and that list behind them. */
const WITH_FILES = 1;

/** The inlined functions of a module, by id. */
export function inlineeSources(view: DataView, parts: readonly Subsection[]): (id: number) => InlineeSource | null {
  const sources = new Map<number, InlineeSource>();
  for (const part of parts) {
    if (part.at + 4 > part.end) continue;
    const hasFiles = view.getUint32(part.at, true) === WITH_FILES;
    for (let at = part.at + 4; at + ENTRY_SIZE <= part.end; at += ENTRY_SIZE) {
      sources.set(view.getUint32(at, true), { file: view.getUint32(at + 4, true), line: view.getUint32(at + 8, true) });
      if (hasFiles && at + ENTRY_SIZE + 4 <= part.end) at += 4 + view.getUint32(at + ENTRY_SIZE, true) * 4;
    }
  }
  return (id) => sources.get(id) ?? null;
}
