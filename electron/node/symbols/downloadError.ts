/**
 * - `passing`: another attempt may go better: the connection broke, or the server has a problem of its own.
 * - `unreachable`: nobody to talk to at this address, or nobody to be trusted; other files will not be had there either.
 * - `refused`: this file is not to be had there.
 */
export type DownloadTrouble = 'passing' | 'unreachable' | 'refused';

/** A file could not be had from a server. The message is a sentence for the user, without the address. */
export class DownloadError extends Error {
  readonly trouble: DownloadTrouble;
  /** How long the server asks to wait; null when it does not. */
  readonly waitMs: number | null;

  constructor(message: string, trouble: DownloadTrouble, waitMs: number | null = null) {
    super(message);
    this.name = 'DownloadError';
    this.trouble = trouble;
    this.waitMs = waitMs;
  }
}
