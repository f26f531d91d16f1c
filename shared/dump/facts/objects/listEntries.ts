import type { Gva } from '../../../bytes/address.ts';
import { isObjectAddress, type MemoryScope, pointerAt, pointerSize, readView } from './memoryView.ts';

export interface ListWalk {
  /** Addresses of the LIST_ENTRYs behind the head, in order; at most as many as asked for. */
  readonly entries: readonly Gva[];
  /** True when the walk came back to the head. */
  readonly complete: boolean;
}

/**
 * Follows the Flink pointers of the LIST_ENTRY at `head`. Ends at the head, at an address that cannot be one or was seen before,
 * at the first entry that is not in the dump (which is still listed), or after `most` entries.
 */
export function listEntries(image: MemoryScope, head: Gva, most: number): ListWalk {
  const width = pointerSize(image);
  const entries: Gva[] = [];
  const seen = new Set<Gva>();
  let at = head;
  while (entries.length < most) {
    const view = readView(image, at, width);
    const next = view ? pointerAt(view, 0, width) : 0n;
    if (next === head) return { entries, complete: true };
    if (!isObjectAddress(image, next) || seen.has(next)) break;
    seen.add(next);
    entries.push(next);
    at = next;
  }
  return { entries, complete: false };
}
