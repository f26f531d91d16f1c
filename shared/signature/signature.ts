import { FRAME_RULES } from './frameRules.ts';
import { type Frame, fullText } from './frames.ts';
import { layersOf, type SignatureLayers } from './layers.ts';
import { factsOf, type SignatureFacts } from './signatureFacts.ts';
import type { SignatureInput } from './signatureInput.ts';
import { TEXT_RULES } from './textRules.ts';

/** What one rule did to the stack (`nt!KeBugCheckEx < evil.sys+0x10`) or to the signature (`0x7e|evil.sys`), and why. */
export interface TraceStep {
  readonly rule: string;
  readonly before: string;
  /** Equal to `before` when the rule says why it changed nothing. */
  readonly after: string;
  readonly why: string;
}

export interface Signature {
  /** The bucket: `0x7e|amdppm.sys+0x334c`. */
  readonly text: string;
  readonly layers: SignatureLayers;
  /** In the order of the rules; those that had nothing to say are left out. */
  readonly trace: readonly TraceStep[];
}

/**
 * The bucket of a crash, with coarser and finer ones and the reasons. Pure, and made from what crash records keep: changed rules
 * put a whole fleet into new buckets without its dumps.
 */
export function signatureOf(input: SignatureInput): Signature {
  const facts = factsOf(input);
  const trace: TraceStep[] = [];
  const { text, frames } = run(facts, (step) => trace.push(step()));
  return { text, layers: layersOf(text, facts, frames), trace };
}

/** Only the bucket, for callers that judge thousands of dumps and show no reasons. */
export function signatureText(input: SignatureInput): string {
  return run(factsOf(input), () => undefined).text;
}

/** Applies the rules in their order; `onStep` is handed each step as a function, since putting it into words costs more than the step. */
function run(facts: SignatureFacts, onStep: (step: () => TraceStep) => void): { text: string; frames: readonly Frame[] } {
  let frames = facts.frames;
  for (const rule of FRAME_RULES) {
    const step = rule.apply(frames);
    if (!step) continue;
    const before = frames;
    onStep(() => ({ rule: rule.id, before: stackText(before), after: stackText(step.frames), why: step.why }));
    frames = step.frames;
  }
  let text = '';
  for (const rule of TEXT_RULES) {
    const step = rule.apply(facts, frames);
    if (!step) continue;
    const before = text;
    const after = [text, ...step.add].filter((part) => part !== '').join('|');
    onStep(() => ({ rule: rule.id, before, after, why: step.why }));
    text = after;
    if (step.settles) break;
  }
  return { text, frames };
}

function stackText(frames: readonly Frame[]): string {
  return frames.map(fullText).join(' < ');
}
