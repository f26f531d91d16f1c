import type { ByteSource } from '../bytes/byteSource.ts';
import { readLayout, viewOf } from '../bytes/layout.ts';
import { bytesAt } from '../bytes/reads.ts';
import { lastAtOrBelow } from '../bytes/sorted.ts';
import { SECTION, SECTION_SIZE } from './layouts.ts';

/**
 * An address as the compiler and linker laid the image out. The same as the image's RVA but for images whose code was moved
 * after linking (32-bit and older 64-bit kernels): those bring two address maps ("OMAP").
 */
export type SourceRva = number;

/** From the section and offset that symbols are written with to addresses, and between the two kinds of addresses. */
export interface Sections {
  /** Null for a section that there is not (absolute symbols) or an offset behind its end. */
  sourceRva(section: number, offset: number): SourceRva | null;
  /** First address of the section that holds `rva`, null when none does. */
  startOf(rva: SourceRva): SourceRva | null;
  /** Null where the moved image has code that the linked one did not. */
  fromImage(rva: number): SourceRva | null;
  /** Null for what was dropped when the image was moved. */
  toImage(rva: SourceRva): number | null;
}

interface Range {
  readonly start: number;
  readonly size: number;
}

/** The loader takes 96 at most. */
const MAX_SECTIONS = 1024;
const MAX_MOVES = 1 << 20;

export function readSections(headers: ByteSource | null, toSource: ByteSource | null, fromSource: ByteSource | null): Sections {
  const ranges = headers ? readRanges(headers) : [];
  return {
    sourceRva(section, offset) {
      const range = ranges[section - 1];
      return range && offset <= range.size ? range.start + offset : null;
    },
    startOf(rva) {
      return ranges.find((range) => rva >= range.start && rva < range.start + range.size)?.start ?? null;
    },
    fromImage: moves(toSource),
    toImage: moves(fromSource),
  };
}

function readRanges(headers: ByteSource): Range[] {
  const bytes = bytesAt(headers, 0, Math.min(headers.size, MAX_SECTIONS * SECTION_SIZE));
  const view = viewOf(bytes);
  const ranges: Range[] = [];
  for (let at = 0; at + SECTION_SIZE <= bytes.length; at += SECTION_SIZE) {
    const { rva, virtualSize, rawSize } = readLayout(view, at, SECTION);
    ranges.push({ start: rva, size: Math.max(0, Math.min(Math.max(virtualSize, rawSize), 0xffff_ffff - rva)) });
  }
  return ranges;
}

/** An address map: pairs of (from, to), sorted by the first; each holds up to the next, and a `to` of 0 means nowhere. */
function moves(stream: ByteSource | null): (rva: number) => number | null {
  if (!stream) return (rva) => rva;
  const bytes = bytesAt(stream, 0, Math.min(stream.size, MAX_MOVES * 8));
  const view = viewOf(bytes);
  const count = Math.floor(bytes.length / 8);
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    from[i] = view.getUint32(i * 8, true);
    to[i] = view.getUint32(i * 8 + 4, true);
  }
  return (rva) => {
    const index = lastAtOrBelow(from, rva);
    const target = index < 0 ? 0 : (to[index] as number);
    const moved = target + rva - (from[index] ?? 0);
    return target === 0 || moved > 0xffff_ffff ? null : moved;
  };
}
