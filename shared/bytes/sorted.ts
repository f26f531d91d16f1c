/** Index of the last of the sorted numbers that is not above `key`; -1 when all are. */
export function lastAtOrBelow(sorted: Float64Array | Uint32Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
