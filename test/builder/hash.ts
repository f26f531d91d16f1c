/** Stable pseudo-random numbers from a text: the builder has no clock and no randomness. */

/** FNV-1a with a final mix; the same text always gives the same u32. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number in [low, high), rounded down to a multiple of `step` above `low`. */
export function hashRange(text: string, low: number, high: number, step = 1): number {
  const steps = Math.max(1, Math.floor((high - low) / step));
  return low + (hash32(text) % steps) * step;
}

export interface Sequence {
  /** Next whole number in [0, below). */
  next(below: number): number;
  /** Next 64-bit number, upper half all zero when `bits` is 32. */
  bits(bits: 32 | 64): bigint;
}

/** A sequence (mulberry32) that depends on the seed text only. */
export function sequence(seed: string): Sequence {
  let state = hash32(seed);
  const step = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    next: (below) => Math.floor((step() / 0x1_0000_0000) * below),
    bits: (bits) => (bits === 32 ? BigInt(step()) : (BigInt(step()) << 32n) | BigInt(step())),
  };
}
