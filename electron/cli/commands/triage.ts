import { gatherMachines, MAX_DIGESTS } from '../../node/gatherMachines.ts';
import { renderMachine } from '../../node/renderLine.ts';
import { defaultStore } from '../../node/symbols/defaultStore.ts';
import { readyFolders } from '../../node/symbols/readyFolders.ts';
import type { LineOutcome, TriageSettings } from '../../node/tasks.ts';
import type { CommandIo } from '../commandIo.ts';
import { refuseTerminal, reportWriter, triageDocument } from '../documents.ts';
import { EXIT, exitCodeOf } from '../exitCodes.ts';
import { type RawTriageOptions, type TriageOptions, triageOptions } from '../options.ts';
import { type Output, OutputError, openOutput } from '../output.ts';
import type { RunCounts } from '../summary.ts';
import { downloadOptions, placesOf } from '../symbolsOptions.ts';
import { noRunCounts, type TriageJob, triageLines } from '../triageLines.ts';
import { triageDownloading } from './triageDownloading.ts';

/** `faultline triage`: what crashed and who is to blame, for every dump below the paths. Returns the exit code; throws UsageError. */
export async function triageCommand(paths: readonly string[], raw: RawTriageOptions, io: CommandIo): Promise<number> {
  const options = triageOptions(raw);
  refuseTerminal(options.format, options.out, io.stdout);
  const work = options.download ? downloading(paths, options, io) : passingOn(paths, options, io);
  const output = openOutput(options.out, io.stdout);
  const counts = noRunCounts();
  const { run, close } = work(output);
  try {
    await run(counts);
    return exitCodeOf(counts);
  } catch (error) {
    if (error instanceof OutputError && error.closedByReader) return counts.failed > 0 ? EXIT.someUnread : EXIT.allRead;
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    close();
    await output.close();
  }
}

/** Whether the reasons of failures go where the user does not look: to a file, or into a document. */
function isUnseen({ format, out }: TriageOptions): boolean {
  return out !== null || format === 'html' || format === 'csv' || format === 'pdf';
}

/** A command's work on its output; `close` gives back what a document holds. */
type OpenWork = (output: Output) => { run(counts: RunCounts): Promise<void>; close(): void };

/** Every dump is written as it is judged. */
function passingOn(paths: readonly string[], options: TriageOptions, io: CommandIo): OpenWork {
  const job = jobOf(options, io);
  return (output) => {
    const { take, end, close, settings } = job(output);
    return {
      run: (counts) =>
        triageLines(
          { paths, jobs: options.jobs, verbose: options.verbose, settings, namesFailures: isUnseen(options), take, end },
          counts,
          io,
        ),
      close,
    };
  };
}

/** Nothing is written before everything is fetched. */
function downloading(paths: readonly string[], options: TriageOptions, io: CommandIo): OpenWork {
  const { format, verbose, machines, redact } = options;
  const { places } = downloadOptions(options, defaultStore());
  const document = triageDocument(format, verbose, format !== 'json' || machines, io.signal);
  return (output) => {
    const writer = reportWriter(document, output, redact);
    return { run: (counts) => triageDownloading(paths, options, isUnseen(options), places, writer, counts, io), close: writer.close };
  };
}

type OpenJob = Pick<TriageJob, 'settings' | 'take' | 'end'> & { close(): void };

/** How lines become output: rendered by the workers where that can be, else made here from their JSON. */
function jobOf(options: TriageOptions, io: CommandIo): (output: Output) => OpenJob {
  const { format, redact, verbose, depth, hashAll, machines } = options;
  const symbols = symbolsOf(options);
  if (!redact && (format === 'text' || format === 'markdown' || format === 'json')) {
    const withMachines = format !== 'json' || machines;
    const settings = { format, verbose, depth, ...symbols, hashAll, digests: withMachines };
    return (output) => ({ settings, ...passedOn(output, format), close: () => undefined });
  }
  const document = triageDocument(format, verbose, format !== 'json' || machines, io.signal);
  const settings = { format: 'json' as const, verbose: false, depth, ...symbols, hashAll, digests: true };
  return (output) => {
    const writer = reportWriter(document, output, redact);
    return { settings, take: writer.take, end: (note) => writer.finish(null, note), close: writer.close };
  };
}

function symbolsOf({ symbolPath }: TriageOptions): Pick<TriageSettings, 'symbolFolders'> {
  const store = defaultStore();
  return symbolPath === null ? {} : { symbolFolders: readyFolders(placesOf('--symbol-path', symbolPath, store), store) };
}

/** Writes what the workers rendered as it is. */
function passedOn(output: Output, format: 'text' | 'markdown' | 'json'): Pick<TriageJob, 'take' | 'end'> {
  const machines = gatherMachines();
  return {
    async take(lines: readonly LineOutcome[]) {
      for (const line of lines) machines.add(line);
      await output.write(Buffer.concat(lines.map((line) => line.text)));
    },
    async end(note) {
      if (machines.full) note(`the verdicts on machines cover the first ${MAX_DIGESTS} dumps`);
      const text = machines
        .verdicts()
        .map((machine) => renderMachine(machine, format))
        .join('');
      if (text !== '') await output.write(text);
    },
  };
}
