import { FAMILY_TRAITS } from '../knowledge/bugchecks/families.ts';
import { statusOf, subCodeOf } from './fault.ts';
import { irrelevantReason, isFollowed, sentinelReason } from './frameMatch.ts';
import { type Frame, fullText, lastingText } from './frames.ts';
import type { SignatureFacts } from './signatureFacts.ts';

/** A signature while it is being made. */
export interface Draft {
  readonly frames: readonly Frame[];
  /** Joined by `|` they are the signature. */
  readonly parts: readonly string[];
  /** True once nothing more may be added. */
  readonly settled: boolean;
}

/** What a rule did: the parts of the draft that it changes, and why. */
export interface Step extends Partial<Draft> {
  readonly why: string;
}

/** One small step. Null: the rule has nothing to say of this crash. */
export interface Rule {
  readonly id: string;
  /** What it works on. Rules on the text are skipped once the signature is settled. */
  readonly on: 'frames' | 'text';
  apply(draft: Draft, facts: SignatureFacts): Step | null;
}

const MAX_TOP_FRAMES = 4;
/** Families whose stacks show what ran when it was noticed rather than what went wrong. */
const BELIEVED = 0.5;
export const STACKLESS_KINDS: ReadonlySet<string> = new Set(['hardware', 'memory-corruption', 'user-initiated']);

/**
 * In order; the order is the design. Frames first (the layers use them as well), then the text: the blamed code settles it,
 * so what follows is for verdicts that blame no module.
 */
export const RULES: readonly Rule[] = [
  {
    id: 'sentinel',
    on: 'frames',
    apply({ frames }) {
      const at = frames.findIndex((frame) => sentinelReason(frame) !== null);
      const frame = frames[at];
      if (!frame || at + 1 >= frames.length) return null;
      if (!frames.slice(0, at).every((above) => irrelevantReason(above) !== null)) return null;
      return { frames: frames.slice(at + 1), why: `${fullText(frame)}: ${sentinelReason(frame)}` };
    },
  },
  {
    id: 'irrelevant',
    on: 'frames',
    apply({ frames }) {
      const reasons = new Set(frames.map(irrelevantReason).filter((reason) => reason !== null));
      if (reasons.size === 0) return null;
      return { frames: frames.filter((frame) => irrelevantReason(frame) === null), why: [...reasons].join('; ') };
    },
  },
  {
    id: 'repeats',
    on: 'frames',
    apply({ frames }) {
      const once = frames.filter((frame, i) => i === 0 || fullText(frame) !== fullText(frames[i - 1] ?? frame));
      return once.length === frames.length ? null : { frames: once, why: 'recursion: how deep it went says nothing' };
    },
  },
  {
    id: 'bugcheck',
    on: 'text',
    apply: (_draft, facts) => ({
      parts: [facts.codeText],
      why: facts.row ? `normalised code of ${facts.row.name}` : facts.code === null ? 'not a bugcheck' : 'normalised code, in no table',
    }),
  },
  {
    id: 'blamed-code',
    on: 'text',
    apply({ parts }, { module, offset }) {
      if (module === null || offset === null) return null;
      const why = 'the verdict names the module and the place in it, which does not depend on where it was loaded';
      return { parts: [...parts, `${module}+${offset}`], settled: true, why };
    },
  },
  {
    id: 'blamed-module',
    on: 'text',
    apply({ parts }, { module }) {
      return module === null ? null : { parts: [...parts, module], settled: true, why: 'the verdict names the module only' };
    },
  },
  {
    id: 'kind',
    on: 'text',
    apply: ({ parts }, { kind }) => ({ parts: [...parts, kind], why: 'no module is blamed: the kind of the verdict stands in its place' }),
  },
  {
    id: 'sub-code',
    on: 'text',
    apply({ parts }, facts) {
      const subCode = subCodeOf(facts);
      if (subCode !== null) return { parts: [...parts, subCode], why: 'the parameter that tells the cases of this bugcheck apart' };
      const status = statusOf(facts);
      return status === null ? null : { parts: [...parts, status], why: 'the status that the bugcheck gives as its reason' };
    },
  },
  {
    id: 'top-frames',
    on: 'text',
    apply({ parts, frames }, facts) {
      if (STACKLESS_KINDS.has(facts.kind)) return { why: `left out: for the kind ${facts.kind} the stack is not where the cause is` };
      if (facts.family !== null && FAMILY_TRAITS[facts.family].stack <= BELIEVED) {
        return { why: `left out: ${facts.family} bugchecks come long after their cause` };
      }
      const top = topFrames(frames);
      if (top.length === 0) return null;
      return { parts: [...parts, ...top], why: 'the first frame that says something, with those on the way to it' };
    },
  },
];

/**
 * Frames up to and with the first that is specific, by what lasts of them. The kernel without symbols is one `nt` however many
 * frames it has, and none at all when nothing follows it.
 */
export function topFrames(frames: readonly Frame[]): string[] {
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
