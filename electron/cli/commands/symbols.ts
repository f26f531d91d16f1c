import { isFailure, SCHEMA_VERSION, type TriageLine } from '../../../shared/result/triageResult.ts';
import { type WantsBook, wantsBook } from '../../node/session/wantsBook.ts';
import { defaultStore } from '../../node/symbols/defaultStore.ts';
import { openFinder } from '../../node/symbols/symbolFinder.ts';
import { wantedFiles, wantedKeys } from '../../node/symbols/wantedFiles.ts';
import type { CommandIo } from '../commandIo.ts';
import { EXIT, exitCodeOf } from '../exitCodes.ts';
import { openFetchProgress } from '../fetchProgress.ts';
import { type Output, OutputError, openOutput } from '../output.ts';
import type { RunCounts } from '../summary.ts';
import { type RawSymbolsOptions, type SymbolsOptions, symbolsOptions } from '../symbolsOptions.ts';
import { noTotals, totalsText, wantedJson, wantedText } from '../symbolsText.ts';
import { noRunCounts, triageLines } from '../triageLines.ts';

/** `faultline symbols`: which files dumps want, which are had, and fetching the rest. Returns the exit code; throws UsageError. */
export async function symbolsCommand(paths: readonly string[], raw: RawSymbolsOptions, io: CommandIo): Promise<number> {
  const store = defaultStore();
  const options = symbolsOptions(raw, store);
  const output = openOutput(null, io.stdout);
  const counts = noRunCounts();
  try {
    const book = await gather(paths, options, counts, io);
    const failed = await lookFor(book, options, store, counts, output, io);
    const code = exitCodeOf(counts);
    return code === EXIT.allRead && failed > 0 ? EXIT.someUnread : code;
  } catch (error) {
    if (error instanceof OutputError && error.closedByReader) return counts.failed > 0 ? EXIT.someUnread : EXIT.allRead;
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    await output.close();
  }
}

/** Reads the dumps; those that cannot be read are named on stderr. */
async function gather(paths: readonly string[], { jobs }: SymbolsOptions, counts: RunCounts, io: CommandIo): Promise<WantsBook> {
  const book = wantsBook();
  const decoder = new TextDecoder();
  let dumps = 0;
  const settings = { format: 'json', verbose: false, depth: 'verdict', hashAll: false, digests: false } as const;
  await triageLines(
    {
      paths,
      jobs,
      verbose: false,
      settings,
      async take(lines, note) {
        for (const { text } of lines) {
          const line = JSON.parse(decoder.decode(text)) as TriageLine;
          if (isFailure(line)) note(`${line.file.path}: ${line.error.message}`);
          else book.put(dumps++, line.wants);
        }
      },
      end: async () => undefined,
    },
    counts,
    io,
  );
  return book;
}

/** Looks for the files and writes what became of them. Returns how many could not be had because something failed. */
async function lookFor(
  book: WantsBook,
  options: SymbolsOptions,
  store: string,
  counts: RunCounts,
  output: Output,
  io: CommandIo,
): Promise<number> {
  const { places, download, json, symbolPath } = options;
  const { wants, more } = book.all();
  const progress = openFetchProgress(io.stderr);
  const finder = openFinder({
    places,
    defaultStore: store,
    mayUseNetwork: download,
    signal: io.signal,
    watch: { onBytes: progress.bytes },
  });
  const totals = noTotals();
  const files: object[] = [];
  let failed = 0;
  try {
    for await (const file of wantedFiles(wantedKeys(wants), finder)) {
      totals[file.outcome.state]++;
      if (file.outcome.state === 'missing' && file.outcome.failed) failed++;
      progress.hide();
      if (json) files.push(wantedJson(file));
      else await output.write(wantedText(file));
      progress.done();
    }
  } finally {
    progress.hide();
    await finder.close();
  }
  const { read, failed: unread } = counts;
  if (json)
    await output.write(
      `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, symbolPath, download, dumps: { read, failed: unread }, files, more, totals })}\n`,
    );
  else await output.write(totalsText(totals, read));
  for (const hint of hintsOf(options, totals.missing, more)) io.stderr.write(`${hint}\n`);
  return download ? failed : 0;
}

/** What the user could do about files that are missing. */
function hintsOf({ places, download }: SymbolsOptions, missing: number, more: number): string[] {
  const hints = more > 0 ? [`${more} further files are wanted by fewer dumps and were not looked for`] : [];
  if (missing === 0) return hints;
  if (places.length === 0) hints.push('no symbol path is set: give one with --symbol-path, in _NT_SYMBOL_PATH or in the settings');
  else if (!download && places.some(({ isRemote }) => isRemote))
    hints.push('the servers of the symbol path were not asked: --download does');
  return hints;
}
