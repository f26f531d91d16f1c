import { digestOf } from '../../shared/analysis/machine.ts';
import { failureText } from '../../shared/report/text.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { openResultLog } from '../node/session/resultLog.ts';
import { type WantsBook, wantsBook } from '../node/session/wantsBook.ts';
import { lineOf, secondRun } from '../node/symbols/secondRun.ts';
import type { LineOutcome } from '../node/tasks.ts';

const LINES_AT_ONCE = 16;

/** The results of a run, until they are as good as they get. */
export interface KeptResults {
  readonly wants: WantsBook;
  add(lines: readonly LineOutcome[]): void;
  /** Takes lines of a second run where they are no worse. */
  improve(lines: readonly LineOutcome[]): void;
  /** Paths of these dumps, and of the archives around them. */
  pathsOf(ids: readonly number[]): ReadonlySet<string>;
  /** All lines in their order, with fresh digests. */
  lines(): Generator<LineOutcome[], void, undefined>;
  close(): void;
}

/** Keeps JSON lines, packed, in a temporary file. */
export function keepResults(): KeptResults {
  const log = openResultLog();
  const wants = wantsBook();
  const ids = new Map<string, number>();
  const paths: string[] = [];
  const machines: (string | null)[] = [];
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const lineAt = (id: number): TriageLine | null => {
    const text = log.read(id);
    return text && (JSON.parse(decoder.decode(text)) as TriageLine);
  };
  return {
    wants,
    add(lines) {
      for (const outcome of lines) {
        const line = lineOf(outcome) as TriageLine;
        const id = log.length;
        log.append(outcome.text);
        ids.set(line.file.path, id);
        paths.push(line.file.path);
        machines.push(outcome.digest?.machineName ?? null);
        if (!isFailure(line)) wants.put(id, line.wants);
      }
    },
    improve(lines) {
      for (const outcome of lines) {
        const after = lineOf(outcome);
        const id = after ? ids.get(after.file.path) : undefined;
        const again = id === undefined ? null : secondRun(lineAt(id), after);
        if (again === null || id === undefined) continue;
        log.replace(id, encoder.encode(`${JSON.stringify(again.result)}\n`));
        wants.put(id, again.result.wants);
      }
    },
    pathsOf(wanted) {
      const all = new Set<string>();
      for (const id of wanted) {
        const path = paths[id] ?? '';
        all.add(path);
        for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) all.add(path.slice(0, at));
      }
      return all;
    },
    *lines() {
      let some: LineOutcome[] = [];
      for (let id = 0; id < log.length; id++) {
        const text = log.read(id);
        if (text === null) return;
        const line = JSON.parse(decoder.decode(text)) as TriageLine;
        const digest = isFailure(line) ? null : digestOf(line, machines[id] ?? '');
        some.push({ kind: 'line', text, failure: isFailure(line) ? failureText(line) : null, digest, diagnostic: null });
        if (some.length < LINES_AT_ONCE) continue;
        yield some;
        some = [];
      }
      yield some;
    },
    close: () => log.close(),
  };
}
