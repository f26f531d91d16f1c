import { FRAME_RULES } from './frameRules.ts';
import { type Frame, fullText } from './frames.ts';
import { layersOf, type SignatureLayers } from './layers.ts';
import { factsOf } from './signatureFacts.ts';
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
  let frames = facts.frames;
  for (const rule of FRAME_RULES) {
    const step = rule.apply(frames);
    if (!step) continue;
    trace.push({ rule: rule.id, before: stackText(frames), after: stackText(step.frames), why: step.why });
    frames = step.frames;
  }
  let text = '';
  for (const rule of TEXT_RULES) {
    const step = rule.apply(facts, frames);
    if (!step) continue;
    const after = [text, ...step.add].filter((part) => part !== '').join('|');
    trace.push({ rule: rule.id, before: text, after, why: step.why });
    text = after;
    if (step.settles) break;
  }
  return { text, layers: layersOf(text, facts, frames), trace };
}

function stackText(frames: readonly Frame[]): string {
  return frames.map(fullText).join(' < ');
}
