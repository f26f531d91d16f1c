import type { Gva } from '../../../bytes/address.ts';
import { layoutSize, readLayout, viewOf } from '../../../bytes/layout.ts';
import type { VirtualMemory } from '../../dumpImage.ts';
import { MZ, PE_HEADER, PE_OFFSET_AT, PE_SIGNATURE } from '../../layouts/imageHeader.ts';

const HEADER_PAGE = 0x1000;
const PE_HEADER_SIZE = layoutSize(PE_HEADER);

export interface ImageHeader {
  readonly timestamp: number;
  readonly checksum: number;
  readonly sizeOfImage: number;
}

/** The headers of the image at `base`; null when their page is not in the dump (Windows may page them out) or holds something else. */
export function readImageHeader(memory: VirtualMemory, base: Gva): ImageHeader | null {
  const { bytes } = memory.read(base, HEADER_PAGE);
  if (bytes.length < HEADER_PAGE) return null;
  const view = viewOf(bytes);
  const at = view.getUint32(PE_OFFSET_AT, true);
  if (view.getUint16(0, true) !== MZ || at + PE_HEADER_SIZE > HEADER_PAGE) return null;
  const raw = readLayout(view, at, PE_HEADER);
  if (raw.signature !== PE_SIGNATURE) return null;
  return { timestamp: raw.timeDateStamp, checksum: raw.checkSum, sizeOfImage: raw.sizeOfImage };
}
