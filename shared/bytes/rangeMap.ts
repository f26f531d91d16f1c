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
    const sorted = [...ranges].filter((range) => range.end > range.start);
    if (!isSorted(sorted)) sorted.sort((a, b) => a.start - b.start);
    this.ranges = sorted;
    this.starts = Float64Array.from(sorted, (range) => range.start);
    this.reach = new Float64Array(sorted.length);
    let reach = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < sorted.length; i++) {
      const end = sorted[i]?.end ?? reach;
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
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= key) low = middle + 1;
      else high = middle;
    }
    const stop = Math.max(0, low - MAX_LOOK_BACK);
    for (let i = low - 1; i >= stop && (this.reach[i] as number) > key; i--) {
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

function isSorted<T>(ranges: readonly KeyRange<T>[]): boolean {
  for (let i = 1; i < ranges.length; i++) {
    if ((ranges[i - 1] as KeyRange<T>).start > (ranges[i] as KeyRange<T>).start) return false;
  }
  return true;
}
