/** A piece of stack memory that is written out of order: words and records at virtual addresses, everything else filled at the end. */

export interface StackImage {
  readonly top: bigint;
  readonly pointerBytes: 4 | 8;
  /** End of the highest thing written. */
  readonly end: bigint;
  /** True when nothing was written to the range and it does not lie below the top. */
  free(at: bigint, sizeBytes: number): boolean;
  word(at: bigint, value: bigint): void;
  record(at: bigint, bytes: Uint8Array): void;
  /** Bytes from top to `end`; free words get what `filler` says. */
  finish(end: bigint, filler: (at: bigint) => bigint): Uint8Array;
}

/** A kernel stack has at most 24 KB; expanded ones are larger. */
const LIMIT = 0x4_0000;

export function stackImage(top: bigint, pointerBytes: 4 | 8): StackImage {
  let bytes = new Uint8Array(0x2000);
  let used = new Uint8Array(0x2000);
  let highest = 0;

  const place = (at: bigint, sizeBytes: number): number => {
    const offset = at - top;
    if (offset < 0n || offset + BigInt(sizeBytes) > BigInt(LIMIT)) {
      throw new Error(`builder: 0x${at.toString(16)} does not fit on the stack at 0x${top.toString(16)}`);
    }
    const start = Number(offset);
    const end = start + sizeBytes;
    if (end > bytes.length) {
      bytes = grown(bytes, end * 2);
      used = grown(used, end * 2);
    }
    highest = Math.max(highest, end);
    return start;
  };

  const self: StackImage = {
    top,
    pointerBytes,
    get end() {
      return top + BigInt(highest);
    },
    free(at, sizeBytes) {
      const offset = at - top;
      if (offset < 0n || offset + BigInt(sizeBytes) > BigInt(LIMIT)) return false;
      const start = Number(offset);
      return !used.subarray(start, start + sizeBytes).some((mark) => mark !== 0);
    },
    word(at, value) {
      const start = place(at, pointerBytes);
      const view = new DataView(bytes.buffer);
      if (pointerBytes === 8) view.setBigUint64(start, BigInt.asUintN(64, value), true);
      else view.setUint32(start, Number(BigInt.asUintN(32, value)), true);
      used.fill(1, start, start + pointerBytes);
    },
    record(at, data) {
      const start = place(at, data.length);
      bytes.set(data, start);
      used.fill(1, start, start + data.length);
    },
    finish(end, filler) {
      for (let at = top; at < end; at += BigInt(pointerBytes)) {
        if (self.free(at, pointerBytes)) self.word(at, filler(at));
      }
      return bytes.slice(0, Number(end - top));
    },
  };
  return self;
}

function grown(old: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(old);
  return larger;
}
