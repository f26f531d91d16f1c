import type { LineOutcome } from '../../node/tasks.ts';
import { triageRun } from '../../node/triageRun.ts';
import type { CommandIo } from '../commandIo.ts';
import { EXIT, exitCodeOf } from '../exitCodes.ts';
import { gatherMachines, MAX_DIGESTS } from '../machineLines.ts';
import { type RawTriageOptions, type TriageOptions, triageOptions } from '../options.ts';
import { type Output, OutputError, openOutput } from '../output.ts';
import { openProgress, type Progress } from '../progress.ts';
import { type RunCounts, summary } from '../summary.ts';

/** `faultline triage`: what crashed and who is to blame, for every dump below the paths. Returns the exit code; throws UsageError. */
export async function triageCommand(paths: readonly string[], raw: RawTriageOptions, io: CommandIo): Promise<number> {
  const options = triageOptions(raw);
  const output = openOutput(options.out, io.stdout);
  const progress = openProgress(io.stderr);
  const counts: RunCounts = { read: 0, failed: 0, passedOver: 0, startedMs: performance.now() };
  let quiet = false;
  try {
    await triage(paths, options, output, progress, counts, io);
    return exitCodeOf(counts);
  } catch (error) {
    if (error instanceof OutputError && error.closedByReader) {
      quiet = true;
      return counts.failed > 0 ? EXIT.someUnread : EXIT.allRead;
    }
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    progress.stop();
    await output.close();
    const text = summary(counts, io.signal.aborted);
    if (text !== null && !quiet) io.stderr.write(`${text}\n`);
  }
}

async function triage(
  paths: readonly string[],
  options: TriageOptions,
  output: Output,
  progress: Progress,
  counts: RunCounts,
  io: CommandIo,
): Promise<void> {
  const { format, verbose, hashAll, jobs } = options;
  const machines = gatherMachines();
  const note = (text: string) => {
    progress.hide();
    io.stderr.write(`${text}\n`);
  };
  const run = triageRun({
    paths,
    jobs,
    settings: { format, verbose, hashAll, digests: format !== 'json' || options.machines },
    signal: io.signal,
    note,
    onFound: progress.found,
    onDone: progress.done,
    onPassedOver: (files) => {
      counts.passedOver += files;
    },
  });
  for await (const lines of run) {
    for (const line of lines) {
      machines.add(line);
      if (line.diagnostic !== null && verbose) note(line.diagnostic);
    }
    count(lines, counts, progress);
    progress.hide();
    await output.write(Buffer.concat(lines.map((line) => line.text)));
  }
  if (machines.full) note(`the verdicts on machines cover the first ${MAX_DIGESTS} dumps`);
  const machineLines = machines.lines(format);
  if (machineLines.length > 0) await output.write(machineLines.join(''));
}

function count(lines: readonly LineOutcome[], counts: RunCounts, progress: Progress): void {
  const failed = lines.filter((line) => !line.ok).length;
  counts.failed += failed;
  counts.read += lines.length - failed;
  progress.failed(failed);
}
