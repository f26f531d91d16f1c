/** Stable short names of the ways in which nothing can be said about an image. */
export type PeErrorCode = 'not-a-pe' | 'truncated-header' | 'damaged-header';

/**
 * Nothing can be said about this image. Thrown only while the headers are read; damage behind them gives absent or fewer
 * facts. The message names the thing, the place and both numbers.
 */
export class PeError extends Error {
  readonly code: PeErrorCode;

  constructor(code: PeErrorCode, message: string) {
    super(message);
    this.name = 'PeError';
    this.code = code;
  }
}
