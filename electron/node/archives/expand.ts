import { dirname } from 'node:path';
import { HEAD_BYTES, type HeadKind, kindOfHead, shownHead } from '../fileKinds.ts';
import { openFile } from '../fileSource.ts';
import { failureTask } from '../inputs.ts';
import { ReadFailure } from '../ioError.ts';
import { archiveAsFolder, foldersOf, machineName } from '../machineName.ts';
import type { DumpTask, FileTask, QueuedTask } from '../tasks.ts';
import type { ArchiveEntry, ArchiveSource } from './archiveEntry.ts';
import { cabEntries } from './cab.ts';
import { entryName } from './entryName.ts';
import { type ArchiveBudget, ArchiveError, type ArchiveLimits, archiveBudget } from './limits.ts';
import type { SpoolPlaces } from './spool.ts';
import { type Unpacked, unpackEntry } from './unpackEntry.ts';
import { zipEntries } from './zip.ts';

export interface ExpandContext {
  readonly limits: ArchiveLimits;
  readonly places: SpoolPlaces;
  readonly signal: AbortSignal;
  /** Called once for each outermost archive. */
  onArchiveEnd(end: ArchiveEnd): void;
}

/** What was in an outermost archive. */
export interface ArchiveEnd {
  readonly path: string;
  readonly input: number;
  /** Dumps and failures that came out. */
  readonly found: number;
  /** Entries that are no dumps. */
  readonly passedOver: number;
}

/** One outermost archive while it is read. */
interface Expansion extends ExpandContext {
  readonly input: number;
  readonly budget: ArchiveBudget;
  found: number;
  passedOver: number;
}

/** An archive on its way: where it stands in the display path, in the folders that name the machine, and how deep. */
interface Place {
  readonly path: string;
  readonly folders: readonly string[];
  readonly depth: number;
}

/**
 * The dumps in an archive as tasks, archives inside it included; entries that are not dumps are passed over as files in
 * folders are. A file that turns out to be a dump comes back as it is. What cannot be read is a failure, once.
 */
export async function* expandArchive(task: FileTask, input: number, context: ExpandContext): AsyncGenerator<QueuedTask, void, undefined> {
  const opened = openedArchive(task, input);
  if ('task' in opened) {
    yield opened;
    return;
  }
  const { head, sizeBytes } = opened;
  const run: Expansion = { ...context, input, budget: archiveBudget(context.limits, sizeBytes), found: 0, passedOver: 0 };
  const folders = [...foldersOf(dirname(task.path)), archiveAsFolder(task.name)];
  yield* expandSource({ kind: 'file', path: task.open, sizeBytes }, head, { path: task.path, folders, depth: 1 }, run);
  context.onArchiveEnd({ path: task.path, input, found: run.found, passedOver: run.passedOver });
}

/** What the file is by its content; the task to do instead when it is no archive. */
function openedArchive(task: FileTask, input: number): { head: HeadKind; sizeBytes: number } | QueuedTask {
  try {
    const file = openFile(task.open);
    try {
      const bytes = new Uint8Array(HEAD_BYTES);
      const head = bytes.subarray(0, file.read(bytes, 0));
      const kind = kindOfHead(head);
      if (kind === 'zip' || kind === 'cab') return { head: kind, sizeBytes: file.sizeBytes };
      if (kind === 'dump' || file.sizeBytes === 0) return { task, input, release: null };
      const message = `neither a zip archive nor a cabinet nor a dump: it starts with ${shownHead(head)}`;
      return { task: failureTask(task.path, 'damaged-archive', message, file.sizeBytes), input, release: null };
    } finally {
      file.close();
    }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { task: failureTask(task.path, 'read-failed', `could not be read: ${error.message}`), input, release: null };
  }
}

async function* expandSource(
  source: ArchiveSource,
  head: HeadKind,
  place: Place,
  run: Expansion,
): AsyncGenerator<QueuedTask, void, undefined> {
  try {
    const entries = head === 'zip' ? zipEntries(source) : cabEntries(source, run.limits.cabinetBytes);
    for await (const entry of entries) {
      run.signal.throwIfAborted();
      run.budget.addEntry();
      yield* expandEntry(entry, place, run);
    }
  } catch (error) {
    if (!(error instanceof ArchiveError) || (error.scope === 'outermost' && place.depth > 1)) throw error;
    yield failure(place.path, source.kind === 'file' ? source.sizeBytes : source.bytes.length, error, run);
  }
}

async function* expandEntry(entry: ArchiveEntry, place: Place, run: Expansion): AsyncGenerator<QueuedTask, void, undefined> {
  const { folders: inner, name } = entryName(entry.rawName);
  const path = [place.path, ...inner, name].join('/');
  const folders = [...place.folders, ...inner];
  const unpacked = await unpackEntry(entry, name, run);
  if (unpacked.kind === 'passed-over') run.passedOver++;
  else if (unpacked.kind === 'failed') yield failure(path, entry.sizeBytes, unpacked.error, run);
  else if (unpacked.head === 'zip' || unpacked.head === 'cab') {
    const depth = place.depth + 1;
    try {
      if (depth <= run.limits.depth) {
        yield* expandSource(unpacked.content, unpacked.head, { path, folders: [...folders, archiveAsFolder(name)], depth }, run);
      } else {
        const error = new ArchiveError('archive-limit', 'entry', `archives inside archives are read ${run.limits.depth} deep, not deeper`);
        yield failure(path, entry.sizeBytes, error, run);
      }
    } finally {
      unpacked.content.release();
    }
  } else yield dump(unpacked, path, name, machineName(folders), run);
}

function dump({ content }: Unpacked, path: string, name: string, machine: string, run: Expansion): QueuedTask {
  run.found++;
  const task: DumpTask =
    content.kind === 'memory'
      ? { kind: 'bytes', path, name, machine, bytes: content.bytes }
      : { kind: 'file', path, name, machine, open: content.path, mustBeDump: true };
  return { task, input: run.input, release: () => content.release() };
}

function failure(path: string, sizeBytes: number, error: ArchiveError, run: Expansion): QueuedTask {
  run.found++;
  return { task: failureTask(path, error.code, error.message, sizeBytes), input: run.input, release: null };
}
