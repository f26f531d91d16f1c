import { defaultStore } from '../../node/symbols/defaultStore.ts';
import { readyFolders } from '../../node/symbols/readyFolders.ts';
import type { TriageSettings } from '../../node/tasks.ts';
import type { TriageOptions } from '../options.ts';
import type { Output } from '../output.ts';
import type { RunCounts } from '../summary.ts';
import { placesOf } from '../symbolsOptions.ts';

/** The command's work on its output; `close` gives back what a document holds. */
export type OpenWork = (output: Output) => { run(counts: RunCounts): Promise<void>; close(): void };

/** Whether the reasons of failures go where the user does not look: to a file, or into a document. */
export function isUnseen({ format, out }: TriageOptions): boolean {
  return out !== null || format === 'html' || format === 'csv' || format === 'pdf';
}

/** Where symbol files lie ready, when a path was given. */
export function symbolsOf({ symbolPath }: TriageOptions): Pick<TriageSettings, 'symbolFolders'> {
  const store = defaultStore();
  return symbolPath === null ? {} : { symbolFolders: readyFolders(placesOf('--symbol-path', symbolPath, store), store) };
}
