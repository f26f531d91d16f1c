import type { FileOffset, Gva } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewAt } from '../../bytes/reads.ts';
import { type PagingScheme, PROTOTYPE_ENTRY, TRANSITION_ENTRY, VALID_ENTRY } from '../layouts/pageTables.ts';
import { PAGE_SIZE, type PageFrame, type PhysicalMemory } from './physicalMemory.ts';

/** Virtual pages and tables whose place is remembered; then everything is forgotten. */
const MAX_KNOWN = 0x4000;
const TWO_20 = 0x10_0000;

/** Where a virtual page lies in the file; null when it is not mapped or not in the dump. `page` is the address over 4,096, signed. */
export type PageWalk = (page: number) => FileOffset | null;

interface Entry {
  readonly low: number;
  readonly high: number;
}

/**
 * Page walks through the tables at `directoryTableBase`. Follows large pages, transition entries (the page was taken from its owner but
 * its frame was not used again) and one level of prototype entries (shared pages). At most one walk of `levels` steps for a page and one more for
 * a prototype, so tables that lead to themselves end like others.
 */
export function pageWalk(source: ByteSource, physical: PhysicalMemory, directoryTableBase: bigint, scheme: PagingScheme): PageWalk {
  const root = rootOf(directoryTableBase, scheme);
  const perTable = 2 ** scheme.indexBits;
  const frameMask = 2 ** Math.ceil(Math.log2(Math.max(2, physical.frameLimit)));
  const pages = new Map<number, FileOffset | null>();
  const lastTables = new Map<number, FileOffset | null>();

  const entryAt = (at: FileOffset): Entry | null => {
    const view = viewAt(source, at, scheme.entryBytes);
    return view ? { low: view.getUint32(0, true), high: scheme.entryBytes === 8 ? view.getUint32(4, true) : 0 } : null;
  };
  /** Windows inverts high bits of the frame in entries that are not valid (L1TF); no page of the dump has them. */
  const softwareFrame = (entry: Entry): PageFrame | null => {
    const kind = entry.low & (PROTOTYPE_ENTRY | TRANSITION_ENTRY);
    return scheme.softwareEntries !== null && kind === TRANSITION_ENTRY ? (frameOf(entry) % TWO_36) % frameMask : null;
  };
  const largeFrame = (page: number, level: number, entry: Entry): PageFrame => {
    const span = perTable ** level;
    const frame = frameOf(entry);
    return frame - (frame % span) + (((page % span) + span) % span);
  };
  /** The place of the last table on the way to `page`, or the large page's frame. */
  const descend = (page: number): { table: FileOffset | null } | { frame: PageFrame } => {
    let table: FileOffset | null = root.frame === null ? null : physical.pageAt(root.frame);
    if (table !== null) table += root.inPage;
    for (let level = scheme.levels - 1; level > 0 && table !== null; level--) {
      const entry = entryAt(table + indexOf(page, level, perTable) * scheme.entryBytes);
      if (!entry) return { table: null };
      if ((entry.low & VALID_ENTRY) === 0) {
        const frame = softwareFrame(entry);
        table = frame === null ? null : physical.pageAt(frame);
      } else if ((entry.low & scheme.blockBit.mask) === scheme.blockBit.isBlockWhen && scheme.largeLevels.includes(level)) {
        return { frame: largeFrame(page, level, entry) };
      } else table = physical.pageAt(frameOf(entry));
    }
    return { table };
  };
  const lastTable = (page: number): { table: FileOffset | null } | { frame: PageFrame } => {
    const region = Math.floor(page / perTable);
    const known = lastTables.get(region);
    if (known !== undefined) return { table: known };
    const found = descend(page);
    if ('table' in found) keep(lastTables, region, found.table);
    return found;
  };
  const walk = (page: number, followPrototype: boolean): FileOffset | null => {
    const found = lastTable(page);
    if ('frame' in found) return physical.pageAt(found.frame);
    const entry = found.table === null ? null : entryAt(found.table + indexOf(page, 0, perTable) * scheme.entryBytes);
    if (!entry) return null;
    const frame = (entry.low & VALID_ENTRY) !== 0 ? frameOf(entry) : softwareFrame(entry);
    if (frame !== null) return physical.pageAt(frame);
    const prototype = followPrototype && (entry.low & PROTOTYPE_ENTRY) !== 0 ? prototypeOf(entry, scheme) : null;
    if (prototype === null || prototype.inPage % scheme.entryBytes !== 0) return null;
    const at = walk(prototype.page, false);
    const shared = at === null ? null : entryAt(at + prototype.inPage);
    if (!shared) return null;
    const sharedFrame = (shared.low & VALID_ENTRY) !== 0 ? frameOf(shared) : softwareFrame(shared);
    return sharedFrame === null ? null : physical.pageAt(sharedFrame);
  };

  return (page) => {
    const known = pages.get(page);
    if (known !== undefined) return known;
    const at = walk(page, true);
    keep(pages, page, at);
    return at;
  };
}

const TWO_36 = 2 ** 36;

function keep<T>(map: Map<number, T>, key: number, value: T): void {
  if (map.size >= MAX_KNOWN) map.clear();
  map.set(key, value);
}

/** Bits 12 to 51 of an entry. */
function frameOf({ low, high }: Entry): PageFrame {
  return (high & 0xf_ffff) * TWO_20 + (low >>> 12);
}

/** `>>` would lose the upper bits of a page number; `&` of a double takes its low 32 bits, negative ones too. */
function indexOf(page: number, level: number, perTable: number): number {
  return Math.floor(page / perTable ** level) & (perTable - 1);
}

function rootOf(directoryTableBase: bigint, scheme: PagingScheme): { frame: PageFrame | null; inPage: number } {
  const bits = BigInt.asUintN(52, directoryTableBase);
  const address = Number(bits - (bits % BigInt(scheme.rootAlignment)));
  return { frame: address === 0 ? null : Math.floor(address / PAGE_SIZE), inPage: address % PAGE_SIZE };
}

/** Where the prototype entry lies: the upper 48 bits of an entry on x64, the upper half with PAE. Without PAE the address is cut up further. */
function prototypeOf({ low, high }: Entry, scheme: PagingScheme): { page: number; inPage: number } | null {
  if (scheme.softwareEntries === 'pae') return { page: high >>> 12, inPage: high & 0xfff };
  if (scheme.softwareEntries !== 'x64') return null;
  return { page: (high | 0) * 16 + (low >>> 28), inPage: (low >>> 16) & 0xfff };
}

/** The page number that `pageWalk` takes, and where in the page an address lies; null for addresses that the scheme cannot map. */
export function pageOfAddress(address: Gva, signBit: number | null): { page: number; inPage: number } | null {
  const inPage = Number(address & 0xfffn);
  if (signBit === null) return address > 0xffff_ffffn ? null : { page: Number(address >> 12n), inPage };
  const signed = BigInt.asIntN(64, address);
  const sign = signed >> BigInt(signBit);
  return sign === 0n || sign === -1n ? { page: Number(signed >> 12n), inPage } : null;
}
