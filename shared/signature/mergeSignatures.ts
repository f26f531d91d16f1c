import { failureGroup } from './fault.ts';
import { STACKLESS_KINDS } from './rules.ts';
import { codeOf } from './signatureFacts.ts';
import { type Alignment, align, isAnchored, type Numbering, type PreparedStack, prepareStack, tellingTops } from './similarity.ts';

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
const MAX_COMPARISONS = 200_000;
const MAX_HOPS = 16;

interface Leader {
  readonly group: SignatureGroup;
  readonly stack: PreparedStack;
  readonly rank: number;
}

/**
 * Proposes which signatures to merge because their stacks differ only in noise. Larger groups lead; a group joins the leader
 * most like it and never leads others, so every merge rests on a direct comparison and chains cannot form. The same answer for
 * any order of the groups. Beyond 5000 groups the smallest, and beyond 200,000 comparisons the rest, stay as they are.
 */
export function mergeSignatures(groups: readonly SignatureGroup[]): Merge[] {
  const leadersByTop = new Map<string, Leader[]>();
  const merges: Merge[] = [];
  const numbering: Numbering = new Map();
  let comparisons = 0;
  for (const [rank, group] of largestFirst(groups).slice(0, MAX_GROUPS).entries()) {
    const stack = prepareStack(group.frames, numbering);
    const keys = blockKeys(group, stack);
    let found: { leader: Leader; alignment: Alignment } | null = null;
    for (const leader of candidates(leadersByTop, keys)) {
      if (comparisons >= MAX_COMPARISONS) break;
      if (!isAnchored(stack, leader.stack)) continue;
      comparisons++;
      const alignment = align(leader.stack, stack);
      if (agrees(alignment) && alignment.score > (found?.alignment.score ?? 0)) found = { leader, alignment };
    }
    if (found) merges.push(mergeOf(found.leader, group, stack, found.alignment));
    else addLeader(leadersByTop, keys, { group, stack, rank });
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

/** Groups can only match when they report the same kind of failure and share a module near the top. None: the stack says nothing. */
function blockKeys(group: SignatureGroup, stack: PreparedStack): string[] {
  const [codeText = '', second = ''] = group.signature.split('|', 2);
  if (STACKLESS_KINDS.has(second)) return [];
  const failure = failureGroup(codeOf(codeText), codeText);
  return [...new Set(tellingTops(stack).map((index) => `${failure}|${stack.frames[index]?.stem}`))];
}

function candidates(leaders: ReadonlyMap<string, Leader[]>, keys: readonly string[]): Leader[] {
  const all = new Set(keys.flatMap((key) => leaders.get(key) ?? []));
  return [...all].sort((a, b) => a.rank - b.rank);
}

function addLeader(leaders: Map<string, Leader[]>, keys: readonly string[], leader: Leader): void {
  for (const key of keys) {
    const list = leaders.get(key);
    if (list) list.push(leader);
    else leaders.set(key, [leader]);
  }
}

function agrees(alignment: Alignment): boolean {
  return alignment.score >= MERGE_SCORE && alignment.same + alignment.near >= MIN_AGREEING;
}

function mergeOf(leader: Leader, group: SignatureGroup, stack: PreparedStack, alignment: Alignment): Merge {
  const parts = [`${alignment.same} frames the same`];
  if (alignment.near > 0) parts.push(`${alignment.near} moved by less than a page (another build)`);
  if (alignment.sameModule > 0) parts.push(`${alignment.sameModule} elsewhere in the same module`);
  const why = `stacks agree at ${alignment.score}: ${parts.join(', ')}, of ${leader.stack.frames.length} and ${stack.frames.length}`;
  return { into: leader.group.signature, from: group.signature, score: alignment.score, why };
}
