import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../../electron/node/archives/limits.ts';
import { packed, unpacked } from '../../../electron/node/batchResult.ts';
import type { TriageSettings } from '../../../electron/node/tasks.ts';
import { beginTask } from '../../../electron/node/triageFile.ts';
import { triageRun } from '../../../electron/node/triageRun.ts';
import { workBuffer } from '../../../electron/node/workBuffer.ts';
import type { TriagePool } from '../../../electron/node/workerPool.ts';
import type { TriageLine } from '../../../shared/result/triageResult.ts';

export const SETTINGS: TriageSettings = {
  format: 'json',
  verbose: false,
  depth: 'details',
  hashAll: false,
  digests: true,
  wholeReadBytes: 1024 * 1024,
};

/** Does the workers' work in this thread. */
export function poolHere(settings: TriageSettings = SETTINGS): TriagePool {
  const buffer = workBuffer();
  return {
    run: async (tasks, change = {}) => unpacked(packed(tasks.map((task) => beginTask(task, { ...settings, ...change }, buffer)()))),
    close: async () => undefined,
  };
}

export interface RunHere {
  readonly lines: TriageLine[];
  readonly machines: (string | null)[];
  readonly notes: string[];
  readonly passedOver: number;
}

/** A whole run without threads: its JSON lines, the machine of each, and the notes. */
export async function triageHere(paths: readonly string[], limits: Partial<ArchiveLimits> = {}): Promise<RunHere> {
  const run = { lines: [] as TriageLine[], machines: [] as (string | null)[], notes: [] as string[], passedOver: 0 };
  const lines = triageRun({
    paths,
    jobs: 2,
    settings: SETTINGS,
    signal: new AbortController().signal,
    limits: { ...ARCHIVE_LIMITS, ...limits },
    pool: poolHere(),
    note: (text) => run.notes.push(text),
    onFound: () => undefined,
    onDone: () => undefined,
    onPassedOver: (files) => {
      run.passedOver += files;
    },
  });
  for await (const some of lines) {
    for (const line of some) {
      run.lines.push(JSON.parse(Buffer.from(line.text).toString()) as TriageLine);
      run.machines.push(line.digest?.machineName ?? null);
    }
  }
  return run;
}

/** What a line says in short: its path and the error's code, or `ok`. */
export function brief(run: RunHere, folder: string): string[] {
  return run.lines.map((line) => `${line.file.path.replace(`${folder}/`, '')}: ${'error' in line ? line.error.code : 'ok'}`);
}
