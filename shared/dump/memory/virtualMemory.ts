import type { FileOffset } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { bytesAt } from '../../bytes/reads.ts';
import type { VirtualMemory } from '../dumpImage.ts';
import type { PagingScheme } from '../layouts/pageTables.ts';
import { type PageWalk, pageOfAddress } from './pageWalk.ts';
import { PAGE_SIZE } from './physicalMemory.ts';

const EMPTY = new Uint8Array(0);
/** One read returns at most this much, whatever is asked. */
const MAX_READ = 0x100000;
const ADDRESSES_32 = 2 ** 32;

/**
 * Virtual memory of a dump with page tables. A read runs through as many pages as it takes and ends at the first that is not mapped
 * or not in the dump; pages that follow one another in the file are read at once. The bytes may be a view: copy before keeping.
 */
export function virtualMemory(source: ByteSource, walk: PageWalk, scheme: PagingScheme, pageCount: number): VirtualMemory {
  return {
    rangeCount: pageCount,
    read(address, length) {
      const place = pageOfAddress(address, scheme.signBit);
      if (!place) return { bytes: EMPTY, miss: 'non-canonical' };
      const wanted = Math.min(length, MAX_READ, (endOf(place.page, scheme) - place.page) * PAGE_SIZE - place.inPage);
      const first = walk(place.page);
      const inFirst = PAGE_SIZE - place.inPage;
      const bytes =
        first === null
          ? EMPTY
          : wanted <= inFirst
            ? bytesAt(source, first + place.inPage, wanted)
            : gather(source, walk, place.page, place.inPage, wanted);
      return { bytes, miss: bytes.length === length ? null : 'not-in-dump' };
    },
  };
}

/** The first page behind the part of the address space that holds `page`: reads do not run through to the other end. */
function endOf(page: number, { signBit }: PagingScheme): number {
  if (signBit === null) return ADDRESSES_32 / PAGE_SIZE;
  return page < 0 ? 0 : 2 ** signBit / PAGE_SIZE;
}

function gather(source: ByteSource, walk: PageWalk, firstPage: number, inPage: number, wanted: number): Uint8Array {
  const out = new Uint8Array(wanted);
  let have = 0;
  let page = firstPage;
  while (have < wanted) {
    const start = walk(page);
    if (start === null) break;
    const skip = have === 0 ? inPage : 0;
    const pages = pagesInARow(walk, page, start, Math.ceil((wanted - have + skip) / PAGE_SIZE));
    const bytes = bytesAt(source, start + skip, Math.min(wanted - have, pages * PAGE_SIZE - skip));
    out.set(bytes, have);
    have += bytes.length;
    page += pages;
    if (bytes.length === 0) break;
  }
  return out.subarray(0, have);
}

/** How many pages from `page` on, at most `most`, follow one another in the file. */
function pagesInARow(walk: PageWalk, page: number, start: FileOffset, most: number): number {
  let count = 1;
  while (count < most && walk(page + count) === start + count * PAGE_SIZE) count++;
  return count;
}
