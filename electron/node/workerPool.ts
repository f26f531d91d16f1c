import { Piscina } from 'piscina';
import { type BatchResult, packed, unpacked } from './batchResult.ts';
import type { DumpTask, TaskBatch, TaskOutcome, TriageSettings } from './tasks.ts';
import { type WorkerFile, workerFile } from './workerFile.ts';

/** Worker threads that triage dumps. */
export interface TriagePool {
  /** One outcome for each task, in their order. `change`: settings that are other ones for these. Rejects only after `close`. */
  run(tasks: readonly DumpTask[], change?: SettingsChange): Promise<TaskOutcome[]>;
  /** Ends the threads at once; work under way is lost. */
  close(): Promise<void>;
}

/** What need not be the same for the whole life of a pool. */
export type SettingsChange = Pick<TriageSettings, 'symbolFolders'>;

/** V8 heap of one worker. Dumps lie outside of it; a hostile one that makes the heap grow ends its worker, not the run. */
const HEAP_MB = 256;
/** New objects of all workers together: what is left over from each dump. More makes it a little faster, and the process larger. */
const YOUNG_GENERATIONS_MB = 48;

/** Starts `jobs` threads when work arrives. A thread that dies takes no task with it: each is tried once more, alone. */
export function openPool(
  jobs: number,
  settings: TriageSettings,
  worker: WorkerFile = workerFile('triageWorker', import.meta.url),
): TriagePool {
  const pool = new Piscina<TaskBatch, BatchResult>({
    ...worker,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: 10_000,
    // The next batch waits at the worker, so that it never idles while the main thread wakes up.
    concurrentTasksPerWorker: 2,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: Math.max(4, Math.floor(YOUNG_GENERATIONS_MB / jobs)) },
  });
  let closed = false;
  // An error without a task: a worker died between two batches. The pool replaces it.
  pool.on('error', () => undefined);

  async function run(tasks: readonly DumpTask[], change: SettingsChange = {}): Promise<TaskOutcome[]> {
    try {
      return unpacked(await pool.run({ tasks, settings: { ...settings, ...change } }));
    } catch (error) {
      if (closed) throw error;
      return retryAlone(tasks, error, change);
    }
  }

  async function retryAlone(tasks: readonly DumpTask[], error: unknown, change: SettingsChange): Promise<TaskOutcome[]> {
    const [only] = tasks;
    if (only !== undefined && tasks.length === 1) {
      // Loaded when it is needed: with it comes all that the workers do, which this thread otherwise does without.
      const { crashed } = await import('./triageFile.ts');
      return unpacked(packed([crashed(only, settings, error)]));
    }
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(...(await run([task], change)));
    return outcomes;
  }

  return {
    run,
    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}
