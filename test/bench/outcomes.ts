import type { VerdictKind } from '../../shared/result/triageResult.ts';
import type { JudgedCase } from './cases.ts';

/** One verdict of ours beside the debugger's. */
export interface Outcome {
  readonly judged: JudgedCase;
  /** Stale addresses of 100 free stack words. */
  readonly noise: number;
  /** Stem of the module we name; null when we name none. */
  readonly named: string | null;
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly blamesThirdParty: boolean;
  readonly agrees: boolean;
}

/** "29 of 29 (100%)". */
export function percentOf(all: readonly Outcome[], holds: (outcome: Outcome) => boolean): string {
  const good = all.filter(holds).length;
  return all.length === 0 ? 'none' : `${good} of ${all.length} (${Math.round((1000 * good) / all.length) / 10}%)`;
}

const BANDS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/** Of the verdicts in each band of confidence: how many, their mean confidence, and how many the debugger shares. */
export function calibrationTable(all: readonly Outcome[]): string {
  const rated = all.filter((outcome) => outcome.kind !== 'unknown');
  const rows = ['  confidence     verdicts   mean   right'];
  for (let i = 0; i + 1 < BANDS.length; i++) {
    const low = BANDS[i] as number;
    const high = BANDS[i + 1] as number;
    const band = rated.filter((outcome) => outcome.confidence >= low && outcome.confidence < high);
    if (band.length === 0) continue;
    const mean = band.reduce((sum, outcome) => sum + outcome.confidence, 0) / band.length;
    const right = band.filter((outcome) => outcome.agrees).length / band.length;
    rows.push(
      `  ${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)}    ${String(band.length).padStart(8)}   ${mean.toFixed(2)}   ${right.toFixed(2)}`,
    );
  }
  const error = rated.reduce((sum, outcome) => sum + (outcome.confidence - (outcome.agrees ? 1 : 0)) ** 2, 0) / Math.max(1, rated.length);
  rows.push(`  Brier score ${error.toFixed(3)} over ${rated.length} verdicts`);
  return rows.join('\n');
}
