import type { CommandIo } from '../commandIo.ts';
import { EXIT } from '../exitCodes.ts';
import { ingestInto } from '../ingestInto.ts';
import { ingestOptions, type RawIngestOptions } from '../ingestOptions.ts';
import { ingestExitCode, ingestSummary, ingestSummaryJson } from '../ingestSummary.ts';
import { openDb } from '../openDb.ts';

/** `faultline ingest`: triages every dump below the paths and stores it once. Returns the exit code; throws UsageError. */
export async function ingestCommand(paths: readonly string[], raw: RawIngestOptions, io: CommandIo): Promise<number> {
  const options = ingestOptions(raw);
  const store = await openDb(options.db);
  try {
    const { counts, elapsedMs, interrupted, error } = await ingestInto({ ...options, paths, store }, io);
    if (options.json) io.stdout.write(ingestSummaryJson(counts, interrupted, elapsedMs));
    io.stderr.write(`${ingestSummary(counts, interrupted, elapsedMs)}\n`);
    if (error) throw error;
    return interrupted ? EXIT.interrupted : ingestExitCode(counts);
  } finally {
    await store.close();
  }
}
