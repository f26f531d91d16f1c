import { digestOf } from '../../shared/analysis/machine.ts';
import { type ByteSource, blockCached, bytesSource } from '../../shared/bytes/byteSource.ts';
import { failureText } from '../../shared/report/text.ts';
import { type FileFacts, isFailure, type TriageLine, type TriageResult } from '../../shared/result/triageResult.ts';
import { failureLine, triageLine } from '../../shared/triageDump.ts';
import { HASH_LIMIT_BYTES, readAndHash, sha256, sha256OfFile } from './fileHash.ts';
import { HEAD_BYTES, type HeadKind, kindOfHead } from './fileKinds.ts';
import { fileSource, type OpenFile, openFile } from './fileSource.ts';
import { type ItemSender, itemSender } from './ingest/sentItem.ts';
import { ReadFailure } from './ioError.ts';
import { withPciNames } from './pciNames.ts';
import { renderLine } from './renderLine.ts';
import { withLocalFiles } from './symbols/localModuleFiles.ts';
import { type SymbolReaders, symbolReaders } from './symbols/symbolReaders.ts';
import type { DumpTask, FileTask, InputErrorCode, LineOutcome, TaskOutcome, TriageSettings } from './tasks.ts';
import type { WorkBuffer } from './workBuffer.ts';

const HASH_CHUNK_BYTES = 1024 * 1024;

/**
 * Does one task. Never throws: what goes wrong with a file is a failure line, a bug of ours too (`internal-error`). A worker
 * gives the same `sender` and `readers` to all its tasks.
 */
export function runTask(
  task: DumpTask,
  settings: TriageSettings,
  buffer: WorkBuffer,
  sender = itemSender(),
  readers = symbolReaders(0),
): TaskOutcome<string> {
  try {
    if (task.kind === 'failure') return failed(task, settings, task);
    const work = { settings, buffer, readers };
    const line = task.kind === 'bytes' ? lineOfWhole(task, task.bytes, work) : lineOfFile(task, work);
    if (typeof line === 'string') return { kind: line };
    return settings.items && !isFailure(line) ? kept(line, task.machine, settings, sender) : rendered(line, task.machine, settings);
  } catch (error) {
    if (error instanceof ReadFailure) {
      return failed(task, settings, { code: 'read-failed', message: `could not be read: ${error.message}`, sizeBytes: error.sizeBytes });
    }
    return crashed(task, settings, error);
  }
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

/** What every dump is judged with. */
interface Work {
  readonly settings: TriageSettings;
  readonly buffer: WorkBuffer;
  readonly readers: SymbolReaders;
}

function lineOfFile(task: FileTask, work: Work): TriageLine | 'skipped' | 'archive' {
  const { settings, buffer } = work;
  const file = openFile(task.open);
  try {
    if (!task.mustBeDump && headOf(file, buffer) !== 'dump') return 'skipped';
    if (file.sizeBytes <= settings.wholeReadBytes) return lineOfSmallFile(task, file, work);
    if (isArchive(headOf(file, buffer))) return 'archive';
    return lineOfLargeFile(task, file, work);
  } finally {
    file.close();
  }
}

/** Reads the file once; hashes and parses the same bytes. */
function lineOfSmallFile(task: FileTask, file: OpenFile, work: Work): TriageLine | 'archive' {
  const bytes = work.buffer(file.sizeBytes);
  const { got, sha256: hash } = readAndHash(file, bytes);
  file.assertUnchanged();
  if (got < bytes.length) throw new ReadFailure(`it has ${bytes.length} bytes, but only ${got} could be read`, file.sizeBytes);
  return isArchive(kindOfHead(bytes)) ? 'archive' : lineOfWhole(task, bytes, work, hash);
}

function lineOfWhole(task: DumpTask, bytes: Uint8Array, work: Work, hash = sha256(bytes)): TriageLine {
  return lineOf(bytesSource(bytes), { path: task.path, name: task.name, sizeBytes: bytes.length, sha256: hash }, work);
}

function lineOf(source: ByteSource, facts: FileFacts, { settings: { depth, symbolFolders = [] }, readers }: Work): TriageLine {
  const line = withLocalFiles(symbolFolders, readers, (files, unread) => {
    const judged = triageLine(source, facts, depth, files);
    return isFailure(judged) || unread.length === 0 ? judged : { ...judged, limits: [...judged.limits, ...unread] };
  });
  return depth === 'details' ? withPciNames(line) : line;
}

/** Reads only the blocks that the analysis asks for, and all of it once more for the hash unless it is too large for that. */
function lineOfLargeFile(task: FileTask, file: OpenFile, work: Work): TriageLine {
  const { settings, buffer } = work;
  const hashed = settings.hashAll || file.sizeBytes <= HASH_LIMIT_BYTES;
  const facts: FileFacts = {
    path: task.path,
    name: task.name,
    sizeBytes: file.sizeBytes,
    sha256: hashed ? sha256OfFile(file, buffer(HASH_CHUNK_BYTES)) : null,
  };
  const line = lineOf(blockCached(fileSource(file)), facts, work);
  file.assertUnchanged();
  return line;
}

function headOf(file: OpenFile, buffer: WorkBuffer): HeadKind {
  const head = buffer(HEAD_BYTES);
  return kindOfHead(head.subarray(0, file.read(head, 0)));
}

function isArchive(head: HeadKind): boolean {
  return head === 'zip' || head === 'cab';
}
