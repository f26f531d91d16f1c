/** A file could not be had from a server. The message is a sentence for the user, without the address. */
export class DownloadError extends Error {
  /** True when another attempt may go better: the connection broke, or the server has a problem of its own. */
  readonly isPassing: boolean;
  /** How long the server asks to wait; null when it does not. */
  readonly waitMs: number | null;

  constructor(message: string, isPassing: boolean, waitMs: number | null = null) {
    super(message);
    this.name = 'DownloadError';
    this.isPassing = isPassing;
    this.waitMs = waitMs;
  }
}
