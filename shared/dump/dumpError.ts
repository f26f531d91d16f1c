/** Stable short names of the ways in which nothing can be said about a file. Part of the JSON contract. */
export type DumpErrorCode =
  | 'empty-file'
  | 'not-a-dump'
  | 'truncated-header'
  | 'unsupported-architecture'
  | 'damaged-header'
  | 'text-mode-transfer'
  | 'zero-filled'
  | 'archive'
  | 'read-failed';

/** Nothing can be said about this file. The message names the thing, the place and both numbers. */
export class DumpError extends Error {
  readonly code: DumpErrorCode;

  constructor(code: DumpErrorCode, message: string) {
    super(message);
    this.name = 'DumpError';
    this.code = code;
  }
}
