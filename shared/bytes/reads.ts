import type { FileOffset } from './address.ts';
import type { ByteSource } from './byteSource.ts';
import { viewOf } from './layout.ts';

const EMPTY = new Uint8Array(0);

/** A view over exactly `length` bytes at `at`, or null when the source ends before. The view is valid until the next read. */
export function viewAt(source: ByteSource, at: FileOffset, length: number): DataView | null {
  if (!Number.isSafeInteger(at) || at < 0 || length < 0 || at + length > source.size) return null;
  const bytes = source.read(at, length);
  return bytes.length === length ? viewOf(bytes) : null;
}

/** As many of `length` bytes as the source holds at `at`; never asks the source for what lies outside it. Valid until the next read. */
export function bytesAt(source: ByteSource, at: FileOffset, length: number): Uint8Array {
  if (!Number.isSafeInteger(at) || at < 0 || at >= source.size || length <= 0) return EMPTY;
  return source.read(at, Math.min(length, source.size - at));
}

/** As many of `count` items of `itemSize` bytes as the source holds at `at`, and not more than `cap`. */
export function countThatFits(source: ByteSource, at: FileOffset, count: number, itemSize: number, cap: number): number {
  if (at <= 0 || at >= source.size) return 0;
  return Math.max(0, Math.min(count, cap, Math.floor((source.size - at) / itemSize)));
}
