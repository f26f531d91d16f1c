import { digestOf } from '../../shared/analysis/machine.ts';
import { failureText } from '../../shared/report/text.ts';
import { isFailure, type TriageLine, type TriageResult } from '../../shared/result/triageResult.ts';
import { failureLine } from '../../shared/triageDump.ts';
import { type ItemSender, itemSender } from './ingest/sentItem.ts';
import { ReadFailure } from './ioError.ts';
import { lineAhead } from './lineAhead.ts';
import { renderLine } from './renderLine.ts';
import { symbolReaders } from './symbols/symbolReaders.ts';
import type { DumpTask, InputErrorCode, LineOutcome, TaskOutcome, TriageSettings } from './tasks.ts';
import type { WorkBuffer } from './workBuffer.ts';

/**
 * Begins a task with what can be done ahead of judging (see `lineAhead`). The function that it returns does the rest and has to be
 * called once. Neither throws: what goes wrong with a file is a failure line, a bug of ours too (`internal-error`). A worker gives
 * the same `sender` and `readers` to all its tasks.
 */
export function beginTask(
  task: DumpTask,
  settings: TriageSettings,
  buffer: WorkBuffer,
  sender = itemSender(),
  readers = symbolReaders(0),
): () => TaskOutcome<string> {
  if (task.kind === 'failure') return () => failed(task, settings, task);
  let judge: () => TriageLine | 'skipped' | 'archive';
  try {
    judge = lineAhead(task, { settings, buffer, readers });
  } catch (error) {
    return () => unexpected(task, settings, error);
  }
  return () => {
    try {
      const line = judge();
      if (typeof line === 'string') return { kind: line };
      return settings.items && !isFailure(line) ? kept(line, task.machine, settings, sender) : rendered(line, task.machine, settings);
    } catch (error) {
      return unexpected(task, settings, error);
    }
  };
}

function unexpected(task: DumpTask, settings: TriageSettings, error: unknown): TaskOutcome<string> {
  if (!(error instanceof ReadFailure)) return crashed(task, settings, error);
  return failed(task, settings, { code: 'read-failed', message: `could not be read: ${error.message}`, sizeBytes: error.sizeBytes });
}

/** The outcome of a task that ended in an exception nobody expected: a bug of ours. The stack is for `--verbose`. */
export function crashed(task: DumpTask, settings: TriageSettings, error: unknown): TaskOutcome<string> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const sizeBytes = task.kind === 'bytes' ? task.bytes.length : 0;
  const outcome = failed(task, settings, { code: 'internal-error', message: `internal error: ${message}`, sizeBytes });
  return { ...outcome, diagnostic: `${task.path}: ${stack ?? message}` };
}

interface Failure {
  readonly code: InputErrorCode;
  readonly message: string;
  readonly sizeBytes: number;
}

function failed(task: DumpTask, settings: TriageSettings, failure: Failure): LineOutcome<string> {
  const facts = { path: task.path, name: task.name, sizeBytes: failure.sizeBytes, sha256: null };
  return rendered(failureLine(facts, failure.code, failure.message), task.machine, settings);
}

function rendered(line: TriageLine, machine: string, settings: TriageSettings): LineOutcome<string> {
  const digest = settings.digests && !isFailure(line) ? digestOf(line, machine) : null;
  const text = renderLine(line, settings.format, settings.verbose);
  return { kind: 'line', text, failure: isFailure(line) ? failureText(line) : null, digest, diagnostic: null };
}

function kept(result: TriageResult, machine: string, settings: TriageSettings, sender: ItemSender): LineOutcome<string> {
  const line = settings.texts
    ? rendered(result, machine, settings)
    : { kind: 'line' as const, text: '', failure: null, digest: null, diagnostic: null };
  return { ...line, item: sender(result, machine) };
}
