import type { ResultFrame, TriageResult } from './result/triageResult.ts';
import { signatureText } from './signature/signature.ts';
import { inputOf } from './signature/signatureInput.ts';

/** What a second judgement of the same dump, with more symbol files, made of the first one. */
export interface JudgedAgain {
  readonly result: TriageResult;
  /** True when the second verdict says less, so the first one stands. */
  readonly verdictKept: boolean;
}

/**
 * A dump's result after it was judged again with more files: the verdict may only get better. Where the second one blames the same with
 * less confidence, the first verdict stays with the second's stack; where it is weaker otherwise, everything stays but what is wanted.
 */
export function judgedAgain(before: TriageResult, after: TriageResult): JudgedAgain {
  if (!isWeaker(after, before)) return { result: after, verdictKept: false };
  if (!blamesSame(after, before)) return { result: { ...before, wants: after.wants }, verdictKept: true };
  const kept = { ...after, verdict: before.verdict };
  return { result: { ...kept, signature: signatureText(inputOf(kept)) }, verdictKept: true };
}

/**
 * True when `after` says less than `before`: nothing where something was known, or the same with less confidence. Another culprit needs
 * the same confidence at least, unless the walk shows that the first one was never called.
 */
export function isWeaker(after: TriageResult, before: TriageResult): boolean {
  if (before.verdict.kind === 'unknown') return false;
  if (after.verdict.kind === 'unknown') return true;
  if (after.verdict.confidence >= before.verdict.confidence) return false;
  return blamesSame(after, before) || !isDisproved(before.verdict.module, after.stack, before.stack);
}

function blamesSame({ verdict: a }: TriageResult, { verdict: b }: TriageResult): boolean {
  return a.kind === b.kind && a.module === b.module;
}

/** Its frames were only found on the stack, and a walk that goes further does not come by it. */
function isDisproved(module: string | null, after: readonly ResultFrame[], before: readonly ResultFrame[]): boolean {
  const blamed = before.filter((frame) => frame.module === module);
  if (module === null || blamed.length === 0 || blamed.some(({ trust }) => trust !== 'scan')) return false;
  return after.every((frame) => frame.module !== module) && walked(after) > walked(before);
}

function walked(stack: readonly ResultFrame[]): number {
  return stack.filter(({ trust }) => trust === 'unwind').length;
}
