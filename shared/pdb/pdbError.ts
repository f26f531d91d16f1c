/** Stable short names of the ways in which nothing can be said about a PDB. */
export type PdbErrorCode = 'not-a-pdb' | 'truncated-file' | 'damaged-header' | 'damaged-directory' | 'damaged-info';

/**
 * Nothing can be said about this PDB. Thrown only by `openPdb`, while container and info stream are read; damage behind them
 * gives absent or fewer symbols and types. The message names the thing, the place and both numbers.
 */
export class PdbError extends Error {
  readonly code: PdbErrorCode;

  constructor(code: PdbErrorCode, message: string) {
    super(message);
    this.name = 'PdbError';
    this.code = code;
  }
}
