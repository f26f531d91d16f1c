import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt } from '../bytes/reads.ts';
import { lastAtOrBelow } from '../bytes/sorted.ts';
import type { PdbModule } from './dbi.ts';
import { fileNamer, type Subsection, subsectionsOf } from './fileTable.ts';
import { type InlineeSource, inlineeSources } from './inlineeLines.ts';
import { LINE_BLOCK, LINE_BLOCK_SIZE, LINE_SIZE, LINES, LINES_SIZE, SUBSECTION } from './layouts.ts';
import { orderOf, reordered } from './order.ts';
import type { Sections, SourceRva } from './sections.ts';

/** A place in the source. `file` as the compiler wrote it, mostly a full path on the build machine. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

export interface ModuleLines {
  /** Null where the compiler gave no line. Inlined code has the line of the call. */
  find(rva: SourceRva): SourceLine | null;
  /** Null when the file is not named. */
  fileName(file: number): string | null;
  /** Where an inlined function's source starts. */
  inlinee(id: number): InlineeSource | null;
}

/** More line data than any object file has. */
const MAX_BYTES = 8 << 20;
const LINE_MASK = 0xff_ffff;
/** Written for code that has no line of its own: step over it, or step into it. */
const NO_LINE: ReadonlySet<number> = new Set([0, 0xfe_efee, 0xf0_0f00]);

/** Reads a module's line data ("C13" subsections, which come behind its symbols). */
export function readModuleLines(
  stream: ByteSource,
  module: PdbModule,
  sections: Sections,
  stringAt: (place: number) => string | null,
): ModuleLines {
  // Kept as long as the module: a copy of what may be the file's own buffer.
  const bytes = bytesAt(stream, module.symbolBytes + module.c11Bytes, Math.min(module.c13Bytes, MAX_BYTES)).slice();
  const view = viewOf(bytes);
  const parts = subsectionsOf(view);
  const fileName = fileNamer(
    view,
    parts.find((part) => part.type === SUBSECTION.checksums),
    stringAt,
  );
  const rows = readRows(
    view,
    parts.filter((part) => part.type === SUBSECTION.lines),
    sections,
  );
  return {
    find(rva) {
      const index = lastAtOrBelow(rows.starts, rva);
      const line = index < 0 ? 0 : (rows.lines[index] as number);
      const file = NO_LINE.has(line) ? null : fileName(rows.files[index] as number);
      return file === null ? null : { file, line };
    },
    fileName,
    inlinee: inlineeSources(
      view,
      parts.filter((part) => part.type === SUBSECTION.inlinees),
    ),
  };
}

interface Rows {
  readonly starts: Uint32Array;
  /** 0 where a stretch of code ends. */
  readonly lines: Uint32Array;
  readonly files: Uint32Array;
}

/** All rows of all stretches by address. An end comes before a row at the same address, so the row counts. */
function readRows(view: DataView, parts: readonly Subsection[], sections: Sections): Rows {
  const most = parts.reduce((sum, part) => sum + 1 + Math.floor((part.end - part.at) / LINE_SIZE), 0);
  const starts = new Uint32Array(most);
  const lines = new Uint32Array(most);
  const files = new Uint32Array(most);
  let count = 0;
  const stretches = uniqueStarts(parts.flatMap((part) => stretchOf(view, part, sections)));
  for (const { start, codeBytes } of stretches) starts[count++] = start + codeBytes;
  for (const { start, codeBytes, part } of stretches) {
    for (let block = part.at + LINES_SIZE; block + LINE_BLOCK_SIZE <= part.end; ) {
      const head = readLayout(view, block, LINE_BLOCK);
      const first = block + LINE_BLOCK_SIZE;
      const rows = Math.min(head.count, Math.floor((part.end - first) / LINE_SIZE));
      for (let row = first; row < first + rows * LINE_SIZE; row += LINE_SIZE) {
        const offset = view.getUint32(row, true);
        if (offset >= codeBytes || count >= most) continue;
        starts[count] = start + offset;
        lines[count] = view.getUint32(row + 4, true) & LINE_MASK;
        files[count++] = head.file;
      }
      // Its size includes the columns, where there are any; one that is too small for its rows is damaged.
      block += Math.max(head.byteSize, LINE_BLOCK_SIZE + rows * LINE_SIZE);
    }
  }
  const order = orderOf(starts.subarray(0, count));
  return { starts: reordered(starts, order), lines: reordered(lines, order), files: reordered(files, order) };
}

/** A stretch of code that rows are given for, mostly a function. */
interface Stretch {
  readonly start: SourceRva;
  readonly codeBytes: number;
  readonly part: Subsection;
}

/** Functions that the linker folded into one keep a stretch each. The first belongs to the procedure that comes first, which names the place. */
function uniqueStarts(stretches: readonly Stretch[]): Stretch[] {
  const known = new Map<number, Stretch>();
  for (const stretch of stretches) if (!known.has(stretch.start)) known.set(stretch.start, stretch);
  return [...known.values()];
}

function stretchOf(view: DataView, part: Subsection, sections: Sections): Stretch[] {
  if (part.at + LINES_SIZE > part.end) return [];
  const { section, offset, codeBytes } = readLayout(view, part.at, LINES);
  const start = sections.sourceRva(section, offset);
  return start === null || start + codeBytes > 0xffff_ffff ? [] : [{ start, codeBytes, part }];
}
