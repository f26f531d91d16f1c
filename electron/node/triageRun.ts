import { type ExpandContext, expandArchive } from './archives/expand.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archives/limits.ts';
import { memoryPool } from './archives/memoryPool.ts';
import type { SpoolPlaces } from './archives/spool.ts';
import { tempFolder } from './archives/tempFolder.ts';
import { batches, bytesOf } from './batches.ts';
import { type Found, walkInputs } from './inputs.ts';
import { mapInOrder, readAhead } from './mapInOrder.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { LineOutcome, QueuedTask, TaskOutcome, TriageSettings } from './tasks.ts';
import { openPool, type TriagePool } from './workerPool.ts';

const MIB = 1024 * 1024;
/** Paths found ahead of the work: what the progress bar knows of the total. */
const READ_AHEAD = 10_000;
/** Tasks in a full batch: the more dumps are judged in a row, the warmer the caches (see lineAhead), and the more memory their texts take. */
const BATCH_TASKS = { verdict: 32, details: 16 };
const BATCH_BYTES = 8 * MIB;
/** Unpacked entries in memory at a time. */
const WINDOW_BYTES = 32 * MIB;
/** Memory of all workers together for files that keep their bytes in one piece. */
const READ_BUFFERS_BYTES = 48 * MIB;

export interface RunOptions {
  readonly paths: readonly string[];
  /** Worker threads. */
  readonly jobs: number;
  readonly settings: Omit<TriageSettings, 'wholeReadBytes'>;
  /** Ends the run: it throws soon after. */
  readonly signal: AbortSignal;
  readonly limits?: ArchiveLimits;
  /** Takes the workers' place: in tests, and to do more with tasks and outcomes. */
  readonly pool?: TriagePool;
  /** False for a file or archive that is left to another run. */
  readonly isMine?: (found: Found) => boolean;
  /** Takes a note for the user. */
  note(text: string): void;
  /** Called as work is found; the total is known only at the end. */
  onFound(files: number): void;
  onDone(files: number): void;
  /** Called for files and entries of archives that are no dumps, where nobody said they were. */
  onPassedOver(files: number): void;
}

/**
 * Triages everything below the paths. Yields the lines in the order of the inputs, a few at a time; nothing is collected, so
 * memory does not grow with the number of files. Throws when `signal` aborts; temporary files are gone either way.
 */
export async function* triageRun(options: RunOptions): AsyncGenerator<LineOutcome[], void, undefined> {
  const { signal, jobs } = options;
  const pool = options.pool ?? openPool(jobs, workerSettings(options.settings, jobs));
  const temp = tempFolder();
  const closePool = () => void pool.close();
  signal.addEventListener('abort', closePool);
  try {
    yield* run(options, pool, { memory: memoryPool(), temp });
  } finally {
    signal.removeEventListener('abort', closePool);
    await pool.close();
    temp.close();
  }
}

/** The settings with what follows from the number of workers. */
export function workerSettings(settings: RunOptions['settings'], jobs: number): TriageSettings {
  return { ...settings, wholeReadBytes: Math.floor(READ_BUFFERS_BYTES / jobs) };
}

async function* run(options: RunOptions, pool: TriagePool, places: SpoolPlaces): AsyncGenerator<LineOutcome[], void, undefined> {
  const tally = tallyOf(options);
  const { signal, limits = ARCHIVE_LIMITS } = options;
  const context: ExpandContext = { limits, places, signal, onArchiveEnd: tally.archive };
  const window = { items: 2 * options.jobs + 4, weigh: weightOf, weight: WINDOW_BYTES };

  async function doBatch(batch: readonly QueuedTask[]): Promise<{ batch: readonly QueuedTask[]; outcomes: readonly TaskOutcome[] }> {
    const outcomes = await pool.run(batch.map(({ task }) => task));
    for (const { release } of batch) release?.();
    return { batch, outcomes };
  }

  async function* triage(tasks: AsyncIterable<QueuedTask>): AsyncGenerator<LineOutcome[], void, undefined> {
    const grouped = batches(tasks, { tasks: BATCH_TASKS[options.settings.depth], bytes: BATCH_BYTES, step: 2 * options.jobs });
    for await (const { batch, outcomes } of mapInOrder(grouped, doBatch, window)) {
      options.signal.throwIfAborted();
      yield* sorted(batch, outcomes);
    }
  }

  /** Lines are passed on together; an archive under a dump's name is opened in between, in its place. */
  async function* sorted(batch: readonly QueuedTask[], outcomes: readonly TaskOutcome[]): AsyncGenerator<LineOutcome[], void, undefined> {
    let lines: LineOutcome[] = [];
    for (const [index, { task, input }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome?.kind === 'line') {
        lines.push(outcome);
        tally.line(input);
      } else if (outcome?.kind === 'archive' && task.kind === 'file') {
        if (lines.length > 0) yield lines;
        lines = [];
        yield* triage(counted(expandArchive(task, input, context), options));
      } else tally.passedOver(input, 1);
    }
    options.onDone(batch.length);
    if (lines.length > 0) yield lines;
  }

  yield* triage(found(options, context, tally));
  tally.end();
}

/** The tasks of the whole run. Archives are opened here, one after the other, while the workers are busy with what came before. */
async function* found(options: RunOptions, context: ExpandContext, tally: Tally): AsyncGenerator<QueuedTask, void, undefined> {
  for await (const { kind, task, input } of readAhead(counted(mine(options, tally), options), READ_AHEAD)) {
    options.signal.throwIfAborted();
    if (kind === 'task') {
      yield { task, input, release: null };
      continue;
    }
    yield* counted(expandArchive(task, input, context), options);
    options.onDone(1);
  }
}

/** What the paths hold, without what is left to other runs. */
async function* mine({ paths, isMine = () => true }: RunOptions, tally: Tally): AsyncGenerator<Found, void, undefined> {
  for await (const item of walkInputs(paths)) {
    if (isMine(item)) yield item;
    else tally.leftToOthers(item.input);
  }
}

async function* counted<T>(source: AsyncIterable<T>, { onFound }: RunOptions): AsyncGenerator<T, void, undefined> {
  for await (const item of source) {
    onFound(1);
    yield item;
  }
}

function weightOf(batch: readonly QueuedTask[]): number {
  return batch.reduce((sum, queued) => sum + bytesOf(queued), 0);
}
