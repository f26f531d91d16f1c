/**
 * Why a fleet store could not be opened:
 * - `in-use`: another process, or this one, has it open
 * - `not-a-store`: the file is something else
 * - `newer`: a newer Faultline or DuckDB wrote it
 * - `missing`: there is no such file or folder
 * - `unsupported`: no adapter for this kind of location
 * - `failed`: anything else
 */
export type StoreErrorCode = 'in-use' | 'not-a-store' | 'newer' | 'missing' | 'unsupported' | 'failed';

/** A fleet store could not be opened. The message names the store and can be shown as it is. */
export class FleetStoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FleetStoreError';
    this.code = code;
  }
}
