import type { IngestCounts } from '../node/ingest/ingestRun.ts';
import { EXIT } from './exitCodes.ts';
import { plural } from './summary.ts';

/** What a run did in one line. */
export function ingestSummary(counts: IngestCounts, interrupted: boolean, elapsedMs: number): string {
  const { stored, duplicates, userMode, unreadable, passedOver, otherShards } = counts;
  const seconds = elapsedMs / 1000;
  const parts = [
    `${plural(stored, 'crash', 'crashes')} stored`,
    ...(duplicates > 0 ? [`${plural(duplicates, 'duplicate')} skipped`] : []),
    ...(userMode > 0 ? [`${plural(userMode, 'dump')} of programs skipped`] : []),
    ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
    ...(passedOver > 0 ? [`${plural(passedOver, 'other file')} passed over`] : []),
    ...(otherShards > 0 ? [`${plural(otherShards, 'file')} left to other shards`] : []),
  ];
  const dumps = stored + duplicates + userMode + unreadable;
  const rate = dumps > 1 ? ` (${Math.round(dumps / Math.max(seconds, 0.001))}/s)` : '';
  const again = interrupted ? '; run it again to go on' : '';
  return `${interrupted ? 'Interrupted: ' : ''}${parts.join(', ')} in ${seconds.toFixed(1)} s${rate}${again}`;
}

/** The same as the last line of `--json`. */
export function ingestSummaryJson(counts: IngestCounts, interrupted: boolean, elapsedMs: number): string {
  return `${JSON.stringify({ schemaVersion: 1, ingest: { ...counts, interrupted, seconds: Math.round(elapsedMs) / 1000 } })}\n`;
}

/** Duplicates and dumps of programs were read; a shard without anything of its own has done its part. */
export function ingestExitCode(counts: IngestCounts): number {
  const read = counts.stored + counts.duplicates + counts.userMode;
  if (read === 0) return counts.unreadable === 0 && counts.otherShards > 0 ? EXIT.allRead : EXIT.nothingRead;
  return counts.unreadable > 0 ? EXIT.someUnread : EXIT.allRead;
}
