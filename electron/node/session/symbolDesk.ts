import { ApiError } from '../../../shared/api/contract.ts';
import type { Settings } from '../../../shared/api/settings.ts';
import type { SymbolFile, SymbolFileState, SymbolsAnswer, SymbolsProgress, SymbolsRun } from '../../../shared/api/symbolWant.ts';
import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { keyText, storeIndex } from '../../../shared/symbols/symbolKey.ts';
import { defaultStore } from '../symbols/defaultStore.ts';
import { ProxyError } from '../symbols/proxies.ts';
import { readyFolders } from '../symbols/readyFolders.ts';
import { openFinder, type SymbolFinder } from '../symbols/symbolFinder.ts';
import { type WantedFile, wantedFiles, wantedKeys } from '../symbols/wantedFiles.ts';
import type { Rejudged } from './judgeAgain.ts';
import { placesOfPath, whyBlocked } from './symbolSettings.ts';
import { type WantsBook, wantId } from './wantsBook.ts';

/** Looks for the files that the dumps of a session want, and has the dumps judged again when some are found. One look at a time. */
export interface SymbolDesk {
  answer(): SymbolsAnswer;
  /** Null when nothing is looked for at the moment. */
  progress(): SymbolsProgress | null;
  /** Folders that every dump may be judged with. */
  folders(): SearchPlace[];
  /** Begins to look; `download`: the network, too. Throws ApiError when that cannot be. */
  look(download: boolean): void;
  /** Ends a look; what was fetched stays. */
  cancel(): void;
  /** Ends a look and forgets what was found. */
  clear(): Promise<void>;
}

export interface DeskOptions {
  settings(): Settings;
  readonly wants: WantsBook;
  judgeAgain(
    ids: readonly number[],
    folders: readonly SearchPlace[],
    signal: AbortSignal,
    onDone: (id: number, what: Rejudged) => void,
  ): Promise<void>;
  /** Called when the progress is another one. */
  changed(): void;
}

/** With what arrived a stack may reach further and want more; each time it is asked for less. */
const MOST_ROUNDS = 6;
/** Files of past looks that are remembered. */
const MOST_REMEMBERED = 10_000;
const NO_FILES = { had: 0, fetched: 0, missing: 0, refused: 0 };

export function symbolDesk({ settings, wants, judgeAgain, changed }: DeskOptions): SymbolDesk {
  const found = new Map<string, WantedFile>();
  let last: SymbolsRun | null = null;
  let progress: SymbolsProgress | null = null;
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();

  function advance(change: Partial<SymbolsProgress>): void {
    if (progress) progress = { ...progress, ...change };
    changed();
  }

  /** Looks for what is wanted and was not asked for in this look. Returns the files that are there, by `wantId`. */
  async function lookOnce(finder: SymbolFinder, asked: Set<string>, counts: typeof NO_FILES): Promise<Set<string>> {
    const wanted = wantedKeys(wants.all().wants, asked);
    const there = new Set<string>();
    advance({ files: (progress?.filesDone ?? 0) + wanted.length });
    for await (const file of wantedFiles(wanted, finder)) {
      const id = keyText(file.key);
      asked.add(id);
      if (found.size < MOST_REMEMBERED || found.has(id)) found.set(id, file);
      if (file.outcome.state !== 'missing') there.add(id);
      counts[stateOf(file)]++;
      const filesDone = (progress?.filesDone ?? 0) + 1;
      advance({ filesDone, files: Math.max(progress?.files ?? 0, filesDone) });
    }
    return there;
  }

  async function work(finder: SymbolFinder, folders: readonly SearchPlace[], signal: AbortSignal): Promise<void> {
    const counts = { ...NO_FILES };
    // A dump that is judged in two rounds is one dump.
    const dumps = new Map<number, Rejudged>();
    const asked = new Set<string>();
    let problem: string | null = null;
    try {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const ids = wants.wanting(await lookOnce(finder, asked, counts));
        if (ids.length === 0) break;
        advance({ dumps: (progress?.dumpsDone ?? 0) + ids.length });
        await judgeAgain(ids, folders, signal, (id, what) => {
          dumps.set(id, what);
          advance({ dumpsDone: (progress?.dumpsDone ?? 0) + 1 });
        });
      }
    } catch (error) {
      problem = signal.aborted
        ? 'It was stopped; what had arrived stays.'
        : `internal error: ${error instanceof Error ? error.message : error}`;
    } finally {
      await finder.close();
    }
    const became = (what: Rejudged) => [...dumps.values()].filter((one) => one === what).length;
    last = { ...counts, judged: became('judged'), kept: became('kept'), gone: became('gone'), problem };
    progress = null;
    running = null;
    changed();
  }

  function opened(download: boolean, signal: AbortSignal): SymbolFinder {
    const { places } = placesOfPath(settings().symbolPath);
    const onBytes = (bytes: number) => advance({ bytes: (progress?.bytes ?? 0) + bytes });
    try {
      return openFinder({ places, defaultStore: defaultStore(), mayUseNetwork: download, signal, watch: { onBytes } });
    } catch (error) {
      if (error instanceof ProxyError) throw new ApiError('bad-request', error.message);
      throw error;
    }
  }

  return {
    answer() {
      const { places } = placesOfPath(settings().symbolPath);
      const { wants: wanted, more } = wants.all();
      const open = new Set(wanted.map(wantId));
      const files = wanted.map((want) => describe(found.get(wantId(want)) ?? null, want.dumps, want));
      // What is there and used is not wanted any more; what is not there and not wanted either is nobody's business.
      const others = [...found].flatMap(([id, file]) =>
        open.has(id) || file.outcome.state === 'missing' ? [] : [describe(file, file.dumps, null)],
      );
      return {
        places: places.map(({ kind, at, isRemote }) => ({ kind, at, isRemote })),
        blocked: whyBlocked(settings()),
        files: [...files, ...others].flatMap((file) => (file ? [file] : [])),
        more,
        last,
      };
    },
    progress: () => progress,
    folders: () => readyFolders(placesOfPath(settings().symbolPath).places, defaultStore()),
    look(download) {
      if (running) throw new ApiError('bad-request', 'the files are being looked for already');
      const { places, problem } = placesOfPath(settings().symbolPath);
      const blocked = download ? whyBlocked(settings()) : (problem ?? (places.length === 0 ? 'No symbol path is set.' : null));
      if (blocked !== null) throw new ApiError('bad-request', blocked);
      const stop = new AbortController();
      const finder = opened(download, stop.signal);
      running = stop;
      progress = { files: 0, filesDone: 0, bytes: 0, dumps: 0, dumpsDone: 0 };
      changed();
      ended = work(finder, readyFolders(places, defaultStore(), download), stop.signal);
    },
    cancel: () => running?.abort(),
    async clear() {
      running?.abort();
      await ended;
      found.clear();
      last = null;
    },
  };
}

function stateOf({ outcome }: WantedFile): Exclude<SymbolFileState, 'wanted'> {
  if (outcome.state !== 'missing') return outcome.state;
  return outcome.notes.length > 0 ? 'refused' : 'missing';
}

function describe(file: WantedFile | null, dumps: number, want: Pick<SymbolFile, 'kind' | 'name' | 'key'> | null): SymbolFile | null {
  if (file === null) return want && { kind: want.kind, name: want.name, key: want.key, dumps, state: 'wanted', path: null, notes: [] };
  const { key, outcome } = file;
  const path = outcome.state === 'missing' ? null : outcome.path;
  return { kind: key.kind, name: key.name, key: storeIndex(key), dumps, state: stateOf(file), path, notes: outcome.notes };
}
