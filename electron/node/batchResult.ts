import type { TaskOutcome } from './tasks.ts';

/** The outcomes of a batch on their way out of a worker: all texts as UTF-8 in one array, which is moved and not copied. */
export interface BatchResult {
  readonly texts: Uint8Array<ArrayBuffer>;
  /** `text` is the length in `texts`. */
  readonly outcomes: readonly TaskOutcome<number>[];
}

/** Turns the outcomes of one batch into what leaves the worker. */
export interface Packer {
  /** Encodes the outcome's text at once, so that no string of a batch outlives its dump. */
  add(outcome: TaskOutcome<string>): void;
  /** The batch so far; the packer starts anew. */
  finish(): BatchResult;
}

const FIRST_BYTES = 1024 * 1024;
/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const MOST_BYTES_PER_UNIT = 3;

/** A packer with memory of its own, outside the heap, that is used again for every batch. */
export function packer(): Packer {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(FIRST_BYTES);
  let outcomes: TaskOutcome<number>[] = [];
  let at = 0;

  const encode = (text: string): number => {
    const most = at + text.length * MOST_BYTES_PER_UNIT;
    if (most > buffer.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(most)));
      larger.set(buffer.subarray(0, at));
      buffer = larger;
    }
    return encoder.encodeInto(text, buffer.subarray(at)).written;
  };

  return {
    add(outcome) {
      if (outcome.kind !== 'line') {
        outcomes.push(outcome);
        return;
      }
      const length = encode(outcome.text);
      at += length;
      outcomes.push({ ...outcome, text: length });
    },
    finish() {
      const result = { texts: buffer.slice(0, at), outcomes };
      outcomes = [];
      at = 0;
      return result;
    },
  };
}

/** Packs outcomes that are all there already. */
export function packed(outcomes: readonly TaskOutcome<string>[]): BatchResult {
  const pack = packer();
  for (const outcome of outcomes) pack.add(outcome);
  return pack.finish();
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
