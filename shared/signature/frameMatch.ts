import { type FrameGroup, IRRELEVANT, PREFIX, SENTINEL } from './frameLists.ts';
import type { Frame } from './frames.ts';

type Matcher = (frame: Frame) => string | null;

/** The reason why a list holds the frame; null when it does not. Frames without a symbol are in no list. */
function matcher(groups: readonly FrameGroup[]): Matcher {
  const exact = new Map<string, string>();
  const endings: { readonly start: string; readonly why: string }[] = [];
  for (const group of groups) {
    for (const row of group.frames) {
      if (row.endsWith('*')) endings.push({ start: row.slice(0, -1), why: group.why });
      else exact.set(row, group.why);
    }
  }
  return (frame) => {
    if (frame.symbol === null) return null;
    const name = `${frame.stem}!${frame.symbol}`;
    return exact.get(name) ?? endings.find((ending) => name.startsWith(ending.start))?.why ?? null;
  };
}

export const sentinelReason = matcher(SENTINEL);
export const irrelevantReason = matcher(IRRELEVANT);
const prefixReason = matcher(PREFIX);

/** True for frames that say too little to stop at: those of the prefix list, and carriers of calls whose function is not known. */
export function isFollowed(frame: Frame): boolean {
  if (frame.symbol === null) return frame.role === 'kernel' || frame.role === 'pass-through';
  return prefixReason(frame) !== null;
}
