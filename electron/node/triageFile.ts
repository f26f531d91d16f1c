import { blockCached, bytesSource } from '../../shared/bytes/byteSource.ts';
import { digestOf } from '../../shared/analysis/machine.ts';
import { type FileFacts, isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { failureLine, triageLine } from '../../shared/triageDump.ts';
import { HASH_LIMIT_BYTES, sha256, sha256OfFile } from './fileHash.ts';
import { HEAD_BYTES, kindOfHead } from './fileKinds.ts';
import { fileSource, type OpenFile, openFile } from './fileSource.ts';
import { ReadFailure } from './ioError.ts';
import { renderLine } from './renderLine.ts';
import type { BytesTask, DumpTask, FileTask, InputErrorCode, TaskOutcome, TriageSettings } from './tasks.ts';
import type { WorkBuffer } from './workBuffer.ts';

const HASH_CHUNK_BYTES = 1024 * 1024;

/** Does one task. Never throws: what goes wrong with a file is a failure line, a bug of ours too (`internal-error`). */
export function runTask(task: DumpTask, settings: TriageSettings, buffer: WorkBuffer): TaskOutcome {
  try {
    const seen = task.kind === 'file' ? lineOfFile(task, settings, buffer) : task.kind === 'bytes' ? lineOfBytes(task, buffer) : null;
    if (seen === 'skipped' || seen === 'archive') return { kind: seen };
    if (seen !== null) return rendered(seen, task.machine, settings);
    return failed(task, settings, task.kind === 'failure' ? task.code : 'internal-error', task.kind === 'failure' ? task.message : '', null);
  } catch (error) {
    if (error instanceof ReadFailure) return failed(task, settings, 'read-failed', `could not be read: ${error.message}`, null);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return failed(task, settings, 'internal-error', `internal error: ${message}`, stack ?? message);
  }
}

/** The failure line of a task as an outcome. */
export function failed(
  task: DumpTask,
  settings: TriageSettings,
  code: InputErrorCode | string,
  message: string,
  diagnostic: string | null,
): TaskOutcome {
  const sizeBytes = task.kind === 'failure' ? task.sizeBytes : task.kind === 'bytes' ? task.bytes.length : 0;
  const line = failureLine({ path: task.path, name: task.name, sizeBytes, sha256: null }, code, message);
  return { kind: 'line', text: renderLine(line, settings.format, settings.verbose), ok: false, digest: null, diagnostic };
}

function rendered(line: TriageLine, machine: string, settings: TriageSettings): TaskOutcome {
  const ok = !isFailure(line);
  const digest = ok && settings.digests ? digestOf(line, machine) : null;
  return { kind: 'line', text: renderLine(line, settings.format, settings.verbose), ok, digest, diagnostic: null };
}

function lineOfBytes(task: BytesTask, buffer: WorkBuffer): TriageLine {
  const bytes = buffer(task.bytes.length);
  bytes.set(task.bytes);
  return lineOfWhole(bytes, factsOf(task, bytes.length));
}

function lineOfFile(task: FileTask, settings: TriageSettings, buffer: WorkBuffer): TriageLine | 'skipped' | 'archive' {
  const file = openFile(task.open);
  try {
    const small = file.sizeBytes <= settings.wholeReadBytes;
    const first = buffer(small && task.mustBeDump ? file.sizeBytes : Math.min(HEAD_BYTES, file.sizeBytes));
    const got = file.read(first, 0);
    const head = kindOfHead(first.subarray(0, got));
    if (!task.mustBeDump && head !== 'dump') return 'skipped';
    if (head === 'zip' || head === 'cab') return 'archive';
    const line = small ? lineOfSmall(task, file, buffer) : lineOfLarge(task, file, settings, buffer);
    file.assertUnchanged();
    return line;
  } finally {
    file.close();
  }
}
