import type { SymbolsProgress } from './symbolWant.ts';

/** How far the work is. Everything that a user interface needs to catch up after a reload. */
export interface SessionState {
  /** Grows whenever dumps were forgotten: rows that were asked for before are void. */
  readonly epoch: number;
  /** Dumps in the list, failures included. */
  readonly rows: number;
  /** Grows whenever dumps that are in the list were judged again: rows and results that were asked for before may be other ones. */
  readonly revision: number;
  /** Files found and done in the run under way, or in the last one. */
  readonly found: number;
  readonly done: number;
  /** Files that were no dumps. */
  readonly passedOver: number;
  readonly busy: boolean;
  /** Notes for the user of the run under way, for instance what an archive held back; the latest last, at most 20. */
  readonly notes: readonly string[];
  /** How far a look for symbol files is; null when there is none. */
  readonly symbols: SymbolsProgress | null;
}

/** The one thing told unasked: something changed. Sent at most some ten times a second. */
export interface StateEvent {
  readonly type: 'state';
  readonly state: SessionState;
}
