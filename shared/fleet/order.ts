import type { DriverBuild } from './crashRecord.ts';
import type { DirectEvidence } from './fleetStore.ts';

/**
 * Order by code points. That is the order of UTF-8 bytes, which every database has; JavaScript's `<` differs from it where
 * characters beyond U+FFFF meet U+E000..U+FFFF.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Surrogates stand for characters beyond U+FFFF, so they come after everything else. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** By name, timestamp, checksum, size. */
export function compareBuilds(a: DriverBuild, b: DriverBuild): number {
  return compareText(a.name, b.name) || a.timestamp - b.timestamp || a.checksum - b.checksum || a.sizeBytes - b.sizeBytes;
}

/** By module, then build, an unknown build first. */
export function compareEvidence(a: DirectEvidence, b: DirectEvidence): number {
  const byModule = compareText(a.module, b.module);
  if (byModule !== 0) return byModule;
  if (a.build === null || b.build === null) return Number(a.build !== null) - Number(b.build !== null);
  return compareBuilds(a.build, b.build);
}

/** Ascending by `compare`, nulls last. */
export function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

export function compareNumbers(a: number, b: number): number {
  return a - b;
}
