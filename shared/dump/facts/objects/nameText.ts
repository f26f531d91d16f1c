import type { Gva } from '../../../bytes/address.ts';
import { asciiz, cleanText, utf16 } from '../../../bytes/text.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { pointerSize, readView, unicodeStringAt } from './memoryView.ts';

const MAX_NAME_BYTES = 512;

/**
 * The text that a parameter of kind name address leads to: a UNICODE_STRING, or characters right there (UTF-16 or ASCII).
 * Null when nothing readable is in the dump.
 */
export function readName(image: DumpImage, address: Gva): string | null {
  const header = readView(image, address, 2 * pointerSize(image));
  const described = header ? unicodeStringAt(image, header, 0) : null;
  if (described !== null) return described;
  const { bytes } = image.memory.read(address, MAX_NAME_BYTES);
  if (bytes.length < 4) return null;
  const text = cleanText(bytes[1] === 0 ? utf16(bytes) : asciiz(bytes));
  return /^[\x20-\x7e]{3,}$/.test(text) ? text : null;
}
