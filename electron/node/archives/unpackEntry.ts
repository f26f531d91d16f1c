import { HEAD_BYTES, type HeadKind, kindOfHead, kindOfName, shownHead } from '../fileKinds.ts';
import type { ArchiveEntry } from './archiveEntry.ts';
import { type ArchiveBudget, ArchiveError, type ArchiveLimits } from './limits.ts';
import { type Content, type SpoolPlaces, spool } from './spool.ts';

/** An entry with what its first bytes say. The one who takes it releases the content. */
export interface Unpacked {
  readonly kind: 'unpacked';
  readonly head: HeadKind;
  readonly content: Content;
}

export type UnpackOutcome = Unpacked | { readonly kind: 'passed-over' } | { readonly kind: 'failed'; readonly error: ArchiveError };

interface UnpackContext {
  readonly limits: ArchiveLimits;
  readonly places: SpoolPlaces;
  readonly signal: AbortSignal;
  readonly budget: ArchiveBudget;
}

/**
 * Unpacks an entry that is a dump or an archive. One with another name is passed over unless it starts like a dump; in a zip
 * that costs its first block, in a cabinet (one stream) all of it. Throws ArchiveError when more than this entry is lost.
 */
export async function unpackEntry(entry: ArchiveEntry, name: string, context: UnpackContext): Promise<UnpackOutcome> {
  const promised = kindOfName(name);
  const inOneStream = entry.packedBytes === null;
  const start = new Uint8Array(HEAD_BYTES);
  const out = spool(context.places, context.limits.memoryBytes, promised === 'other' ? 0 : entry.sizeBytes);
  let sizeBytes = 0;
  let wanted = true;
  try {
    for await (const chunk of entry.read()) {
      context.signal.throwIfAborted();
      if (sizeBytes < HEAD_BYTES) start.set(chunk.subarray(0, HEAD_BYTES - sizeBytes), sizeBytes);
      sizeBytes += chunk.length;
      context.budget.addBytes(chunk.length, sizeBytes, entry.packedBytes);
      if (sizeBytes >= HEAD_BYTES) wanted = promised !== 'other' || kindOfHead(start) === 'dump';
      if (wanted) out.write(chunk);
      else if (!inOneStream) break;
    }
  } catch (error) {
    out.discard();
    if (!(error instanceof ArchiveError) || error.scope !== 'entry') throw error;
    // Encrypted notes beside a dump are nobody's loss.
    const lost = promised !== 'other' || kindOfHead(start) === 'dump';
    return lost ? { kind: 'failed', error } : { kind: 'passed-over' };
  }
  const head = kindOfHead(start.subarray(0, Math.min(sizeBytes, HEAD_BYTES)));
  if (!wanted || (promised === 'other' && head !== 'dump')) {
    out.discard();
    return { kind: 'passed-over' };
  }
  if (promised === 'archive' && head === 'other' && sizeBytes > 0) {
    out.discard();
    const message = `neither a zip archive nor a cabinet nor a dump: it starts with ${shownHead(start)}`;
    return { kind: 'failed', error: new ArchiveError('damaged-archive', 'entry', message) };
  }
  return { kind: 'unpacked', head, content: out.finish() };
}
