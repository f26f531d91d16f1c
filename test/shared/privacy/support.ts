import { findIn } from '../../../shared/privacy/findIn.ts';
import type { Finding } from '../../../shared/privacy/finding.ts';
import { asciiBytes, concat, utf16Bytes } from '../../builder/section.ts';

/** All that is found in bytes that are a whole file. */
export function found(bytes: Uint8Array): Finding[] {
  return findIn(bytes, 0, 0, bytes.length);
}

/** `kind value` of each finding. */
export function told(bytes: Uint8Array): string[] {
  return found(bytes).map(({ kind, value }) => `${kind} ${value}`);
}

const PAD = Uint8Array.from({ length: 32 }, (_, i) => (i % 3 === 0 ? 0x9c : 0));

/** The text in every encoding and alignment, with NULs around it. */
export function everyWay(text: string): { how: string; bytes: Uint8Array }[] {
  const zero = new Uint8Array(4);
  return [
    { how: 'ASCII', bytes: concat(PAD, zero, asciiBytes(text), zero, PAD) },
    { how: 'UTF-16', bytes: concat(PAD, zero, utf16Bytes(text), zero, PAD) },
    { how: 'UTF-16 at an odd place', bytes: concat(PAD, zero, zero.subarray(0, 1), utf16Bytes(text), zero, PAD) },
  ];
}
