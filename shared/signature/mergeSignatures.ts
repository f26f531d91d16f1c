import type { VerdictKind } from '../result/triageResult.ts';
import { failureGroup } from './fault.ts';
import { stemOf } from './frames.ts';
import { codeOf, tableFacts } from './signatureFacts.ts';
import { type Alignment, align, isAnchored, type Numbering, type PreparedStack, prepareStack, tellingTops } from './similarity.ts';
import { stackDoubt } from './stackDoubt.ts';

/** One bucket: its signature, the frames of one of its crashes, how many crashes it has. */
export interface SignatureGroup {
  readonly signature: string;
  readonly frames: readonly string[];
  readonly count: number;
}

/** A proposal: the crashes of `from` are those of `into`. Nothing is lost by it: the groups stay, this is a mapping between them. */
export interface Merge {
  readonly into: string;
  readonly from: string;
  /** 0..1 */
  readonly score: number;
  readonly why: string;
}

/** Groups that are shown as one, with the groups themselves. */
export interface MergedGroup<Group extends SignatureGroup = SignatureGroup> {
  readonly signature: string;
  readonly count: number;
  /** The group that gave the signature first. */
  readonly members: readonly Group[];
}

export const MERGE_SCORE = 0.8;
const MIN_AGREEING = 2;
const MAX_GROUPS = 5000;
const MAX_COMPARISONS = 100_000;
const MAX_HOPS = 16;
const KINDS: ReadonlySet<string> = new Set<VerdictKind>([
  'driver',
  'os-component',
  'hardware',
  'memory-corruption',
  'user-initiated',
  'unknown',
]);

/** A group made ready for comparison. `rank`: its place among the largest. */
interface Candidate {
  readonly group: SignatureGroup;
  readonly stack: PreparedStack;
  readonly stems: ReadonlySet<string>;
  /** The module that the signature names; null when it names none. */
  readonly blamed: string | null;
  /** Groups can only match when they share one of these; none when the stack says nothing. */
  readonly keys: readonly string[];
  readonly rank: number;
}

/**
 * Proposes which signatures to merge because their stacks differ only in noise. Larger groups lead; a group joins the leader
 * most like it and never leads others, so every merge rests on a direct comparison and chains cannot form. The same answer for
 * any order of the groups. Beyond 5000 groups the smallest, and beyond 100,000 comparisons the rest, stay as they are.
 */
export function mergeSignatures(groups: readonly SignatureGroup[]): Merge[] {
  const leaders = new Map<string, Candidate[]>();
  const merges: Merge[] = [];
  const numbering: Numbering = new Map();
  let comparisons = 0;
  for (const [rank, group] of largestFirst(groups).slice(0, MAX_GROUPS).entries()) {
    const candidate = candidateOf(group, rank, numbering);
    let found: { leader: Candidate; alignment: Alignment } | null = null;
    for (const leader of leadersFor(leaders, candidate.keys)) {
      if (comparisons >= MAX_COMPARISONS) break;
      if (!blamesAgree(leader, candidate) || !isAnchored(leader.stack, candidate.stack)) continue;
      comparisons++;
      const alignment = align(leader.stack, candidate.stack);
      if (stacksAgree(alignment) && alignment.score > (found?.alignment.score ?? 0)) found = { leader, alignment };
    }
    if (found) merges.push(mergeOf(found.leader, candidate, found.alignment));
    else addLeader(leaders, candidate);
  }
  return merges;
}

/** Applies merges to groups. Groups that no merge names stay alone; `members` together are the groups that were given. */
export function applyMerges<Group extends SignatureGroup>(groups: readonly Group[], merges: readonly Merge[]): MergedGroup<Group>[] {
  const target = new Map(merges.map((merge) => [merge.from, merge.into]));
  const merged = new Map<string, Group[]>();
  for (const group of groups) {
    const signature = follow(target, group.signature);
    const members = merged.get(signature);
    if (members) members.push(group);
    else merged.set(signature, [group]);
  }
  return [...merged].map(([signature, members]) => ({
    signature,
    count: members.reduce((sum, member) => sum + member.count, 0),
    members: members.sort((a, b) => Number(b.signature === signature) - Number(a.signature === signature)),
  }));
}

/** The signature under which another is shown. Merges kept from several runs may form chains or, edited by hand, circles. */
export function mergedInto(signature: string, merges: readonly Merge[]): string {
  return follow(new Map(merges.map((merge) => [merge.from, merge.into])), signature);
}

function follow(target: ReadonlyMap<string, string>, signature: string): string {
  const seen = new Set<string>();
  let current = signature;
  for (let hop = 0; hop < MAX_HOPS && !seen.has(current); hop++) {
    seen.add(current);
    current = target.get(current) ?? current;
  }
  return current;
}

/** One group per signature, by count, then signature: so the input's order decides nothing. */
function largestFirst(groups: readonly SignatureGroup[]): SignatureGroup[] {
  const sorted = [...groups].sort(
    (a, b) => b.count - a.count || order(a.signature, b.signature) || order(a.frames.join(), b.frames.join()),
  );
  const first = new Map<string, SignatureGroup>();
  for (const group of sorted) if (!first.has(group.signature)) first.set(group.signature, group);
  return [...first.values()];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function candidateOf(group: SignatureGroup, rank: number, numbering: Numbering): Candidate {
  const [codeText = '', second = ''] = group.signature.split('|', 2);
  const stack = prepareStack(group.frames, numbering);
  const stems = new Set(stack.frames.map((frame) => frame.stem));
  const code = codeOf(codeText);
  const failure = failureGroup(code, codeText);
  const tops =
    stackDoubt(second, tableFacts(code).family) !== null
      ? []
      : tellingTops(stack).map((index) => `${failure}|${stack.frames[index]?.stem}`);
  return { group, stack, stems, blamed: KINDS.has(second) ? null : blamedStem(second), keys: [...new Set(tops)], rank };
}

/** `evil` for `evil.sys+0x10`. */
function blamedStem(part: string): string | null {
  const plus = part.lastIndexOf('+');
  const name = plus > 0 ? part.slice(0, plus) : part;
  return name === '' ? null : stemOf(name);
}

/**
 * Two named modules must be one; where only one group names a module, the other must have it on its stack: the stacks of
 * display time-outs, for one, are all alike whoever's driver hung.
 */
function blamesAgree(a: Candidate, b: Candidate): boolean {
  if (a.blamed !== null && b.blamed !== null) return a.blamed === b.blamed;
  if (a.blamed !== null) return b.stems.has(a.blamed);
  return b.blamed === null || a.stems.has(b.blamed);
}

/** One frame is no evidence, and frames that are merely near are none in a driver that is small as a whole. */
function stacksAgree({ score, same, near, steadyShift }: Alignment): boolean {
  return score >= MERGE_SCORE && same + near >= MIN_AGREEING && (same > 0 || steadyShift);
}

function leadersFor(leaders: ReadonlyMap<string, Candidate[]>, keys: readonly string[]): Candidate[] {
  const all = new Set(keys.flatMap((key) => leaders.get(key) ?? []));
  return [...all].sort((a, b) => a.rank - b.rank);
}

function addLeader(leaders: Map<string, Candidate[]>, candidate: Candidate): void {
  for (const key of candidate.keys) {
    const list = leaders.get(key);
    if (list) list.push(candidate);
    else leaders.set(key, [candidate]);
  }
}

function mergeOf(leader: Candidate, joining: Candidate, alignment: Alignment): Merge {
  const parts = [`${alignment.same} frames the same`];
  if (alignment.near > 0) parts.push(`${alignment.near} moved by less than a page (another build)`);
  if (alignment.sameModule > 0) parts.push(`${alignment.sameModule} elsewhere in the same module`);
  const sizes = `of ${leader.stack.frames.length} and ${joining.stack.frames.length}`;
  const why = `stacks agree at ${alignment.score}: ${parts.join(', ')}, ${sizes}`;
  return { into: leader.group.signature, from: joining.group.signature, score: alignment.score, why };
}
