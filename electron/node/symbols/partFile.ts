import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** A file that grows while it is downloaded. Throws errors of the operating system. */
export interface PartFile {
  readonly sizeBytes: number;
  append(chunk: Uint8Array): void;
  /** Throws away what is there: the next attempt begins at the start. */
  restart(): void;
  close(): void;
}

/** Opens a file for a download that begins or goes on. It must not be there yet, so that nothing is written through a planted link. */
export function openPart(path: string): PartFile {
  const fd = openSync(path, 'wx', 0o600);
  let size = fstatSync(fd).size;
  return {
    get sizeBytes() {
      return size;
    },
    append(chunk) {
      for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done, chunk.length - done, size + done);
      size += chunk.length;
    },
    restart() {
      ftruncateSync(fd, 0);
      size = 0;
    },
    close: () => closeSync(fd),
  };
}
