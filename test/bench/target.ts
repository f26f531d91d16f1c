/** `PASS` or `MISS`, and what was wanted: `value` has to be at most (or at least) `limit`. */
export function target(value: number, wanted: 'at most' | 'at least', limit: number, unit: string): string {
  const met = wanted === 'at most' ? value <= limit : value >= limit;
  return `${met ? 'PASS' : 'MISS'} (${wanted} ${limit}${unit})`;
}
