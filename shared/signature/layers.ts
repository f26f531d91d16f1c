import { faultOf, subCodeOf } from './fault.ts';
import { type Frame, fullText } from './frames.ts';
import { factsOf, type SignatureFacts } from './signatureFacts.ts';
import type { SignatureInput } from './signatureInput.ts';

/** The same crash in four buckets, finest first. Each is a text that can be compared for equality. */
export interface SignatureLayers {
  /** Bugcheck, sub-code, blamed code and the frames that mean something: the same crash on the same builds. */
  readonly exact: string;
  /** The signature itself: the same place in the same build of a module. */
  readonly moduleOffset: string;
  /** Kind of failure, module, what was done: the same bug in any build of the module. */
  readonly moduleFault: string;
  /** Whose code it was. */
  readonly company: string;
}

const EXACT_FRAMES = 8;

/** `text` is the signature, `frames` are what the frame rules left. */
export function layersOf(text: string, facts: SignatureFacts, frames: readonly Frame[]): SignatureLayers {
  return { exact: exactOf(facts, frames), moduleOffset: text, moduleFault: faultLayer(facts), company: companyOf(facts) };
}

/** The layer that outlives harmless rebuilds: offsets and frames have no part in it. `memory-access|csagent.sys|read-other` */
export function moduleFault(input: SignatureInput): string {
  return faultLayer(factsOf(input));
}

function exactOf(facts: SignatureFacts, frames: readonly Frame[]): string {
  const blamed = facts.module === null ? facts.kind : facts.offset === null ? facts.module : `${facts.module}+${facts.offset}`;
  return join([facts.codeText, subCodeOf(facts), blamed, ...frames.slice(0, EXACT_FRAMES).map(fullText)]);
}

function faultLayer(facts: SignatureFacts): string {
  const fault = faultOf(facts);
  return join([fault.class, facts.module ?? facts.kind, fault.detail]);
}

function companyOf(facts: SignatureFacts): string {
  if (facts.vendor !== null) return `company|${facts.vendor}`;
  return facts.module === null ? `kind|${facts.kind}` : `module|${facts.module}`;
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('|');
}
