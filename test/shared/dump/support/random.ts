/** Random numbers that are the same on every machine and in every run (mulberry32). */
export interface Random {
  /** 0 <= result < bound. */
  below(bound: number): number;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return { below: (bound) => Math.floor(next() * bound) };
}
