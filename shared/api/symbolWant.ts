import type { Want } from '../result/triageResult.ts';

/** A file that dumps of the list want. */
export interface SymbolWant extends Want {
  /** Dumps that would be read better with it. */
  readonly dumps: number;
}

/**
 * What is known of a file.
 * - `wanted`: it was not looked for yet, beyond the folders that every dump is judged with.
 * - `had`, `fetched`: it is there, from before or from a server just now.
 * - `missing`: no place that was looked in has it.
 * - `refused`: a place has something else under its name, or failed; the notes say what.
 */
export type SymbolFileState = 'wanted' | 'had' | 'fetched' | 'missing' | 'refused';

/** A file that is or was wanted, with what became of it. */
export interface SymbolFile extends SymbolWant {
  readonly state: SymbolFileState;
  /** Where it is; null when it is not. */
  readonly path: string | null;
  /** Sentences on what was wrong on the way, each with its place. */
  readonly notes: readonly string[];
}

/** A place of the symbol path, in the order in which they are looked in. */
export interface SymbolPlace {
  readonly kind: 'folder' | 'server';
  /** Folder or address. */
  readonly at: string;
  /** True when looking there uses the network, which only fetching does. */
  readonly isRemote: boolean;
}

/** How the last look for files ended. */
export interface SymbolsRun {
  /** Files by what became of them. */
  readonly had: number;
  readonly fetched: number;
  readonly missing: number;
  readonly refused: number;
  /** Dumps judged again, those whose earlier verdict stayed because the new one was weaker, and those whose file is gone. */
  readonly judged: number;
  readonly kept: number;
  readonly gone: number;
  /** Why it ended before its end; null when it did not. */
  readonly problem: string | null;
}

/** How far a look for files is. */
export interface SymbolsProgress {
  readonly files: number;
  readonly filesDone: number;
  /** Fetched so far. */
  readonly bytes: number;
  /** Dumps to judge again with what arrived, and those that were. */
  readonly dumps: number;
  readonly dumpsDone: number;
}

/** What the dumps want, what is had of it, and where it is looked for. */
export interface SymbolsAnswer {
  readonly places: readonly SymbolPlace[];
  /** Why nothing can be fetched, a sentence; null when it can. */
  readonly blocked: string | null;
  /** The most wanted first. */
  readonly files: readonly SymbolFile[];
  /** Wanted files that are left out because there are too many. */
  readonly more: number;
  /** Null before the first look. */
  readonly last: SymbolsRun | null;
}
