import { lastAtOrBelow } from './sorted.ts';

/** A half-open range of address keys (see `addressKey`) with what lies there. */
export interface KeyRange<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Overlapping ranges looked at before giving up: keeps a look-up cheap when a hostile file nests thousands of them. */
const MAX_LOOK_BACK = 256;

/** Ranges sorted by start; they may overlap (real dumps have overlapping data blocks). */
export class RangeMap<T> {
  private readonly ranges: readonly KeyRange<T>[];
  private readonly starts: Float64Array;
  /** Highest end of the ranges up to and including each index: tells when looking further back is pointless. */
  private readonly reach: Float64Array;

  constructor(ranges: Iterable<KeyRange<T>>) {
    const sorted = inOrder(ranges);
    const { length } = sorted;
    this.ranges = sorted;
    this.starts = new Float64Array(length);
    this.reach = new Float64Array(length);
    let reach = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < length; i++) {
      const range = sorted[i] as KeyRange<T>;
      if (range.end > reach) reach = range.end;
      this.starts[i] = range.start;
      this.reach[i] = reach;
    }
  }

  get size(): number {
    return this.ranges.length;
  }

  all(): readonly KeyRange<T>[] {
    return this.ranges;
  }

  /** The range that holds `key`, the one that starts nearest below it when several do; null when none. */
  find(key: number): KeyRange<T> | null {
    const last = lastAtOrBelow(this.starts, key);
    const stop = Math.max(0, last + 1 - MAX_LOOK_BACK);
    for (let i = last; i >= stop && (this.reach[i] as number) > key; i--) {
      const range = this.ranges[i] as KeyRange<T>;
      if (key < range.end) return range;
    }
    return null;
  }

  /** Lowest start and highest end, null when empty. */
  span(): { start: number; end: number } | null {
    if (this.ranges.length === 0) return null;
    return { start: this.starts[0] as number, end: this.reach[this.reach.length - 1] as number };
  }
}

/** The ranges that are not empty by start; those with the same start as they came. */
function inOrder<T>(ranges: Iterable<KeyRange<T>>): KeyRange<T>[] {
  const filled: KeyRange<T>[] = [];
  let sorted = true;
  let previous = Number.NEGATIVE_INFINITY;
  for (const range of ranges) {
    if (!(range.end > range.start)) continue;
    if (range.start < previous) sorted = false;
    previous = range.start;
    filled.push(range);
  }
  return sorted ? filled : placed(filled);
}

/** Sorts the numbers alone and then looks up each range's place: several times as fast as a sort that calls back. */
function placed<T>(ranges: readonly KeyRange<T>[]): KeyRange<T>[] {
  const starts = Float64Array.from(ranges, (range) => range.start).sort();
  const taken = new Uint32Array(starts.length);
  const out = new Array<KeyRange<T>>(starts.length);
  for (let i = ranges.length - 1; i >= 0; i--) {
    const range = ranges[i] as KeyRange<T>;
    const last = lastAtOrBelow(starts, range.start);
    out[last - (taken[last] as number)] = range;
    taken[last] = (taken[last] as number) + 1;
  }
  return out;
}
