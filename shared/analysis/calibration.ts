/**
 * From the strength of the evidence to how often such verdicts are right. Points between which we interpolate; taken from
 * `npm run bench:accuracy` (strength -> agreement with the debugger on clean and noisy stacks), smoothed towards caution
 * because the sample is small: no verdict from a small dump is ever surer than 0.97.
 */
const POINTS: readonly (readonly [strength: number, confidence: number])[] = [
  [0, 0],
  [0.3, 0.28],
  [0.45, 0.38],
  [0.5, 0.5],
  [0.6, 0.68],
  [0.7, 0.8],
  [0.8, 0.88],
  [0.9, 0.93],
  [1, 0.97],
];

/** The confidence for a strength, both 0..1, monotonic. */
export function calibrate(strength: number): number {
  const x = Math.min(1, Math.max(0, strength));
  for (let i = 1; i < POINTS.length; i++) {
    const [x1, y1] = POINTS[i] as readonly [number, number];
    if (x > x1) continue;
    const [x0, y0] = POINTS[i - 1] as readonly [number, number];
    return Math.round((y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)) * 100) / 100;
  }
  return 0.97;
}
