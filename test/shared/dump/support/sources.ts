/** Sources that watch or torment the reader. */
import type { ByteSource } from '../../../../shared/bytes/byteSource.ts';

export interface CountingSource extends ByteSource {
  readonly bytesRead: number;
  readonly reads: number;
}

/** Counts what is asked of `inner`. */
export function countingSource(inner: ByteSource): CountingSource {
  let bytesRead = 0;
  let reads = 0;
  return {
    size: inner.size,
    get bytesRead() {
      return bytesRead;
    },
    get reads() {
      return reads;
    },
    read(offset, length) {
      const bytes = inner.read(offset, length);
      bytesRead += bytes.length;
      reads++;
      return bytes;
    },
  };
}

/** Throws when anything outside [0, size] is asked for, or a place or length that is no whole number. */
export function checkingSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || offset < 0 || length < 0 || offset + length > bytes.length) {
        throw new Error(`read of ${length} bytes at ${offset} in a file of ${bytes.length}`);
      }
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** One buffer for all reads, filled with rubbish before each: what a reader kept without copying is wrong at the next read. */
export function poisonedSource(bytes: Uint8Array): ByteSource {
  let buffer = new Uint8Array(0x1000);
  let poison = 0xa5;
  return {
    size: bytes.length,
    read(offset, length) {
      buffer.fill(poison);
      poison = (poison * 5 + 0x35) & 0xff;
      const end = Math.min(bytes.length, offset + length);
      if (offset < 0 || offset >= end) return buffer.subarray(0, 0);
      if (end - offset > buffer.length) buffer = new Uint8Array(end - offset);
      buffer.set(bytes.subarray(offset, end));
      return buffer.subarray(0, end - offset);
    },
  };
}

/** A file of `size` bytes that starts with `head` and holds zeros behind it, in no memory of its own. */
export function sparseSource(head: Uint8Array, size: number): ByteSource {
  return {
    size,
    read(offset, length) {
      const out = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      if (offset < head.length) out.set(head.subarray(offset, Math.min(head.length, offset + out.length)));
      return out;
    },
  };
}

/** A file that loses its bytes behind `keep` after `reads` reads, while its size is still claimed. */
export function shrinkingSource(bytes: Uint8Array, keep: number, reads: number): ByteSource {
  let left = reads;
  return {
    size: bytes.length,
    read(offset, length) {
      const end = left-- > 0 ? bytes.length : keep;
      return bytes.subarray(Math.min(offset, end), Math.min(end, offset + length));
    },
  };
}
