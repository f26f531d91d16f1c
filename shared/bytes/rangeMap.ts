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

  constructor(ranges: readonly KeyRange<T>[]) {
    const filled = ranges.filter(isFilled);
    const { length } = filled;
    this.starts = new Float64Array(length);
    let isSorted = true;
    for (let i = 0; i < length; i++) {
      const { start } = filled[i] as KeyRange<T>;
      if (i > 0 && start < (this.starts[i - 1] as number)) isSorted = false;
      this.starts[i] = start;
    }
    this.ranges = isSorted ? filled : placed(filled, this.starts.sort());
    this.reach = new Float64Array(length);
    let reach = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < length; i++) {
      const { end } = this.ranges[i] as KeyRange<T>;
      if (end > reach) reach = end;
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

function isFilled({ start, end }: KeyRange<unknown>): boolean {
  return end > start;
}

/**
 * The ranges in the order of their sorted starts; those with the same start as they came. The numbers alone are sorted and each
 * range's place is looked up: several times as fast as a sort that calls back.
 */
function placed<T>(ranges: readonly KeyRange<T>[], starts: Float64Array): KeyRange<T>[] {
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
