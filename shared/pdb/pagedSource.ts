import type { ByteSource } from '../bytes/byteSource.ts';

const EMPTY = new Uint8Array(0);

/** A stream of an MSF file: what lies where in the file. `pages` and `size` have been checked against the file. */
export interface PagedStream {
  readonly pages: Uint32Array;
  readonly pageSize: number;
  readonly size: number;
}

/**
 * A stream as a source of its own. Pages that follow each other in the file are read at once; when that is all that was
 * asked for, the file's own array is passed on, so it is valid until the next read.
 */
export function pagedSource(file: ByteSource, stream: PagedStream): ByteSource {
  const { pages, pageSize, size } = stream;
  return {
    size,
    read(offset, length) {
      if (offset < 0 || offset >= size || length <= 0) return EMPTY;
      const end = Math.min(size, offset + length);
      const first = runAt(stream, offset, end);
      if (first === end) return file.read((pages[Math.floor(offset / pageSize)] as number) * pageSize + (offset % pageSize), end - offset);
      const out = new Uint8Array(end - offset);
      for (let at = offset; at < end; ) {
        const next = runAt(stream, at, end);
        const part = file.read((pages[Math.floor(at / pageSize)] as number) * pageSize + (at % pageSize), next - at);
        out.set(part, at - offset);
        // A file that shrank since it was opened ends here: what is missing must not read as zeros.
        if (part.length < next - at) return out.subarray(0, at - offset + part.length);
        at = next;
      }
      return out;
    },
  };
}

/** Where in the stream the run of neighbouring pages ends that holds `at`; not behind `end`. */
function runAt({ pages, pageSize }: PagedStream, at: number, end: number): number {
  let index = Math.floor(at / pageSize);
  let next = (index + 1) * pageSize;
  while (next < end && pages[index + 1] === (pages[index] as number) + 1) {
    index++;
    next += pageSize;
  }
  return Math.min(next, end);
}
