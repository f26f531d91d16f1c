import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from './cacheError.ts';

/** A file on its way into a cache. Every method throws CacheError when the disk refuses. */
export interface PartFile {
  readonly path: string;
  readonly sizeBytes: number;
  append(chunk: Uint8Array): void;
  /** Throws away what is there: the next attempt begins at the start. */
  restart(): void;
  /** Ends writing; the file stays. */
  close(): void;
  /** Ends writing and deletes the file where it still has this name. */
  discard(): void;
}

const PART = /^faultline-[0-9a-f-]{36}\.part$/;
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a part file in the cache's root, and the root where it is missing: on the same disk, a file gets to its place by renaming.
 * The name is new by chance, and the file must not be there, so that nothing is written through a planted link.
 */
export function newPart(root: string): PartFile {
  const path = join(root, `faultline-${randomUUID()}.part`);
  const fd = onDisk(root, () => {
    mkdirSync(root, { recursive: true });
    return openSync(path, 'wx', 0o644);
  });
  let size = 0;
  let open = true;
  const close = () => {
    if (open) onDisk(path, () => closeSync(fd));
    open = false;
  };
  return {
    path,
    get sizeBytes() {
      return size;
    },
    append(chunk) {
      onDisk(path, () => {
        for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done, chunk.length - done, size + done);
      });
      size += chunk.length;
    },
    restart() {
      onDisk(path, () => ftruncateSync(fd, 0));
      size = 0;
    },
    close,
    discard() {
      close();
      rmSync(path, { force: true, maxRetries: 3 });
    },
  };
}

/** Deletes part files that a killed run left more than a day ago. What cannot be deleted stays. */
export function sweepParts(root: string): void {
  try {
    for (const name of readdirSync(root)) {
      const path = join(root, name);
      if (PART.test(name) && Date.now() - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path, { force: true });
    }
  } catch {
    // No such folder yet, or another run was quicker: nothing that the user would want to know.
  }
}
