import { hash32 } from '../builder/hash.ts';

/** A seeded sequence of pseudo-random numbers (sfc32): the generator has no clock and no Math.random. */
export interface Random {
  /** In [0, 1). */
  float(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** Throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One of `list` in proportion to `weight`. Throws on an empty list. */
  weighted<T>(list: readonly T[], weight: (item: T) => number): T;
  exponential(mean: number): number;
  /** How many events happen when `mean` are expected. */
  poisson(mean: number): number;
}

/** The same parts always give the same sequence. */
export function randomOf(...parts: readonly (string | number)[]): Random {
  const text = parts.join('/');
  let a = hash32(`a ${text}`);
  let b = hash32(`b ${text}`);
  let c = hash32(`c ${text}`);
  let counter = 1;
  const float = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 12; i++) float();
  return {
    float,
    below: (limit) => Math.floor(float() * limit),
    between: (low, high) => low + float() * (high - low),
    chance: (probability) => float() < probability,
    pick: (list) => present(list[Math.floor(float() * list.length)]),
    weighted(list, weight) {
      let rest = float() * list.reduce((sum, item) => sum + weight(item), 0);
      for (const item of list) {
        rest -= weight(item);
        if (rest < 0) return item;
      }
      return present(list.at(-1));
    },
    exponential: (mean) => -mean * Math.log(1 - float()),
    poisson: (mean) => poisson(mean, float),
  };
}

/** A place in [0, 1) that depends on the text only. */
export function placeOf(text: string): number {
  return hash32(text) / 0x1_0000_0000;
}

/** Throws where a list that cannot be empty is. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('generator: nothing to choose from');
  return value;
}

/** Index of the first entry above `value`, the last one when there is none. */
export function firstAbove(ends: readonly number[], value: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counting for small means (Knuth), the normal approximation beyond. */
function poisson(mean: number, float: () => number): number {
  if (mean <= 0) return 0;
  if (mean > 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = float(); product > limit; product *= float()) count++;
  return count;
}
