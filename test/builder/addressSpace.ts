/** A virtual address space on physical pages: bytes mapped at virtual addresses, with the page tables that lead to them.
 * Sources: Intel SDM vol. 3 ch. 4.4 (PAE) and 4.5 (4-level), Arm ARM D8 (4 KB granule, indexed like x64). */

import type { Arch } from './context.ts';

export const PAGE_SIZE = 0x1000;

export interface PhysicalMemory {
  /** Page frame number to page, ascending. */
  readonly pages: ReadonlyMap<number, Uint8Array>;
  readonly directoryTableBase: bigint;
}

export interface AddressSpace {
  /** Later bytes win where ranges overlap. */
  map(address: bigint, bytes: Uint8Array): void;
  /** Builds the page tables. Call once, last. */
  finish(): PhysicalMemory;
}

const FIRST_PFN = 0x1a0;
/** Page counts after which three frames are missing, so that runs and bitmaps have holes; few enough for the header's descriptor. */
const HOLES = new Set([5, 10, 20, 40, 80, 160, 320, 640]);
const HOLE_PAGES = 3;

export function addressSpace(arch: Arch): AddressSpace {
  const byVirtualPage = new Map<bigint, number>();
  const pages = new Map<number, Uint8Array>();
  let nextPfn = FIRST_PFN;

  const newPage = (): number => {
    const pfn = nextPfn;
    pages.set(pfn, new Uint8Array(PAGE_SIZE));
    nextPfn += HOLES.has(pages.size) ? 1 + HOLE_PAGES : 1;
    return pfn;
  };
  const pageAt = (pfn: number): Uint8Array => {
    const page = pages.get(pfn);
    if (page === undefined) throw new Error(`builder: no page ${pfn}`);
    return page;
  };
  const pfnOf = (virtualPage: bigint): number => {
    const known = byVirtualPage.get(virtualPage);
    if (known !== undefined) return known;
    const pfn = newPage();
    byVirtualPage.set(virtualPage, pfn);
    return pfn;
  };
  /** The table that entry `index` of `table` points to, made when it is missing. */
  const child = (table: number, index: number, flags: bigint): number => {
    const view = new DataView(pageAt(table).buffer);
    const entry = view.getBigUint64(index * 8, true);
    if (entry !== 0n) return Number((entry >> 12n) & 0xf_ffff_ffffn);
    const pfn = newPage();
    view.setBigUint64(index * 8, (BigInt(pfn) << 12n) | flags, true);
    return pfn;
  };
  const link = (table: number, index: number, pfn: number, flags: bigint): void => {
    new DataView(pageAt(table).buffer).setBigUint64(index * 8, (BigInt(pfn) << 12n) | flags, true);
  };

  return {
    map(address, bytes) {
      let done = 0;
      while (done < bytes.length) {
        const at = address + BigInt(done);
        const inPage = Number(at & 0xfffn);
        const count = Math.min(PAGE_SIZE - inPage, bytes.length - done);
        pageAt(pfnOf(at >> 12n)).set(bytes.subarray(done, done + count), inPage);
        done += count;
      }
    },
    finish() {
      const root = newPage();
      const { table, leaf, shifts, rootFlags } = TABLES[arch];
      for (const [virtualPage, pfn] of [...byVirtualPage]) {
        let at = root;
        shifts.forEach((shift, level) => {
          at = child(at, tableIndex(virtualPage, shift, arch, level), level === 0 ? rootFlags : table);
        });
        link(at, Number(virtualPage & 0x1ffn), pfn, leaf);
      }
      return { pages: new Map([...pages].sort((a, b) => a[0] - b[0])), directoryTableBase: BigInt(root * PAGE_SIZE) };
    },
  };
}

/** Entry bits, and by how much the virtual page number is shifted for each level above the last. */
const TABLES = {
  x64: { shifts: [27n, 18n, 9n], table: 0x63n, leaf: 0x63n, rootFlags: 0x63n },
  arm64: { shifts: [27n, 18n, 9n], table: 0x3n, leaf: 0x703n, rootFlags: 0x3n },
  x86: { shifts: [18n, 9n], table: 0x63n, leaf: 0x63n, rootFlags: 0x1n },
} as const;

function tableIndex(virtualPage: bigint, shift: bigint, arch: Arch, level: number): number {
  return Number((virtualPage >> shift) & (arch === 'x86' && level === 0 ? 0x3n : 0x1ffn));
}
