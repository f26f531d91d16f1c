import type { AnalyzerApi } from '../../../shared/api/contract.ts';
import type { SessionState } from '../../../shared/api/events.ts';
import type { FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { isFailure, type TriageLine } from '../../../shared/result/triageResult.ts';
import { renderLine } from '../renderLine.ts';
import { memorySettings, type SettingsStore } from '../settings/settingsStore.ts';
import type { DumpTask, LineOutcome } from '../tasks.ts';
import { triageRun, workerSettings } from '../triageRun.ts';
import { openPool, type TriagePool } from '../workerPool.ts';
import { itemOf, openDumpList } from './dumpList.ts';
import { type ExportedLine, type ExportOptions, exportReport } from './exportReport.ts';
import { filePart } from './filePart.ts';
import { sessionFleet } from './fleetOf.ts';
import { judgeAgain } from './judgeAgain.ts';
import { originsOf } from './origins.ts';
import { sessionSettings } from './settingsOf.ts';
import { symbolDesk } from './symbolDesk.ts';
import { openUploads, type Uploads } from './uploads.ts';

/** What one user interface works on: dumps as they come in, judged in worker threads, and what they say together. */
export interface Session {
  readonly api: AnalyzerApi;
  readonly uploads: Uploads;
  /** Triages files, folders and archives behind what is under way. `sent`: they are uploads, and deleted afterwards. */
  add(paths: readonly string[], sent?: boolean): void;
  /** Tells the user something, beside what goes on. */
  note(text: string): void;
  /** The report on everything in the list, piece by piece. Throws PdfError. */
  report(options: ExportOptions): Promise<AsyncIterable<string | Uint8Array>>;
  /** Calls back whenever the state changed, at most every `TELL_MS`. Returns how to stop that. */
  onState(listener: (state: SessionState) => void): () => void;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Worker threads. */
  readonly jobs: number;
  readonly openFleet: () => Promise<FleetStore>;
  /** Left out: they are gone with the session. */
  readonly settings?: SettingsStore;
  /** True where a folder can be watched. */
  readonly canWatch?: boolean;
  /** In tests. */
  readonly pool?: TriagePool;
}

interface Job {
  readonly paths: readonly string[];
  readonly sent: boolean;
}

const SETTINGS = { format: 'json', verbose: false, depth: 'details', hashAll: false, digests: false } as const;
const TELL_MS = 80;
const MOST_NOTES = 20;
const decoder = new TextDecoder();

export function openSession(options: SessionOptions): Session {
  const { jobs, openFleet } = options;
  const pool = options.pool ?? openPool(jobs, workerSettings(SETTINGS, jobs));
  const settings = sessionSettings(options.settings ?? memorySettings(), options.canWatch ?? false);
  const list = openDumpList();
  const uploads = openUploads();
  const fleet = sessionFleet(openFleet, () => list.items());
  const listeners = new Set<(state: SessionState) => void>();
  const desk = symbolDesk({
    settings: () => settings.answer().settings,
    wants: list.wants,
    changed,
    async judgeAgain(ids, folders, signal, onDone) {
      try {
        await judgeAgain(ids, { list, pool, atOnce: 4 * jobs, folders, signal, onDone });
      } finally {
        // Once for all of them: every revision has the user interface ask for its rows again.
        judgedAnew();
      }
    },
  });
  const origins = originsOf(pool);
  const queue: Job[] = [];
  let counts = { epoch: 0, revision: 0, found: 0, done: 0, passedOver: 0 };
  let notes: string[] = [];
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let toldAt = 0;

  const state = (): SessionState => ({
    ...counts,
    rows: list.length,
    busy: running !== null,
    notes,
    symbols: desk.progress(),
  });
  /** The first change is told at once, so that a single dump shows without delay; those that follow, together. */
  function changed(): void {
    timer ??= setTimeout(
      () => {
        timer = null;
        toldAt = performance.now();
        for (const listener of listeners) listener(state());
      },
      Math.max(0, toldAt + TELL_MS - performance.now()),
    );
  }
  function note(text: string): void {
    notes = [...notes, text].slice(-MOST_NOTES);
    changed();
  }
  const count = (what: 'found' | 'done' | 'passedOver') => (files: number) => {
    counts = { ...counts, [what]: counts[what] + files };
    changed();
  };

  function keep(lines: readonly LineOutcome[]): void {
    const items = lines.flatMap((outcome) => {
      const { text } = outcome;
      const line = JSON.parse(decoder.decode(text)) as TriageLine;
      const machine = settings.machine(line.file.path);
      list.add(line, text, machine, origins.of(outcome));
      return isFailure(line) ? [] : [itemOf(line, machine)];
    });
    fleet.add(items);
    changed();
  }

  function judgedAnew(): void {
    counts = { ...counts, revision: counts.revision + 1 };
    fleet.outdated();
  }

  /** An upload that turned out to be a dump may be looked into later; what else was sent is not wanted any more. */
  function settle(path: string): void {
    if (list.file(list.length - 1)?.path === path) uploads.keep(path);
    else uploads.remove(path);
  }

  async function work(): Promise<void> {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      running = new AbortController();
      const { signal } = running;
      // The pool outlives the run: threads stay warm for the next drop.
      const change = { symbolFolders: desk.folders() };
      const kept = { run: (tasks: readonly DumpTask[]) => origins.run(tasks, uploads.shown, change), close: async () => undefined };
      try {
        const run = { paths: job.paths, jobs, settings: SETTINGS, signal, pool: kept, note };
        for await (const lines of triageRun({
          ...run,
          onFound: count('found'),
          onDone: count('done'),
          onPassedOver: count('passedOver'),
        }))
          keep(lines);
      } catch (error) {
        if (!signal.aborted) note(`internal error: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        if (job.sent) for (const path of job.paths) settle(path);
      }
    }
    running = null;
    changed();
  }

  function cancel(): void {
    for (const job of queue.splice(0)) if (job.sent) for (const path of job.paths) uploads.remove(path);
    running?.abort();
  }

  function* linesUpTo(end: number): Generator<ExportedLine, void, undefined> {
    for (let id = 0; id < end; id++) {
      const line = list.line(id);
      if (line === null) return;
      yield { line, machine: list.machine(id) };
    }
  }

  const api: AnalyzerApi = {
    state: async () => state(),
    rows: async ({ from, limit }) => list.rows(from, limit),
    result: async ({ id }) => list.line(id),
    async text({ id, format }) {
      const line = list.line(id);
      return line === null ? null : renderLine(line, format, false);
    },
    async bytes({ id, offset, length }) {
      const file = list.file(id);
      return file === null ? null : filePart(file, offset, length);
    },
    compare: ({ a, b }) => fleet.compare(a, b),
    symbols: async () => desk.answer(),
    async findSymbols({ download }) {
      desk.look(download);
      return null;
    },
    async cancelSymbols() {
      desk.cancel();
      return null;
    },
    settings: async () => settings.answer(),
    saveSettings: ({ settings: wanted }) => settings.save(wanted),
    fleet: ({ filter }, signal) => fleet.ask(filter, signal),
    timeline: ({ filter }, signal) => fleet.timeline(filter, signal),
    breakdown: ({ filter, module }, signal) => fleet.breakdown(filter, module, signal),
    async cancel() {
      cancel();
      return null;
    },
    async clear() {
      cancel();
      await Promise.all([ended, desk.clear()]);
      list.clear();
      uploads.clear();
      fleet.clear();
      notes = [];
      counts = { epoch: counts.epoch + 1, revision: 0, found: 0, done: 0, passedOver: 0 };
      changed();
      return null;
    },
  };

  return {
    api,
    uploads,
    add(paths, sent = false) {
      queue.push({ paths, sent });
      if (running === null) ended = work();
    },
    note,
    async report(options) {
      return exportReport(linesUpTo(list.length), await fleet.part(), options);
    },
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      cancel();
      if (timer) clearTimeout(timer);
      listeners.clear();
      await Promise.all([ended, desk.clear()]);
      await pool.close();
      await fleet.close();
      uploads.close();
      list.close();
    },
  };
}
