import { type Gva, isKernelAddress64 } from '../../../bytes/address.ts';
import { viewOf } from '../../../bytes/layout.ts';
import { cleanText, utf16 } from '../../../bytes/text.ts';
import type { DumpImage } from '../../dumpImage.ts';

const MAX_STRING_BYTES = 1024;

/** Memory, the width of what lies in it, and what is known of its structures: all that reading one takes. */
export type MemoryScope = Pick<DumpImage, 'memory' | 'architecture' | 'symbols'>;

/** Bytes of a pointer in this dump. */
export function pointerSize(image: MemoryScope): 4 | 8 {
  return image.architecture === 'x86' ? 4 : 8;
}

/** A copy of exactly `length` bytes at `address`; null when not all of them are in the dump. */
export function readView(image: MemoryScope, address: Gva, length: number): DataView | null {
  if (address === 0n) return null;
  const { bytes } = image.memory.read(address, length);
  return bytes.length === length ? viewOf(bytes.slice()) : null;
}

/** The pointer at `at`, of 4 or 8 bytes. The caller has made sure that the view holds it. */
export function pointerAt(view: DataView, at: number, width: number): Gva {
  return width === 4 ? BigInt(view.getUint32(at, true)) : view.getBigUint64(at, true);
}

/** Whether a value can be the address of a kernel object: in the kernel half, aligned to a pointer. */
export function isObjectAddress(image: MemoryScope, address: Gva): boolean {
  const width = BigInt(pointerSize(image));
  if (address % width !== 0n) return false;
  return width === 8n ? isKernelAddress64(address) : address >= 0x8000_0000n && address <= 0xffff_ffffn;
}

/** The text of the UNICODE_STRING at `at`; null when it is empty, too long, or its characters are not in the dump. */
export function unicodeStringAt(image: MemoryScope, view: DataView, at: number): string | null {
  const width = pointerSize(image);
  const lengthBytes = view.getUint16(at, true);
  const buffer = pointerAt(view, at + width, width);
  if (lengthBytes === 0 || lengthBytes > MAX_STRING_BYTES || lengthBytes > view.getUint16(at + 2, true) || buffer === 0n) return null;
  const { bytes } = image.memory.read(buffer, lengthBytes);
  const text = bytes.length === lengthBytes ? cleanText(utf16(bytes)) : '';
  return text === '' ? null : text;
}
