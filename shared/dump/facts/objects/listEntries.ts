import type { Gva } from '../../../bytes/address.ts';
import { isObjectAddress, type MemoryScope, pointerAt, pointerSize, readView } from './memoryView.ts';

export interface ListWalk {
  /** Addresses of the LIST_ENTRYs behind the head, in order; at most as many as asked for. */
  readonly entries: readonly Gva[];
  /** True when the walk came back to the head. */
  readonly complete: boolean;
}

/** The entries behind the LIST_ENTRY at `head` as `eachListEntry` comes to them. An entry that is not in the dump is still listed. */
export function listEntries(image: MemoryScope, head: Gva, most: number): ListWalk {
  const entries: Gva[] = [];
  const complete = eachListEntry(image, head, most, (entry) => {
    entries.push(entry);
    return true;
  });
  return { entries, complete };
}

/**
 * Follows the Flink pointers of the LIST_ENTRY at `head` and calls `visit` with each entry before the next is looked for. Ends at the head
 * (true is returned), at an address that cannot be one or was seen before, behind an entry that is not in the dump, after `most` entries, and
 * where `visit` says no.
 */
export function eachListEntry(image: MemoryScope, head: Gva, most: number, visit: (entry: Gva) => boolean): boolean {
  const width = pointerSize(image);
  const seen = new Set<Gva>();
  let at = head;
  for (let count = 0; count <= most; count++) {
    const view = readView(image, at, width);
    const next = view ? pointerAt(view, 0, width) : 0n;
    if (next === head) return true;
    if (count === most || !isObjectAddress(image, next) || seen.has(next)) return false;
    seen.add(next);
    if (!visit(next)) return false;
    at = next;
  }
  return false;
}
