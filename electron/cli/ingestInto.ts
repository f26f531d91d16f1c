import type { FleetStore } from '../../shared/fleet/fleetStore.ts';
import { type IngestCounts, ingestRun, noCounts } from '../node/ingest/ingestRun.ts';
import type { MachineTemplate } from '../node/ingest/machineTemplate.ts';
import type { Shard } from '../node/ingest/shard.ts';
import type { CommandIo } from './commandIo.ts';
import { openProgress } from './progress.ts';

export interface IngestJob {
  readonly paths: readonly string[];
  readonly store: FleetStore;
  readonly template: MachineTemplate | null;
  readonly shard: Shard | null;
  readonly jobs: number;
  readonly hashAll: boolean;
  readonly verbose: boolean;
  /** Failures as NDJSON to stdout in place of lines on stderr. */
  readonly json: boolean;
}

export interface IngestEnd {
  readonly counts: IngestCounts;
  readonly elapsedMs: number;
  readonly interrupted: boolean;
  /** What went wrong with the store; null when all is well. The counts say what was stored before. */
  readonly error: Error | null;
}

/** Stores what lies below the paths, with a progress bar. Says on the way what could not be read. */
export async function ingestInto(job: IngestJob, io: CommandIo): Promise<IngestEnd> {
  const progress = openProgress(io.stderr);
  const counts = noCounts();
  const startedMs = performance.now();
  const note = (text: string) => {
    progress.hide();
    io.stderr.write(`${text}\n`);
  };
  let error: Error | null = null;
  try {
    const options = {
      ...job,
      format: job.json ? ('json' as const) : ('text' as const),
      signal: io.signal,
      note,
      onFailure: (text: Uint8Array, diagnostic: string | null) => {
        progress.failed(1);
        progress.hide();
        (job.json ? io.stdout : io.stderr).write(text);
        if (job.verbose && diagnostic !== null) note(diagnostic);
      },
      onFound: progress.found,
      onDone: progress.done,
    };
    await ingestRun(options, counts);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown : new Error(String(thrown));
  } finally {
    progress.stop();
  }
  return { counts, elapsedMs: performance.now() - startedMs, interrupted: io.signal.aborted, error };
}
