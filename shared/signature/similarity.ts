import { isFollowed } from './frameMatch.ts';
import { meaningfulFrames } from './frameRules.ts';
import { type Frame, fullText, parseFrame } from './frames.ts';

/**
 * How alike two stacks are, by the best alignment of their frames in order: pairs near the crash count more, pairs at different
 * depths less (the position-dependent model of the crash-deduplication literature: ReBucket, Dang et al., ICSE 2012). Added to
 * it: frames count by how much they say, and a frame a little off in the same module counts as nearly the same.
 */
export interface Alignment {
  /** 0..1, four decimals. */
  readonly score: number;
  /** Pairs of the alignment that say something, from the top: the same code, the same code moved a little, the same module only. */
  readonly same: number;
  readonly near: number;
  readonly sameModule: number;
  /** True when two pairs or more moved a little, and all of them by about as much: what a rebuild does. */
  readonly steadyShift: boolean;
}

/** A stack made ready for comparison. */
export interface PreparedStack {
  readonly frames: readonly Frame[];
  /** Numbers for the frames' texts and modules, from one `Numbering`. */
  readonly codes: readonly number[];
  readonly modules: readonly number[];
  /** How much each frame says, 0..1. */
  readonly says: readonly number[];
  /** What lies above each frame: the sum of what the frames above it say. */
  readonly depth: readonly number[];
  /** Sum over the frames of what they say, by depth. */
  readonly weight: number;
}

/** Gives equal texts equal numbers; stacks that are compared share one. */
export type Numbering = Map<string, number>;

const MAX_FRAMES = 64;
/** Loss per frame of depth, and per frame of difference in depth. The second may not be the smaller, or scores could pass 1. */
const DEPTH_LOSS = 0.15;
const SHIFT_LOSS = 0.2;
/** Code this near in one module is taken for the same function, moved by a rebuild. */
const NEAR_BYTES = 0x1000;
const STEADY_BYTES = 0x100;
const SAME = 1;
const NEAR = 0.9;
const SAME_MODULE = 0.3;
const ANCHOR_DEPTH = 3;

/** 0 (nothing in common, or nothing to compare) to 1 (the same). Symmetric. Frames as in `SignatureInput`; more than 64 are not looked at. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const numbering: Numbering = new Map();
  return align(prepareStack(a, numbering), prepareStack(b, numbering)).score;
}

/** Reads the frames and takes out what the frame rules of signatures take out. */
export function prepareStack(raw: readonly string[], numbering: Numbering): PreparedStack {
  const frames = meaningfulFrames(
    raw
      .slice(0, MAX_FRAMES)
      .map(parseFrame)
      .filter((frame) => frame !== null),
  );
  const says = frames.map(saysOf);
  const depth: number[] = [];
  let above = 0;
  for (const amount of says) {
    depth.push(above);
    above += amount;
  }
  const weight = says.reduce((sum, amount, i) => sum + amount * Math.exp(-DEPTH_LOSS * (depth[i] ?? 0)), 0);
  const codes = frames.map((frame) => numberOf(fullText(frame), numbering));
  return { frames, codes, modules: frames.map((frame) => numberOf(frame.stem, numbering)), says, depth, weight };
}

function numberOf(text: string, numbering: Numbering): number {
  const known = numbering.get(text);
  if (known !== undefined) return known;
  numbering.set(text, numbering.size);
  return numbering.size - 1;
}

/**
 * The kernel without symbols is on every stack, and its offsets mean something within one Windows build only. Helpers that any
 * caller may have called say little as well.
 */
function saysOf(frame: Frame): number {
  if (frame.symbol !== null) return isFollowed(frame) ? 0.4 : 1;
  if (frame.role === 'kernel') return 0.25;
  return frame.role === 'pass-through' ? 0.5 : 1;
}

/** True for frames that a merge may rest on. */
export function isTelling(stack: PreparedStack, index: number): boolean {
  return (stack.says[index] ?? 0) >= 0.5;
}

/** Best alignment of two stacks: a table over both, bounded by 64 x 64. */
export function align(a: PreparedStack, b: PreparedStack): Alignment {
  const width = b.frames.length + 1;
  const best = new Float64Array((a.frames.length + 1) * width);
  for (let i = 1; i <= a.frames.length; i++) {
    for (let j = 1; j < width; j++) {
      const skipped = Math.max(best[(i - 1) * width + j] ?? 0, best[i * width + j - 1] ?? 0);
      const paired = (best[(i - 1) * width + j - 1] ?? 0) + pairWeight(a, i - 1, b, j - 1);
      best[i * width + j] = Math.max(skipped, paired);
    }
  }
  const weight = Math.min(a.weight, b.weight);
  const score = weight === 0 ? 0 : Math.min(1, (best[best.length - 1] ?? 0) / weight);
  return { score: Math.round(score * 10_000) / 10_000, ...pairsOf(a, b, best, width) };
}

function pairWeight(a: PreparedStack, i: number, b: PreparedStack, j: number): number {
  const credit = creditOf(a, i, b, j);
  if (credit === 0) return 0;
  const [depthA, depthB] = [a.depth[i] ?? 0, b.depth[j] ?? 0];
  const says = Math.min(a.says[i] ?? 0, b.says[j] ?? 0);
  return credit * says * Math.exp(-DEPTH_LOSS * Math.min(depthA, depthB) - SHIFT_LOSS * Math.abs(depthA - depthB));
}

function creditOf(a: PreparedStack, i: number, b: PreparedStack, j: number): number {
  if (a.codes[i] === b.codes[j]) return SAME;
  if (a.modules[i] !== b.modules[j]) return 0;
  const [one, other] = [a.frames[i]?.offset ?? null, b.frames[j]?.offset ?? null];
  if (one === null || other === null) return SAME_MODULE;
  return Math.abs(one - other) <= NEAR_BYTES ? NEAR : SAME_MODULE;
}

/** Walks the table back and counts the pairs it was made of, those that say little left out. */
function pairsOf(a: PreparedStack, b: PreparedStack, best: Float64Array, width: number): Omit<Alignment, 'score'> {
  let [same, sameModule, i, j] = [0, 0, a.frames.length, width - 1];
  const shifts: number[] = [];
  while (i > 0 && j > 0) {
    const here = best[i * width + j] ?? 0;
    if (here === best[(i - 1) * width + j]) i--;
    else if (here === best[i * width + j - 1]) j--;
    else {
      i--;
      j--;
      if (!isTelling(a, i) || !isTelling(b, j)) continue;
      const credit = creditOf(a, i, b, j);
      if (credit === SAME) same++;
      else if (credit === NEAR) shifts.push((a.frames[i]?.offset ?? 0) - (b.frames[j]?.offset ?? 0));
      else sameModule++;
    }
  }
  const steadyShift = shifts.length >= 2 && Math.max(...shifts) - Math.min(...shifts) <= STEADY_BYTES;
  return { same, near: shifts.length, sameModule, steadyShift };
}

/**
 * True when the top frame of one stack has its like among the first three of the other. Noise pushes the place of the crash
 * down by a frame or two; another crash has another place.
 */
export function isAnchored(a: PreparedStack, b: PreparedStack): boolean {
  const [topsA, topsB] = [tellingTops(a), tellingTops(b)];
  const occurs = (top: number | undefined, one: PreparedStack, tops: readonly number[], other: PreparedStack) =>
    top !== undefined && tops.some((candidate) => creditOf(one, top, other, candidate) >= NEAR);
  return occurs(topsA[0], a, topsB, b) || occurs(topsB[0], b, topsA, a);
}

/** Indexes of the first three telling frames. */
export function tellingTops(stack: PreparedStack): number[] {
  const tops: number[] = [];
  for (let i = 0; i < stack.frames.length && tops.length < ANCHOR_DEPTH; i++) if (isTelling(stack, i)) tops.push(i);
  return tops;
}
