import type { DumpTask, LineOutcome, TaskOutcome } from '../tasks.ts';
import type { SettingsChange, TriagePool } from '../workerPool.ts';

/** Remembers which file on the disk each outcome of a pool came from. */
export interface Origins {
  /** Does the tasks under the names that `shown` gives them. */
  run(tasks: readonly DumpTask[], shown: (task: DumpTask) => DumpTask, change: SettingsChange): Promise<TaskOutcome[]>;
  /** The dump's own file; null for an entry of an archive, which is gone once it is judged. */
  of(outcome: LineOutcome): string | null;
}

export function originsOf(pool: TriagePool): Origins {
  const paths = new WeakMap<TaskOutcome, string>();
  return {
    async run(tasks, shown, change) {
      const outcomes = await pool.run(tasks.map(shown), change);
      for (const [index, task] of tasks.entries()) {
        const outcome = outcomes[index];
        // Entries of archives have a path of their own and lie elsewhere, if anywhere.
        if (outcome && task.kind === 'file' && task.open === task.path) paths.set(outcome, task.open);
      }
      return outcomes;
    },
    of: (outcome) => paths.get(outcome) ?? null,
  };
}
