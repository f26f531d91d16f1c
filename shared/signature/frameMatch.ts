import { HELPERS, IRRELEVANT, PREFIX, SENTINEL } from '../knowledge/frames/frameLists.ts';
import { type FunctionReason, functionReason } from '../knowledge/frames/functionReason.ts';
import type { Frame } from './frames.ts';

/** Frames without a symbol are in no list. */
const ofFrame =
  (reason: FunctionReason) =>
  ({ stem, symbol }: Frame): string | null =>
    symbol === null ? null : reason(`${stem}!${symbol}`);

export const sentinelReason = ofFrame(functionReason(SENTINEL));
export const irrelevantReason = ofFrame(functionReason(IRRELEVANT));
const prefixReason = ofFrame(functionReason(PREFIX));
const helperReason = ofFrame(functionReason(HELPERS));

/** True for frames that say too little to stop at: those of the prefix list, and carriers of calls whose function is not known. */
export function isFollowed(frame: Frame): boolean {
  if (frame.symbol === null) return frame.role === 'kernel' || frame.role === 'pass-through';
  return prefixReason(frame) !== null;
}

/** True for a function that fails on what another gave it: `evil!memcpy`, `evil!_report_gsfailure`. */
export function isHelper(frame: Frame): boolean {
  return helperReason(frame) !== null;
}
