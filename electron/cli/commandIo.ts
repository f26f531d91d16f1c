import type { Writable } from 'node:stream';

/** An output stream; `isTTY` and `columns` as on `process.stdout`. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command has of the world: data to `stdout`, notes and progress to `stderr`. */
export interface CommandIo {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Aborts at Ctrl+C. */
  readonly signal: AbortSignal;
}

/** Wrong use of the command line: one message, exit code 1. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
