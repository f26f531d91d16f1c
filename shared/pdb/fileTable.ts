import { readLayout } from '../bytes/layout.ts';
import { CHECKSUM, SUBSECTION_SIZE } from './layouts.ts';

/** One part of a module's line data. */
export interface Subsection {
  readonly type: number;
  readonly at: number;
  readonly end: number;
}

/** The parts of line data ("C13") in order; ends at the first that runs past the data. */
export function subsectionsOf(view: DataView): Subsection[] {
  const parts: Subsection[] = [];
  for (let at = 0; at + SUBSECTION_SIZE <= view.byteLength; ) {
    const start = at + SUBSECTION_SIZE;
    const end = start + view.getUint32(at + 4, true);
    if (end > view.byteLength) break;
    parts.push({ type: view.getUint32(at, true), at: start, end });
    at = (end + 3) & ~3;
  }
  return parts;
}

/** The names of source files: `file` is a place in the module's checksum table, which leads to the string table. */
export function fileNamer(view: DataView, table: Subsection | undefined, stringAt: (place: number) => string | null) {
  return (file: number): string | null => {
    const at = (table?.at ?? 0) + file;
    if (!table || at + CHECKSUM.checksumBytes.at + 1 > table.end) return null;
    return stringAt(readLayout(view, at, CHECKSUM).name);
  };
}
