import type { OutputStream } from './commandIo.ts';
import { CLEAR_LINE } from './progress.ts';

/** Shows how far the fetching of files is whose sizes nobody knows beforehand. */
export interface FetchProgress {
  /** Negative for bytes that had to be thrown away. */
  bytes(count: number): void;
  done(): void;
  /** Call before something else is written to the terminal. */
  hide(): void;
}

const MIB = 1024 * 1024;
const EVERY_MS = 100;

/** A line on a terminal that says files and bytes; on anything else, nothing. */
export function openFetchProgress(stderr: OutputStream): FetchProgress {
  let [files, bytes, shownMs] = [0, 0, 0];
  const show = () => {
    if (!stderr.isTTY || performance.now() - shownMs < EVERY_MS) return;
    shownMs = performance.now();
    stderr.write(`${CLEAR_LINE}${files} files looked for | ${(bytes / MIB).toFixed(1)} MiB fetched`);
  };
  return {
    bytes(count) {
      bytes += count;
      show();
    },
    done() {
      files++;
      show();
    },
    hide() {
      if (stderr.isTTY) stderr.write(CLEAR_LINE);
    },
  };
}
