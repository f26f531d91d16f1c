import type { Detector } from './detector.ts';

/** SID: u8 revision, u8 count, 6 bytes of authority (big-endian), then `count` u32. MS-DTYP 2.4.2.2. */
const HEADER_BYTES = 8;

/** Binary SIDs of accounts of a machine or domain: authority 5, first number 21. Found at the byte 0x15 of that number. */
export const domainSid: Detector = (bytes, at, _step, sink) => {
  binarySid(bytes, at - HEADER_BYTES, 5, 21, [4, 5], sink);
};

/** Binary SIDs of Entra ID: authority 12, first number 1. Found at the byte 0x0c of the authority. */
export const entraSid: Detector = (bytes, at, _step, sink) => {
  binarySid(bytes, at - HEADER_BYTES + 1, 12, 1, [5], sink);
};

function binarySid(
  bytes: Uint8Array,
  from: number,
  authority: number,
  first: number,
  counts: readonly number[],
  sink: Parameters<Detector>[3],
): void {
  if (from < 0 || from + HEADER_BYTES + 4 > bytes.length || bytes[from] !== 1) return;
  const count = bytes[from + 1] as number;
  if (!counts.includes(count) || from + HEADER_BYTES + 4 * count > bytes.length || bytes[from + 7] !== authority) return;
  for (let i = 2; i < 7; i++) if (bytes[from + i] !== 0) return;
  if (u32(bytes, from + HEADER_BYTES) !== first) return;
  const numbers: number[] = [];
  for (let i = 0; i < count; i++) numbers.push(u32(bytes, from + HEADER_BYTES + 4 * i));
  // Rubbish behind a header by chance: real ones have three large numbers.
  if (numbers.slice(1, 4).some((number) => number === 0)) return;
  sink('sid', from, from + HEADER_BYTES + 4 * count, 'binary', `S-1-${authority}-${numbers.join('-')}`, 'certain');
}

function u32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0
  );
}
