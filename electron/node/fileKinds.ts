/** What a file's name promises. */
export type NameKind = 'dump' | 'archive' | 'other';
/** What a file's first bytes say. */
export type HeadKind = 'dump' | 'zip' | 'cab' | 'other';

/** Bytes that `kindOfHead` wants to see. */
export const HEAD_BYTES = 8;

const DUMP_NAME = /\.(dmp|mdmp|hdmp|kdmp)$/i;
const ARCHIVE_NAME = /\.(zip|cab)$/i;

/** Judges by the extension alone. */
export function kindOfName(name: string): NameKind {
  if (DUMP_NAME.test(name)) return 'dump';
  return ARCHIVE_NAME.test(name) ? 'archive' : 'other';
}

const MAGICS: readonly (readonly [magic: string, kind: HeadKind])[] = [
  ['PAGEDU64', 'dump'],
  ['PAGEDUMP', 'dump'],
  ['MDMP', 'dump'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['MSCF', 'cab'],
];

/** Judges by the first bytes alone: people rename archives to .dmp and the other way round. `PK 5 6` is an empty zip. */
export function kindOfHead(head: Uint8Array): HeadKind {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  return MAGICS.find(([magic]) => text.startsWith(magic))?.[1] ?? 'other';
}

/** The first bytes for a message, as hex pairs. */
export function shownHead(head: Uint8Array): string {
  return [...head.subarray(0, HEAD_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ') || 'nothing';
}
