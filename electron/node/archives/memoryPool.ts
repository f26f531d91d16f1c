/** Shared memory that is used again and again. */
export interface MemoryPool {
  /** At least `bytes` of memory; its content is what the last user left. */
  take(bytes: number): Uint8Array;
  /** Gives back what `take` returned. Nobody may look at it afterwards. */
  give(memory: Uint8Array): void;
}

const SMALLEST = 0x10000;
/** Memory kept for later; more is left to the garbage collector. */
const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Shared memory is seen by several threads without a copy, but a thread that has seen it keeps it until its own garbage
 * collection, which may be minutes away (measured: 600 MB of unpacked dumps lay about). Hence the same pieces go round.
 */
export function memoryPool(): MemoryPool {
  const free = new Map<number, Uint8Array[]>();
  let kept = 0;
  return {
    take(bytes) {
      const size = 2 ** Math.ceil(Math.log2(Math.max(bytes, SMALLEST)));
      const known = free.get(size)?.pop();
      if (known === undefined) return new Uint8Array(new SharedArrayBuffer(size));
      kept -= size;
      return known;
    },
    give(memory) {
      const size = memory.length;
      if (kept + size > KEPT_BYTES) return;
      kept += size;
      const sameSize = free.get(size);
      if (sameSize === undefined) free.set(size, [memory]);
      else sameSize.push(memory);
    },
  };
}
