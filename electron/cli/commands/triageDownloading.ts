import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { keyText } from '../../../shared/symbols/symbolKey.ts';
import type { WantsBook } from '../../node/session/wantsBook.ts';
import { defaultStore } from '../../node/symbols/defaultStore.ts';
import { readyFolders } from '../../node/symbols/readyFolders.ts';
import { openFinder, type SymbolFinder } from '../../node/symbols/symbolFinder.ts';
import { wantedFiles, wantedKeys } from '../../node/symbols/wantedFiles.ts';
import type { LineOutcome } from '../../node/tasks.ts';
import { triageRun } from '../../node/triageRun.ts';
import type { CommandIo } from '../commandIo.ts';
import type { ReportWriter } from '../documents.ts';
import { type FetchProgress, openFetchProgress } from '../fetchProgress.ts';
import { keepResults } from '../keptResults.ts';
import type { TriageOptions } from '../options.ts';
import type { RunCounts } from '../summary.ts';
import { fetchedText, noTotals } from '../symbolsText.ts';
import { triageLines } from '../triageLines.ts';

/** With what arrived a stack may reach further and want more; each time it is asked for less. */
const MOST_ROUNDS = 6;
/** What there is to say was said in the first run. */
const UNTOLD = { note: () => undefined, onFound: () => undefined, onDone: () => undefined, onPassedOver: () => undefined };

/**
 * `faultline triage --download`: triages everything, fetches what the dumps want, triages those that got something again, then
 * writes it all. Results wait in a file until then. Rejects as `triageRun` does.
 */
export async function triageDownloading(
  paths: readonly string[],
  options: TriageOptions,
  namesFailures: boolean,
  places: readonly SearchPlace[],
  writer: ReportWriter,
  counts: RunCounts,
  io: CommandIo,
): Promise<void> {
  const { verbose, depth, hashAll, jobs } = options;
  const store = defaultStore();
  const settings = {
    format: 'json',
    verbose: false,
    depth,
    hashAll,
    digests: true,
    symbolFolders: readyFolders(places, store, true),
  } as const;
  const kept = keepResults();
  const progress = openFetchProgress(io.stderr);
  const finder = openFinder({ places, defaultStore: store, mayUseNetwork: true, signal: io.signal, watch: { onBytes: progress.bytes } });
  try {
    const judged = { take: async (lines: readonly LineOutcome[]) => kept.add(lines), end: async () => undefined };
    await triageLines({ paths, jobs, verbose, settings, namesFailures, ...judged }, counts, io);
    const fetching = fetchingOf(kept.wants, finder, progress);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const ids = kept.wants.wanting(await fetching.round());
      if (ids.length === 0) break;
      const again = kept.pathsOf(ids);
      const run = triageRun({ paths, jobs, settings, signal: io.signal, ...UNTOLD, isMine: ({ task }) => again.has(task.path) });
      for await (const lines of run) kept.improve(lines);
    }
    progress.hide();
    io.stderr.write(fetching.told());
    for (const lines of kept.lines()) await writer.take(lines);
    await writer.finish(null, (text) => void io.stderr.write(`${text}\n`));
  } finally {
    progress.hide();
    await finder.close();
    kept.close();
  }
}

function fetchingOf(book: WantsBook, finder: SymbolFinder, progress: FetchProgress) {
  const asked = new Set<string>();
  const totals = noTotals();
  const notes: string[] = [];
  return {
    /** Looks for what is wanted and was not asked for yet. Returns the files that are there. */
    async round(): Promise<Set<string>> {
      const there = new Set<string>();
      for await (const { key, outcome } of wantedFiles(wantedKeys(book.all().wants, asked), finder)) {
        const id = keyText(key);
        asked.add(id);
        totals[outcome.state]++;
        if (outcome.state !== 'missing') there.add(id);
        else notes.push(...outcome.notes);
        progress.done();
      }
      return there;
    },
    told: () => fetchedText(totals, notes),
  };
}
