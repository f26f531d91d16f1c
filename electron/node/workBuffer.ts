const SMALLEST = 4 * 1024 * 1024;

/** Returns a view of `length` bytes; every call hands out the same memory again, so the last view is void. */
export type WorkBuffer = (length: number) => Uint8Array;

/** Memory that only grows: a worker reads thousands of dumps through it without leaving garbage behind. Plain bytes, no Buffer (see fileSource). */
export function workBuffer(): WorkBuffer {
  let buffer = new Uint8Array(SMALLEST);
  return (length) => {
    if (length > buffer.length) buffer = new Uint8Array(2 ** Math.ceil(Math.log2(length)));
    return buffer.subarray(0, length);
  };
}
