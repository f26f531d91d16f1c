import type { TaskOutcome } from './tasks.ts';

/** The outcomes of a batch on their way out of a worker: all texts as UTF-8 in one array, which is moved and not copied. */
export interface BatchResult {
  readonly texts: Uint8Array<ArrayBuffer>;
  /** `text` is the length in `texts`. */
  readonly outcomes: readonly TaskOutcome<number>[];
}

/** Packs outcomes. Strings of megabytes in every thread would be most of the memory of a run. */
export function packed(outcomes: readonly TaskOutcome<string>[]): BatchResult {
  const lengths = outcomes.map((outcome) => (outcome.kind === 'line' ? Buffer.byteLength(outcome.text) : 0));
  const texts = Buffer.from(new ArrayBuffer(lengths.reduce((sum, length) => sum + length, 0)));
  let at = 0;
  const lines = outcomes.map((outcome, index): TaskOutcome<number> => {
    if (outcome.kind !== 'line') return outcome;
    const text = lengths[index] ?? 0;
    at += texts.write(outcome.text, at);
    return { ...outcome, text };
  });
  return { texts, outcomes: lines };
}

/** The outcomes again; the texts are views of the one array. */
export function unpacked({ texts, outcomes }: BatchResult): TaskOutcome[] {
  let at = 0;
  return outcomes.map((outcome): TaskOutcome => {
    if (outcome.kind !== 'line') return outcome;
    const start = at;
    at += outcome.text;
    return { ...outcome, text: texts.subarray(start, at) };
  });
}
