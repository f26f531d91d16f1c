import { gatherMachines, MAX_DIGESTS } from '../../node/gatherMachines.ts';
import type { LineOutcome, OutputFormat } from '../../node/tasks.ts';
import type { CommandIo } from '../commandIo.ts';
import { EXIT, exitCodeOf } from '../exitCodes.ts';
import { type RawTriageOptions, type TriageOptions, triageOptions } from '../options.ts';
import { type Output, OutputError, openOutput, refuseTerminal } from '../output.ts';
import { noRunCounts, type TriageJob, triageLines } from '../triageLines.ts';
import { isUnseen, type OpenWork, symbolsOf } from './triageWork.ts';

/** `faultline triage`: what crashed and who is to blame, for every dump below the paths. Returns the exit code; throws UsageError. */
export async function triageCommand(paths: readonly string[], raw: RawTriageOptions, io: CommandIo): Promise<number> {
  const options = triageOptions(raw);
  refuseTerminal(options.format, options.out, io.stdout);
  const work = await workOf(paths, options, io);
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

/**
 * How lines become output: rendered by the workers where that can be, else here from their JSON. Only then is the code for it
 * loaded: this thread shares the processors with the workers, and what it holds is looked through whenever memory is reclaimed.
 */
async function workOf(paths: readonly string[], options: TriageOptions, io: CommandIo): Promise<OpenWork> {
  const { format, redact, download } = options;
  if (!download && !redact && (format === 'text' || format === 'markdown' || format === 'json'))
    return passingOn(paths, options, format, io);
  const { downloading, inDocument } = await import('./triageDocuments.ts');
  return (download ? downloading : inDocument)(paths, options, io);
}

/** Every dump is written as a worker rendered it. */
function passingOn(paths: readonly string[], options: TriageOptions, format: OutputFormat, io: CommandIo): OpenWork {
  const { jobs, verbose, depth, hashAll, machines } = options;
  const settings = { format, verbose, depth, ...symbolsOf(options), hashAll, digests: format !== 'json' || machines };
  const job = { paths, jobs, verbose, settings, namesFailures: isUnseen(options) };
  return (output) => ({
    run: (counts) => triageLines({ ...job, ...passedOn(output, format) }, counts, io),
    close: () => undefined,
  });
}

function passedOn(output: Output, format: OutputFormat): Pick<TriageJob, 'take' | 'end'> {
  const machines = gatherMachines();
  return {
    async take(lines) {
      for (const line of lines) machines.add(line);
      await output.write(joined(lines));
    },
    async end(note) {
      if (machines.full) note(`the verdicts on machines cover the first ${MAX_DIGESTS} dumps`);
      if (machines.digests.length === 0) return;
      const { renderMachines } = await import('../../node/renderMachines.ts');
      const text = renderMachines(machines.digests, format);
      if (text !== '') await output.write(text);
    },
  };
}

/** The texts in a row. Those of one batch mostly lie so already, and are not copied then. */
function joined(lines: readonly LineOutcome[]): Uint8Array {
  const [first, ...rest] = lines.map(({ text }) => text);
  if (!first) return new Uint8Array(0);
  let end = first.byteOffset + first.length;
  for (const text of rest) {
    if (text.buffer !== first.buffer || text.byteOffset !== end) return Buffer.concat([first, ...rest]);
    end += text.length;
  }
  return new Uint8Array(first.buffer, first.byteOffset, end - first.byteOffset);
}
