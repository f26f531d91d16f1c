import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { pointerSize, readView } from './memoryView.ts';

/**
 * POOL_HEADER (public symbols): 64-bit, 16 bytes in front of a block, sizes in units of 16 bytes; 32-bit, 8 bytes and units of 8.
 * Blocks of a page and more have none.
 */
const UNIT = { 8: 16, 4: 8 } as const;
const PROTECTED = 0x80;
const PAGE = 0x1000;

export interface PoolHeader {
  readonly address: Gva;
  /** Four characters, as they lie in memory, the bit for protected allocations removed. */
  readonly tag: string;
  /** With its header. */
  readonly sizeBytes: number;
  readonly previousSizeBytes: number;
  /** PoolType of the header: bit 0 paged, bit 1 in use, bit 2 cache-aligned, bit 3 charged to a process. */
  readonly type: number;
}

/** Reads the header of the block at `block` (what an allocation returns); null when there is none that makes sense. */
export function readPoolHeader(image: DumpImage, block: Gva): PoolHeader | null {
  const unit = UNIT[pointerSize(image)];
  return block < BigInt(unit) ? null : headerAt(image, block - BigInt(unit));
}

/** The pool header at `address`; null when its tag is no text or its size cannot be. */
export function headerAt(image: DumpImage, address: Gva): PoolHeader | null {
  const width = pointerSize(image);
  const view = readView(image, address, 8);
  if (!view) return null;
  const fields = width === 8 ? wide(view) : narrow(view);
  const tag = tagText(view);
  if (tag === null || fields.size === 0 || fields.size * UNIT[width] > PAGE) return null;
  return {
    address,
    tag,
    sizeBytes: fields.size * UNIT[width],
    previousSizeBytes: fields.previous * UNIT[width],
    type: fields.type,
  };
}

function wide(view: DataView): { previous: number; size: number; type: number } {
  return { previous: view.getUint8(0), size: view.getUint8(2), type: view.getUint8(3) };
}

/** PreviousSize and BlockSize have 9 bits each, PoolIndex and PoolType 7. */
function narrow(view: DataView): { previous: number; size: number; type: number } {
  const word = view.getUint32(0, true);
  return { previous: word & 0x1ff, size: (word >>> 16) & 0x1ff, type: word >>> 25 };
}

function tagText(view: DataView): string | null {
  let tag = '';
  for (let i = 4; i < 8; i++) {
    const byte = view.getUint8(i) & (i === 7 ? ~PROTECTED : 0xff);
    if (byte < 0x20 || byte > 0x7e) return null;
    tag += String.fromCharCode(byte);
  }
  return /[A-Za-z0-9]{2}/.test(tag) ? tag : null;
}
