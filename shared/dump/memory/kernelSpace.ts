import type { FileOffset, Gva } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { viewOf } from '../../bytes/layout.ts';
import type { Architecture, VirtualMemory } from '../dumpImage.ts';
import { PAGING, type PagingScheme } from '../layouts/pageTables.ts';
import { pageOfAddress, pageWalk } from './pageWalk.ts';
import type { PhysicalMemory } from './physicalMemory.ts';
import { virtualMemory } from './virtualMemory.ts';

/** The kernel's virtual memory, and where its bytes lie in the file. */
export interface KernelSpace {
  readonly memory: VirtualMemory;
  /** Place of the byte at `address`; null when it is not in the dump. */
  fileOffsetOf(address: Gva): FileOffset | null;
}

/** What a processor's page tables may look like; which it is, no field of the header says for certain. */
const SCHEMES: Readonly<Record<Architecture, readonly PagingScheme[]>> = {
  x64: [PAGING.x64, PAGING.la57],
  arm64: [PAGING.arm64],
  x86: [PAGING.pae, PAGING.x86],
};

/**
 * The address space behind `directoryTableBase`: of the schemes that the architecture knows, the one through which `listHead` reads as
 * a list head, whose first entry points back to it. Null when none does: the tables or the list are not in the dump.
 */
export function kernelSpace(
  source: ByteSource,
  physical: PhysicalMemory,
  architecture: Architecture,
  directoryTableBase: bigint,
  listHead: Gva,
): KernelSpace | null {
  for (const scheme of SCHEMES[architecture]) {
    const walk = pageWalk(source, physical, directoryTableBase, scheme);
    const memory = virtualMemory(source, walk, scheme, physical.pageCount);
    if (!isListHead(memory, listHead, architecture === 'x86' ? 4 : 8)) continue;
    return {
      memory,
      fileOffsetOf(address) {
        const place = pageOfAddress(address, scheme.signBit);
        const page = place ? walk(place.page) : null;
        return place && page !== null ? page + place.inPage : null;
      },
    };
  }
  return null;
}

function isListHead(memory: VirtualMemory, head: Gva, width: 4 | 8): boolean {
  const first = pointer(memory, head, width);
  return first !== 0n && pointer(memory, first + BigInt(width), width) === head;
}

/** The pointer at `address`; 0 when it is not in the dump. */
function pointer(memory: VirtualMemory, address: Gva, width: 4 | 8): Gva {
  const { bytes } = memory.read(address, width);
  if (bytes.length < width) return 0n;
  return width === 4 ? BigInt(viewOf(bytes).getUint32(0, true)) : viewOf(bytes).getBigUint64(0, true);
}
