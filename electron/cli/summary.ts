/** What a run did. */
export interface RunCounts {
  read: number;
  failed: number;
  /** Files that are no dumps, passed over. */
  passedOver: number;
  readonly startedMs: number;
}

/** One line on a run for stderr; null for a single dump that was read: its report says it all. */
export function summary(counts: RunCounts, interrupted: boolean): string | null {
  const { read, failed, passedOver } = counts;
  if (!interrupted && read === 1 && failed === 0 && passedOver === 0) return null;
  const seconds = (performance.now() - counts.startedMs) / 1000;
  const parts = [
    `${plural(read, 'dump')} read`,
    ...(failed > 0 ? [`${failed} could not be read`] : []),
    ...(passedOver > 0 ? [`${plural(passedOver, 'other file')} passed over`] : []),
  ];
  const rate = read + failed > 1 ? ` (${Math.round((read + failed) / Math.max(seconds, 0.001))}/s)` : '';
  return `${interrupted ? 'Interrupted: ' : ''}${parts.join(', ')} in ${seconds.toFixed(1)} s${rate}`;
}

/** "1 dump", "2 dumps". */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
