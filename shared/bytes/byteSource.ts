/**
 * Where bytes come from: a file, a Blob in a worker, an array in a test. Synchronous, because parsing runs in workers.
 * `read` returns the bytes at `offset`, fewer than `length` (or none) where the source ends; the array may be a view of
 * the source's own buffer that the next `read` reuses, so callers copy what they keep. It throws only on I/O errors.
 */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

const EMPTY = new Uint8Array(0);

/** A source over bytes in memory; `read` returns views, nothing is copied. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || offset >= bytes.length || length <= 0) return EMPTY;
      return bytes.subarray(offset, Math.min(bytes.length, offset + length));
    },
  };
}

const BLOCK = 0x10000;
const MAX_BLOCKS = 64;

/**
 * Wraps a slow source (a file) with a cache of 64 KiB blocks, at most `most` of them (64: 4 MiB). Reads above 1 MiB bypass it.
 * The returned arrays are safe to keep: blocks are copied out of the inner source and never reused.
 */
export function blockCached(inner: ByteSource, most = MAX_BLOCKS): ByteSource {
  const blocks = new Map<number, Uint8Array>();

  function block(index: number): Uint8Array {
    const known = blocks.get(index);
    if (known) {
      blocks.delete(index);
      blocks.set(index, known);
      return known;
    }
    const fresh = inner.read(index * BLOCK, BLOCK).slice();
    if (blocks.size >= most) {
      const oldest = blocks.keys().next();
      if (!oldest.done) blocks.delete(oldest.value);
    }
    blocks.set(index, fresh);
    return fresh;
  }

  return {
    size: inner.size,
    read(offset, length) {
      if (offset < 0 || offset >= inner.size || length <= 0) return EMPTY;
      const end = Math.min(inner.size, offset + length);
      if (end - offset > 16 * BLOCK) return inner.read(offset, end - offset).slice();
      const first = Math.floor(offset / BLOCK);
      const last = Math.floor((end - 1) / BLOCK);
      if (first === last) return block(first).subarray(offset - first * BLOCK, end - first * BLOCK);
      const out = new Uint8Array(end - offset);
      let have = 0;
      for (let index = first; index <= last; index++) {
        const start = Math.max(offset, index * BLOCK);
        const wanted = Math.min(BLOCK, end - index * BLOCK) - (start - index * BLOCK);
        const part = block(index).subarray(start - index * BLOCK, start - index * BLOCK + wanted);
        out.set(part, have);
        have += part.length;
        // A file that shrank since it was opened ends here: what is missing must not read as zeros.
        if (part.length < wanted) return out.subarray(0, have);
      }
      return out;
    },
  };
}
