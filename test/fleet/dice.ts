import { random } from '../shared/dump/support/random.ts';

/** Choices that are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True once in `times` on average. */
  oneIn(times: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `digits` random hex digits. */
  hex(digits: number): string;
}

export function diceOf(seed: number): Dice {
  const { below } = random(seed);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  };
}
