/** A virtual address space on physical pages: bytes mapped at virtual addresses, with the page tables that lead to them.
 * Sources: Intel SDM vol. 3 ch. 4.3 (32-bit), 4.4 (PAE), 4.5 (4 and 5 levels), Arm ARM D8 (4 KB granule, indexed like x64);
 * entries that are not valid: MMPTE_TRANSITION and MMPTE_PROTOTYPE of the public symbols. */

import type { Arch } from './context.ts';

export const PAGE_SIZE = 0x1000;

/** `pae` and `x86` are the two kinds of 32-bit tables, `la57` the 5 levels of x64. */
export type Paging = 'x64' | 'la57' | 'arm64' | 'pae' | 'x86';

/** How a page is mapped. `transition`: taken from its owner, still in its frame; `shared`: through a prototype entry; `large` and `huge`: as part of
 * a page of 2 MB (4 MB without PAE) and 1 GB, of which only what was mapped is in the dump. */
export type Mapping = 'valid' | 'transition' | 'shared' | 'large' | 'huge';

export interface PhysicalMemory {
  /** Page frame number to page, ascending. */
  readonly pages: ReadonlyMap<number, Uint8Array>;
  readonly directoryTableBase: bigint;
}

export interface AddressSpace {
  /** Later bytes win where ranges overlap; a page stays mapped as it was at first. */
  map(address: bigint, bytes: Uint8Array, how?: Mapping): void;
  /** Builds the page tables. Call once, last. */
  finish(): PhysicalMemory;
}

interface Page {
  readonly pfn: number;
  readonly how: Mapping;
}

interface Tables {
  /** By how much the virtual page number is shifted for each level, the root first. */
  readonly shifts: readonly bigint[];
  readonly entryBytes: 4 | 8;
  readonly indexMask: bigint;
  readonly table: bigint;
  readonly leaf: bigint;
  readonly rootFlags: bigint;
  readonly block: bigint;
  /** Bytes before the root in its page: PAE roots have 32 bytes and lie anywhere. */
  readonly rootAt: number;
}

const X64: Tables = {
  shifts: [27n, 18n, 9n, 0n],
  entryBytes: 8,
  indexMask: 0x1ffn,
  table: 0x63n,
  leaf: 0x63n,
  rootFlags: 0x63n,
  // Bit 12 of a large page's entry is PAT, not a bit of its frame.
  block: 0x10e3n,
  rootAt: 0,
};
const TABLES: Readonly<Record<Paging, Tables>> = {
  x64: X64,
  la57: { ...X64, shifts: [36n, 27n, 18n, 9n, 0n] },
  arm64: { ...X64, table: 0x3n, leaf: 0x703n, rootFlags: 0x3n, block: 0x701n },
  pae: { ...X64, shifts: [18n, 9n, 0n], rootFlags: 0x1n, rootAt: 0x60 },
  x86: { ...X64, shifts: [10n, 0n], entryBytes: 4, indexMask: 0x3ffn },
};

const FIRST_PFN = 0x1a0;
/** Page counts after which three frames are missing, so that runs and bitmaps have holes; few enough for the header's descriptor. */
const HOLES = new Set([5, 10, 20, 40, 80, 160, 320, 640]);
const HOLE_PAGES = 3;
/** Where frames of large pages begin: behind all others, at a boundary of 1 GB. */
const FIRST_LARGE_PFN = 0x4_0000;
const TRANSITION = 0x880n;
/** High bits that Windows sets in entries that are not valid, so that speculation finds no page. */
const INVERTED = 0x2000_0000_0000n;
const PROTOTYPES = { x64: 0xffff_9a80_0012_3000n, pae: 0xa012_3000n } as const;

export function pagingOf(arch: Arch): Paging {
  return arch === 'x86' ? 'pae' : arch;
}

/** `spread` is how many frames lie from one page to the next. */
export function addressSpace(paging: Paging, spread = 1): AddressSpace {
  const { shifts, entryBytes, indexMask, table, leaf, rootFlags, block, rootAt } = TABLES[paging];
  const byVirtualPage = new Map<bigint, Page>();
  const pages = new Map<number, Uint8Array>();
  const largeFrames = new Map<bigint, number>();
  let nextPfn = FIRST_PFN;
  let nextLarge = FIRST_LARGE_PFN;
  let prototypes = paging === 'pae' ? PROTOTYPES.pae : PROTOTYPES.x64;

  const newPage = (): number => {
    const pfn = nextPfn;
    pages.set(pfn, new Uint8Array(PAGE_SIZE));
    nextPfn += HOLES.has(pages.size) ? spread + HOLE_PAGES : spread;
    return pfn;
  };
  const pageAt = (pfn: number): Uint8Array => {
    const page = pages.get(pfn);
    if (page === undefined) throw new Error(`builder: no page ${pfn}`);
    return page;
  };
  const levelShift = (how: Mapping): bigint => shifts.at(how === 'huge' ? -3 : -2) ?? 0n;
  /** A frame in the large page around `virtualPage`, whose frames begin at a multiple of its size. */
  const newLargePage = (virtualPage: bigint, how: Mapping): number => {
    const size = 1 << Number(levelShift(how));
    const region = virtualPage >> levelShift(how);
    const start = largeFrames.get(region) ?? Math.ceil(nextLarge / size) * size;
    largeFrames.set(region, start);
    nextLarge = Math.max(nextLarge, start + size);
    const pfn = start + Number(virtualPage & BigInt(size - 1));
    pages.set(pfn, new Uint8Array(PAGE_SIZE));
    return pfn;
  };
  const pfnOf = (virtualPage: bigint, how: Mapping): number => {
    const known = byVirtualPage.get(virtualPage);
    if (known !== undefined) return known.pfn;
    const pfn = how === 'large' || how === 'huge' ? newLargePage(virtualPage, how) : newPage();
    byVirtualPage.set(virtualPage, { pfn, how });
    return pfn;
  };
  const put = (pfn: number, at: number, entry: bigint): void => {
    const view = new DataView(pageAt(pfn).buffer);
    if (entryBytes === 8) view.setBigUint64(at, entry, true);
    else view.setUint32(at, Number(entry), true);
  };
  const get = (pfn: number, at: number): bigint => {
    const view = new DataView(pageAt(pfn).buffer);
    return entryBytes === 8 ? view.getBigUint64(at, true) : BigInt(view.getUint32(at, true));
  };
  const entryFor = (pfn: number, flags: bigint): bigint => (BigInt(pfn) << 12n) | flags;
  const map = (address: bigint, bytes: Uint8Array, how: Mapping = 'valid'): void => {
    let done = 0;
    while (done < bytes.length) {
      const at = address + BigInt(done);
      const inPage = Number(at & 0xfffn);
      const count = Math.min(PAGE_SIZE - inPage, bytes.length - done);
      pageAt(pfnOf(at >> 12n, how)).set(bytes.subarray(done, done + count), inPage);
      done += count;
    }
  };
  /** The entry of a page in its last table. */
  const lastEntry = ({ pfn, how }: Page): bigint => {
    if (how === 'transition') return entryFor(pfn, TRANSITION | (paging === 'x64' || paging === 'la57' ? INVERTED : 0n));
    if (how !== 'shared') return entryFor(pfn, leaf);
    const at = prototypes;
    prototypes += 8n;
    const prototype = new Uint8Array(8);
    new DataView(prototype.buffer).setBigUint64(0, entryFor(pfn, leaf), true);
    map(at, prototype);
    return paging === 'pae' ? (at << 32n) | 0x400n : BigInt.asUintN(64, at << 16n) | 0x400n;
  };
  /** Writes the entries that lead to `virtualPage`, making the tables that are missing. */
  const link = (root: number, virtualPage: bigint, page: Page): void => {
    const last = shifts.length - (page.how === 'huge' ? 3 : page.how === 'large' ? 2 : 1);
    let at = root;
    shifts.slice(0, last + 1).forEach((shift, level) => {
      const index = paging === 'pae' && level === 0 ? (virtualPage >> shift) & 0x3n : (virtualPage >> shift) & indexMask;
      const where = Number(index) * entryBytes + (level === 0 ? rootAt : 0);
      if (level === last) {
        const size = 1n << shift;
        put(at, where, last === shifts.length - 1 ? lastEntry(page) : entryFor(Number(BigInt(page.pfn) & ~(size - 1n)), block));
        return;
      }
      const known = get(at, where);
      const next = known === 0n ? newPage() : Number((known >> 12n) & 0xf_ffff_ffffn);
      if (known === 0n) put(at, where, entryFor(next, level === 0 ? rootFlags : table));
      at = next;
    });
  };

  return {
    map,
    finish() {
      const root = newPage();
      // A Map is walked in the order of insertion, so the pages of prototype entries, mapped on the way, are linked too.
      for (const [virtualPage, page] of byVirtualPage) link(root, virtualPage, page);
      return { pages: new Map([...pages].sort((a, b) => a[0] - b[0])), directoryTableBase: BigInt(root * PAGE_SIZE + rootAt) };
    },
  };
}
