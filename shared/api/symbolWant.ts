import type { Want } from '../result/triageResult.ts';

/** A file that dumps of the list want. */
export interface SymbolWant extends Want {
  /** Dumps that would be read better with it. */
  readonly dumps: number;
}

/** What is wanted, the most wanted first. */
export interface SymbolWants {
  readonly wants: readonly SymbolWant[];
  /** Files that are left out because there are too many. */
  readonly more: number;
}
