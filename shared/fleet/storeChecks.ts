import type { IngestItem } from './crashRecord.ts';

const DAY_MS = 86_400_000;

/** Throws RangeError unless whole spans of this length make up a day. */
export function checkSpan(spanMs: number): void {
  if (!Number.isInteger(spanMs) || spanMs <= 0 || DAY_MS % spanMs !== 0) {
    throw new RangeError(`a span of ${spanMs} ms does not divide a day of ${DAY_MS} ms`);
  }
}

/** A number of rows for a database: Infinity becomes the largest one. Throws RangeError for fractions and negative numbers. */
export function rowCount(what: 'limit' | 'offset', count: number): number {
  if (count === Number.POSITIVE_INFINITY) return Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${what} must be a whole number of rows, got ${count}`);
  return count;
}

/** The same for answers that say how much is not listed: there has to be a row that says it. Throws RangeError. */
export function listedRows(limit: number): number {
  if (limit === 0) throw new RangeError('limit must be at least 1');
  return rowCount('limit', limit);
}

/** Throws when a crash comes with another driver set than the one it names: both are always made together. */
export function checkItem({ crash, driverSet }: IngestItem): void {
  if (crash.driverSet !== (driverSet?.id ?? null)) {
    throw new TypeError(`crash ${crash.id} names driver set ${crash.driverSet} and comes with ${driverSet?.id ?? 'none'}`);
  }
}
