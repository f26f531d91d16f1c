import { isFailure } from '../../../shared/result/triageResult.ts';
import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { lineOf, secondRun } from '../symbols/secondRun.ts';
import type { TriagePool } from '../workerPool.ts';
import type { DumpList } from './dumpList.ts';

/** What became of dumps that were to be judged again. */
export type Rejudged = 'judged' | 'kept' | 'gone';

export interface JudgeAgain {
  readonly list: DumpList;
  readonly pool: Pick<TriagePool, 'run'>;
  /** Dumps at a time. */
  readonly atOnce: number;
  readonly folders: readonly SearchPlace[];
  readonly signal: AbortSignal;
  /** Called for each dump; `judged` and `kept` have another result in the list by then. */
  onDone(id: number, what: Rejudged): void;
}

/** Judges dumps of the list again, from their own files, with the symbol files of these folders. Rejects with the signal's reason. */
export async function judgeAgain(ids: readonly number[], { list, pool, atOnce, folders, signal, onDone }: JudgeAgain): Promise<void> {
  async function one(id: number): Promise<Rejudged> {
    const [before, file] = [list.line(id), list.file(id)];
    if (before === null || isFailure(before) || file === null) return 'gone';
    const { path, name } = before.file;
    const task = { kind: 'file', open: file.path, path, name, machine: '', mustBeDump: true } as const;
    const [outcome] = await pool.run([task], { symbolFolders: folders });
    signal.throwIfAborted();
    const again = secondRun(before, lineOf(outcome));
    if (again === null) return 'gone';
    list.replace(id, again.result);
    return again.verdictKept ? 'kept' : 'judged';
  }

  for (let from = 0; from < ids.length; from += atOnce) {
    signal.throwIfAborted();
    await Promise.all(ids.slice(from, from + atOnce).map(async (id) => onDone(id, await one(id))));
  }
}
