import { statusOf, subCodeOf } from './fault.ts';
import { isFollowed, isHelper } from './frameMatch.ts';
import { type Frame, lastingText, stemOf } from './frames.ts';
import type { SignatureFacts } from './signatureFacts.ts';
import { stackDoubt } from './stackDoubt.ts';

/** One step that adds to the signature. Null: the rule has nothing to say of this crash. `add` empty: it says why it adds nothing. */
export interface TextRule {
  readonly id: string;
  apply(facts: SignatureFacts, frames: readonly Frame[]): TextStep | null;
}

export interface TextStep {
  readonly add: readonly string[];
  readonly why: string;
  /** True: the rules after this one are left out. */
  readonly settles?: boolean;
}

const MAX_TOP_FRAMES = 4;

/** In order; the order is the design. The blamed code settles the signature, so the rules after it are for verdicts that blame no module. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    id: 'bugcheck',
    apply(facts) {
      if (facts.row) return { add: [facts.codeText], why: `normalised code of ${facts.row.name}` };
      return { add: [facts.codeText], why: facts.code === null ? 'not a bugcheck' : 'normalised code, in no table' };
    },
  },
  {
    id: 'blamed-function',
    apply({ module, offset }, frames) {
      if (module === null || offset === null) return null;
      const stem = stemOf(module);
      const symbol = nearestFunction(frames, stem);
      if (symbol === null) return null;
      const why =
        'the verdict names the module, and symbols the function of it that is nearest to the crash, which stays from build to build';
      return { add: [`${module}!${symbol}`], why, settles: true };
    },
  },
  {
    id: 'blamed-code',
    apply({ module, offset }) {
      if (module === null || offset === null) return null;
      const why = 'the verdict names the module and the place in it, which does not depend on where it was loaded';
      return { add: [`${module}+${offset}`], why, settles: true };
    },
  },
  {
    id: 'blamed-module',
    apply: ({ module }) => (module === null ? null : { add: [module], why: 'the verdict names the module only', settles: true }),
  },
  {
    id: 'kind',
    apply: ({ kind }) => ({ add: [kind], why: 'no module is blamed: the kind of the verdict stands in its place' }),
  },
  {
    id: 'sub-code',
    apply(facts) {
      const subCode = subCodeOf(facts);
      if (subCode !== null) return { add: [subCode], why: 'the parameter that tells the cases of this bugcheck apart' };
      const status = statusOf(facts);
      return status === null ? null : { add: [status], why: 'the status that the bugcheck gives as its reason' };
    },
  },
  {
    id: 'top-frames',
    apply({ kind, family }, frames) {
      const doubt = stackDoubt(kind, family);
      if (doubt !== null) return { add: [], why: `frames left out: ${doubt}` };
      const add = topFrames(frames);
      return add.length === 0 ? null : { add, why: 'the first frame that says something, with those on the way to it' };
    },
  },
];

/** The module's function nearest to the crash; for a helper linked into it, its caller in the same module, where that is at hand. */
function nearestFunction(frames: readonly Frame[], stem: string): string | null {
  const first = frames.findIndex((frame) => frame.stem === stem);
  const own = first < 0 ? [] : frames.slice(first);
  const end = own.findIndex((frame) => frame.stem !== stem || !isHelper(frame));
  const behind = own[end];
  return (behind?.stem === stem ? behind.symbol : null) ?? own[0]?.symbol ?? null;
}

/**
 * Frames up to and with the first that is specific, by what lasts of them. The kernel without symbols is one `nt` however many
 * frames it has, and none at all when nothing follows it.
 */
function topFrames(frames: readonly Frame[]): string[] {
  const texts: string[] = [];
  let telling = 0;
  for (const frame of frames) {
    const text = lastingText(frame);
    if (texts.at(-1) !== text) texts.push(text);
    if (frame.symbol !== null || frame.role !== 'kernel') telling = texts.length;
    if (!isFollowed(frame) || texts.length >= MAX_TOP_FRAMES) break;
  }
  return texts.slice(0, telling);
}
