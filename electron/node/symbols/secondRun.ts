import { type JudgedAgain, judgedAgain } from '../../../shared/judgedAgain.ts';
import { isFailure, type TriageLine, type TriageResult } from '../../../shared/result/triageResult.ts';
import type { TaskOutcome } from '../tasks.ts';

const decoder = new TextDecoder();

/** The line of an outcome in JSON; null when it has none. */
export function lineOf(outcome: TaskOutcome | undefined): TriageLine | null {
  return outcome?.kind === 'line' ? (JSON.parse(decoder.decode(outcome.text)) as TriageLine) : null;
}

/** What a second run over a dump made of its first result; null when the file is gone, cannot be read any more, or is another one by now. */
export function secondRun(before: TriageLine | null, after: TriageLine | null): JudgedAgain | null {
  if (before === null || after === null || isFailure(before) || isFailure(after)) return null;
  return isSameFile(before, after) ? judgedAgain(before, after) : null;
}

function isSameFile({ file: a }: TriageResult, { file: b }: TriageResult): boolean {
  return a.sizeBytes === b.sizeBytes && a.sha256 === b.sha256;
}
