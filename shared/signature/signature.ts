import { fullText } from './frames.ts';
import { layersOf, type SignatureLayers } from './layers.ts';
import { type Draft, RULES, type Rule } from './rules.ts';
import { factsOf } from './signatureFacts.ts';
import type { SignatureInput } from './signatureInput.ts';

/** What one rule did to the signature (`0x7e|evil.sys`) or to the stack (`nt!KeBugCheckEx < evil.sys+0x10`), and why. */
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
  let draft: Draft = { frames: facts.frames, parts: [], settled: false };
  for (const rule of RULES) {
    if (rule.on === 'text' && draft.settled) continue;
    const step = rule.apply(draft, facts);
    if (!step) continue;
    const { why, ...changes } = step;
    const next: Draft = { ...draft, ...changes };
    trace.push({ rule: rule.id, before: show(draft, rule.on), after: show(next, rule.on), why });
    draft = next;
  }
  return { text: draft.parts.join('|'), layers: layersOf(draft, facts), trace };
}

function show(draft: Draft, on: Rule['on']): string {
  return on === 'text' ? draft.parts.join('|') : draft.frames.map(fullText).join(' < ');
}
