import type { LineOutcome } from '../node/tasks.ts';
import { type RunOptions, triageRun } from '../node/triageRun.ts';
import type { CommandIo } from './commandIo.ts';
import { failureNotes } from './failureNotes.ts';
import { OutputError } from './output.ts';
import { openProgress } from './progress.ts';
import { type RunCounts, summary } from './summary.ts';

export interface TriageJob extends Pick<RunOptions, 'paths' | 'jobs' | 'settings' | 'pool'> {
  /** Say what developers need to know of internal errors. */
  readonly verbose: boolean;
  /** Name files that could not be read on stderr, too: what is written is not what the user looks at. */
  readonly namesFailures?: boolean;
  /** Takes lines as they come, in the order of the inputs. */
  take(lines: readonly LineOutcome[], note: (text: string) => void): Promise<void>;
  /** What follows the last line, before the summary. */
  end(note: (text: string) => void): Promise<void>;
}

export function noRunCounts(): RunCounts {
  return { read: 0, failed: 0, passedOver: 0, startedMs: performance.now() };
}

/** Triages everything below the paths with progress, notes and a summary on stderr. Rejects as `triageRun` and the job do. */
export async function triageLines(job: TriageJob, counts: RunCounts, io: CommandIo): Promise<void> {
  const progress = openProgress(io.stderr);
  const note = (text: string) => {
    progress.hide();
    io.stderr.write(`${text}\n`);
  };
  const { paths, jobs, settings, pool, verbose, namesFailures = false } = job;
  const failures = failureNotes(namesFailures ? note : () => undefined);
  let told: string | null = null;
  let quiet = false;
  try {
    const run = triageRun({
      paths,
      jobs,
      settings,
      ...(pool ? { pool } : {}),
      signal: io.signal,
      note,
      onFound: progress.found,
      onDone: progress.done,
      onPassedOver: (files) => {
        counts.passedOver += files;
      },
    });
    for await (const lines of run) {
      for (const { diagnostic } of lines) if (diagnostic !== null && verbose) note(diagnostic);
      const failed = lines.flatMap(({ failure }) => failure ?? []);
      counts.failed += failed.length;
      counts.read += lines.length - failed.length;
      progress.failed(failed.length);
      failures.add(failed);
      progress.hide();
      await job.take(lines, note);
    }
    // How long the dumps took; what follows from them has its own time.
    told = summary(counts, false) ?? '';
    progress.stop();
    failures.end();
    await job.end(note);
  } catch (error) {
    // A reader that went away (`| head`) wants to hear nothing more.
    quiet = error instanceof OutputError && error.closedByReader;
    throw error;
  } finally {
    progress.stop();
    const text = told ?? summary(counts, io.signal.aborted) ?? '';
    if (text !== '' && !quiet) io.stderr.write(`${text}\n`);
  }
}
