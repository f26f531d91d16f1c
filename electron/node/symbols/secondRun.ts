import { type JudgedAgain, judgedAgain } from '../../../shared/judgedAgain.ts';
import { isFailure, type TriageLine, type TriageResult } from '../../../shared/result/triageResult.ts';
import type { TaskOutcome } from '../tasks.ts';

const decoder = new TextDecoder();

/** What a second run over a dump made of its first result; null when the file is gone, cannot be read any more, or is another one by now. */
export function secondRun(before: TriageResult, outcome: TaskOutcome | undefined): JudgedAgain | null {
  if (outcome?.kind !== 'line' || !outcome.ok) return null;
  const after = JSON.parse(decoder.decode(outcome.text)) as TriageLine;
  if (isFailure(after)) return null;
  const isSame = after.file.sizeBytes === before.file.sizeBytes && after.file.sha256 === before.file.sha256;
  return isSame ? judgedAgain(before, after) : null;
}
