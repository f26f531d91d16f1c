import { Writable } from 'node:stream';
import cliProgress from 'cli-progress';
import type { OutputStream } from './commandIo.ts';

/** Shows how far a run is. */
export interface Progress {
  found(files: number): void;
  done(files: number): void;
  failed(files: number): void;
  /** Call before something else is written to the terminal. */
  hide(): void;
  stop(): void;
}

const NONE: Progress = {
  found: () => undefined,
  done: () => undefined,
  failed: () => undefined,
  hide: () => undefined,
  stop: () => undefined,
};

const formatOf = (unit: string) => `{bar} {value}/{total} ${unit} | {rate}/s | {eta_formatted} left | {errors} errors`;
/** Wipes the line that the cursor is on. */
export const CLEAR_LINE = '\r\x1b[K';

/** A progress bar on a terminal; on anything else, nothing. What is counted is called `unit`. */
export function openProgress(stderr: OutputStream, unit = 'files'): Progress {
  if (!stderr.isTTY) return NONE;
  const bar = new cliProgress.SingleBar({
    stream: withoutCursorMemory(stderr),
    format: formatOf(unit),
    barsize: 24,
    barCompleteChar: '=',
    barIncompleteChar: '-',
    clearOnComplete: true,
    etaBuffer: 100,
    forceRedraw: true,
    gracefulExit: false,
    emptyOnZero: true,
  });
  const startedMs = performance.now();
  let total = 0;
  let value = 0;
  let errors = 0;
  bar.start(0, 0, { rate: 0, errors: 0 });
  return {
    found(files) {
      total += files;
      bar.setTotal(total);
    },
    done(files) {
      value += files;
      bar.update(Math.round(value), { rate: Math.round((value * 1000) / (performance.now() - startedMs)), errors });
    },
    failed(files) {
      errors += files;
      bar.update({ errors });
    },
    hide: () => void stderr.write(CLEAR_LINE),
    stop: () => bar.stop(),
  };
}

/** cli-progress jumps back to where it began when it stops, over the lines that were written meanwhile: those jumps are left out. */
function withoutCursorMemory(stderr: OutputStream): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const text = String(chunk).replaceAll('\x1b7', '').replaceAll('\x1b8', '');
      if (text !== '') stderr.write(text);
      // At once: what the command writes next must not come before it.
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, columns: stderr.columns ?? 80 });
}
