/** Bytes in a row of the view. */
export const ROW_BYTES = 16;
/** Bytes that can be scrolled through without a jump: browsers draw no element of more than some 33 million pixels. */
export const WINDOW_BYTES = 4 * 1024 * 1024;
/** Bytes asked for at a time; rows never cross a chunk. */
export const CHUNK_BYTES = 4096;

/** Bytes that stand out. */
export interface HexRange {
  readonly offset: number;
  readonly sizeBytes: number;
}

/** A row's hex digits and characters, each cut in three: before, in and after the range that stands out. */
export interface HexRow {
  readonly hex: readonly [string, string, string];
  readonly ascii: readonly [string, string, string];
}

/** What a row says that starts at `offset` in the file. Fewer than 16 bytes only at the end of the file. */
export function hexRow(bytes: Uint8Array, offset: number, range: HexRange | null): HexRow {
  const from = range === null ? 0 : clamp(range.offset - offset, bytes.length);
  const to = range === null ? 0 : clamp(range.offset + range.sizeBytes - offset, bytes.length);
  const parts = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)] as const;
  return { hex: [hexText(parts[0]), hexText(parts[1]), hexText(parts[2])], ascii: [ascii(parts[0]), ascii(parts[1]), ascii(parts[2])] };
}

/** `0001f00`, as wide as the file's last offset needs, at least eight digits. */
export function offsetText(offset: number, fileBytes: number): string {
  const digits = Math.max(8, Math.max(0, fileBytes - 1).toString(16).length);
  return offset.toString(16).padStart(digits, '0');
}

/** `0x1f00`, `1f00h` or `7936`; null when it is no offset in a file of this size. */
export function parseOffset(text: string, fileBytes: number): number | null {
  const clean = text.trim().toLowerCase().replaceAll('`', '');
  const hex = /^0x([0-9a-f]+)$/.exec(clean)?.[1] ?? /^([0-9a-f]+)h$/.exec(clean)?.[1];
  const value = hex !== undefined ? Number.parseInt(hex, 16) : /^\d+$/.test(clean) ? Number(clean) : Number.NaN;
  return value >= 0 && value < fileBytes ? value : null;
}

/** Where the window starts that an offset lies in. */
export function windowStart(offset: number): number {
  return Math.floor(offset / WINDOW_BYTES) * WINDOW_BYTES;
}

/** The bytes that these hex digits stand for. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(length, at));
}

function hexText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += `${byte.toString(16).padStart(2, '0')} `;
  return text;
}

/** Printable ASCII as it is, a dot for all else. */
function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
  return text;
}
