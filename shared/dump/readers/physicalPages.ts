import type { FileOffset } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { layoutSize, readLayout, viewOf } from '../../bytes/layout.ts';
import { bytesAt, viewAt } from '../../bytes/reads.ts';
import type { DumpKind } from '../dumpImage.ts';
import { DUMP_HEADER32_SIZE } from '../layouts/dumpHeader32.ts';
import { DUMP_HEADER64_SIZE } from '../layouts/dumpHeader64.ts';
import {
  BITMAP_DUMP,
  BITMAP_DUMP_BITS_AT,
  DESCRIPTOR32,
  DESCRIPTOR64,
  FDMP,
  RDMP_HEADER,
  RDMP_RANGE_BYTES,
  RDMP_RANGES_AT,
  SDMP,
  SUMMARY_DUMP,
  SUMMARY_DUMP_BITS_AT,
  VALID,
} from '../layouts/physicalPages.ts';
import { pageBitmap } from '../memory/pageBitmap.ts';
import { PAGE_SIZE, type PageRun, type PhysicalMemory, pageRuns } from '../memory/physicalMemory.ts';

/** x64 and ARM64 address at most 52 bits of physical memory. */
const MAX_FRAME = 2 ** 40;
/** Ranges of a live dump: 16 MiB of list. */
const MAX_RANGES = 0x10_0000;
const RANGES_AT_ONCE = 0x1000;

/** The pages of a memory dump by its kind and type; null when the list or bitmap that places them is not there or makes no sense. */
export function readPhysicalPages(source: ByteSource, kind: DumpKind, dumpType: number, wide: boolean): PhysicalMemory | null {
  const behind = wide ? DUMP_HEADER64_SIZE : DUMP_HEADER32_SIZE;
  if (kind === 'live') return rangeList(source, behind);
  if (kind === 'full') return descriptorRuns(source, behind, wide);
  return (dumpType === 2 ? summaryBitmap(source, behind, wide) : null) ?? bitmap(source, behind);
}

/** Full dumps: the runs of the header's descriptor, their pages one after the other behind the header. */
function descriptorRuns(source: ByteSource, behind: FileOffset, wide: boolean): PhysicalMemory | null {
  const place = wide ? DESCRIPTOR64 : DESCRIPTOR32;
  const view = viewAt(source, 0, place.end);
  const room = Math.floor((place.end - place.runsAt) / place.runBytes);
  const claimed = view?.getUint32(place.at, true) ?? 0;
  if (!view || claimed === 0 || claimed > room) return null;
  const runs: PageRun[] = [];
  let fileOffset = behind;
  for (let i = 0; i < claimed; i++) {
    const at = place.runsAt + i * place.runBytes;
    const firstFrame = wide ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true);
    const pageCount = wide ? Number(view.getBigUint64(at + 8, true)) : view.getUint32(at + 4, true);
    if (firstFrame + pageCount > MAX_FRAME) break;
    if (pageCount > 0) runs.push({ firstFrame, pageCount, fileOffset });
    fileOffset += pageCount * PAGE_SIZE;
  }
  return runs.length > 0 ? pageRuns(runs, source.size) : null;
}

function bitmap(source: ByteSource, behind: FileOffset): PhysicalMemory | null {
  const view = viewAt(source, behind, layoutSize(BITMAP_DUMP));
  const raw = view ? readLayout(view, 0, BITMAP_DUMP) : null;
  if (!raw || !isMarked(raw)) return null;
  return placed(source, {
    bitsAt: behind + BITMAP_DUMP_BITS_AT,
    bits: Number(raw.bitmapBits),
    firstPageOffset: Number(raw.firstPageOffset),
    presentPages: Number(raw.presentPages),
  });
}

function summaryBitmap(source: ByteSource, behind: FileOffset, wide: boolean): PhysicalMemory | null {
  const view = viewAt(source, behind, layoutSize(SUMMARY_DUMP));
  const raw = view ? readLayout(view, 0, SUMMARY_DUMP) : null;
  if (!raw || !isMarked(raw)) return null;
  return placed(source, {
    bitsAt: behind + (wide ? SUMMARY_DUMP_BITS_AT.wide : SUMMARY_DUMP_BITS_AT.narrow),
    bits: raw.bitmapBits,
    firstPageOffset: raw.firstPageOffset,
    presentPages: raw.presentPages,
  });
}

function isMarked(raw: { readonly signature: number; readonly valid: number }): boolean {
  return (raw.signature === SDMP || raw.signature === FDMP) && raw.valid === VALID;
}

/** Pages begin behind the bits, and there are not more of them than bits. */
function placed(source: ByteSource, place: Parameters<typeof pageBitmap>[1]): PhysicalMemory | null {
  const { bitsAt, bits, firstPageOffset, presentPages } = place;
  if (!(bits > 0 && bits <= MAX_FRAME && presentPages <= bits)) return null;
  return firstPageOffset >= bitsAt + Math.floor(bits / 8) && firstPageOffset < source.size ? pageBitmap(source, place) : null;
}

/** Live dumps: {first page, page count} pairs up to an empty one or the first page; their pages follow in the order of the list. */
function rangeList(source: ByteSource, behind: FileOffset): PhysicalMemory | null {
  const view = viewAt(source, behind, RDMP_RANGES_AT);
  if (!view) return null;
  const { valid, firstPageOffset } = readLayout(view, 0, RDMP_HEADER);
  const end = Number(firstPageOffset);
  if (valid !== VALID || end <= behind + RDMP_RANGES_AT || end > source.size) return null;
  const runs: PageRun[] = [];
  let fileOffset = end;
  let at = behind + RDMP_RANGES_AT;
  while (at + RDMP_RANGE_BYTES <= end && runs.length < MAX_RANGES) {
    const bytes = bytesAt(source, at, Math.min(RANGES_AT_ONCE * RDMP_RANGE_BYTES, end - at));
    const pairs = viewOf(bytes);
    for (let pair = 0; pair + RDMP_RANGE_BYTES <= bytes.length; pair += RDMP_RANGE_BYTES) {
      const firstFrame = Number(pairs.getBigUint64(pair, true));
      const pageCount = Number(pairs.getBigUint64(pair + 8, true));
      if (pageCount === 0 || firstFrame + pageCount > MAX_FRAME) return runs.length > 0 ? pageRuns(runs, source.size) : null;
      runs.push({ firstFrame, pageCount, fileOffset });
      fileOffset += pageCount * PAGE_SIZE;
    }
    at += Math.max(RDMP_RANGE_BYTES, bytes.length - (bytes.length % RDMP_RANGE_BYTES));
  }
  return runs.length > 0 ? pageRuns(runs, source.size) : null;
}
