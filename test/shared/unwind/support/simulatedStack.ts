import type { ReadMemory } from '../../../../shared/unwind/step.ts';

/** Memory that holds a value of its own at every multiple of the word size until something is written there. */
export interface SimulatedStack {
  load(address: bigint): bigint;
  store(address: bigint, value: bigint): void;
  readonly read: ReadMemory;
}

/** `wordBytes` is the size of what is loaded and stored; the unwinder reads whole words. */
export function simulatedStack(wordBytes: 4 | 8, low: bigint, high: bigint): SimulatedStack {
  const written = new Map<bigint, bigint>();
  const bits = wordBytes * 8;
  const word = BigInt(wordBytes);
  const check = (address: bigint) => {
    if (address % word !== 0n || address < low || address >= high) throw new Error(`no stack at 0x${address.toString(16)}`);
  };
  const load = (address: bigint): bigint => {
    check(address);
    return written.get(address) ?? untouched(address, bits);
  };
  return {
    load,
    store(address, value) {
      check(address);
      written.set(address, BigInt.asUintN(bits, value));
    },
    read(address, length) {
      const out = new Uint8Array(length);
      const view = new DataView(out.buffer);
      for (let at = 0; at + wordBytes <= length; at += wordBytes) {
        const value = load(address + BigInt(at));
        if (wordBytes === 8) view.setBigUint64(at, value, true);
        else view.setUint32(at, Number(value), true);
      }
      return out;
    },
  };
}

/** A value that is different everywhere and no address of the image or the stack. */
export function untouched(address: bigint, bits: number): bigint {
  return BigInt.asUintN(bits, (address * 0x9e37_79b9_7f4a_7c15n) ^ 0x5a5a_1234_0f0f_8765n);
}
