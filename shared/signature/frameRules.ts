import { irrelevantReason, sentinelReason } from './frameMatch.ts';
import { type Frame, fullText } from './frames.ts';

/** One step that takes frames out of a stack. Null: the rule has nothing to say of it. */
export interface FrameRule {
  readonly id: string;
  apply(frames: readonly Frame[]): { readonly frames: readonly Frame[]; readonly why: string } | null;
}

/** In order: first where the stack begins, then what in it says nothing, then what it says twice. */
export const FRAME_RULES: readonly FrameRule[] = [
  {
    id: 'sentinel',
    apply(frames) {
      const at = frames.findIndex((frame) => sentinelReason(frame) !== null);
      const frame = frames[at];
      if (!frame || at + 1 >= frames.length) return null;
      if (!frames.slice(0, at).every((above) => irrelevantReason(above) !== null)) return null;
      return { frames: frames.slice(at + 1), why: `${fullText(frame)}: ${sentinelReason(frame)}` };
    },
  },
  {
    id: 'irrelevant',
    apply(frames) {
      const reasons = new Set(frames.map(irrelevantReason).filter((reason) => reason !== null));
      if (reasons.size === 0) return null;
      return { frames: frames.filter((frame) => irrelevantReason(frame) === null), why: [...reasons].join('; ') };
    },
  },
  {
    id: 'repeats',
    apply(frames) {
      const once = frames.filter((frame, i) => i === 0 || fullText(frame) !== fullText(frames[i - 1] ?? frame));
      return once.length === frames.length ? null : { frames: once, why: 'recursion: how deep it went says nothing' };
    },
  },
];

/** What the rules leave of a stack. */
export function meaningfulFrames(frames: readonly Frame[]): readonly Frame[] {
  return FRAME_RULES.reduce((left, rule) => rule.apply(left)?.frames ?? left, frames);
}
