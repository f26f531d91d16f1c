import type { TriageDepth } from '../../shared/result/details.ts';
import type { CrashDigest } from '../../shared/result/machineVerdict.ts';
import type { SearchPlace } from '../../shared/symbols/searchPlan.ts';
import type { SentItem } from './ingest/sentItem.ts';

export type OutputFormat = 'text' | 'markdown' | 'json';

/** What every worker needs to know; the same for the whole run. Plain data: it crosses to other threads. */
export interface TriageSettings {
  readonly format: OutputFormat;
  readonly verbose: boolean;
  readonly depth: TriageDepth;
  /** Hash files of any size. */
  readonly hashAll: boolean;
  /** Return digests for the machine-level verdicts. */
  readonly digests: boolean;
  /** Return what a fleet store keeps of a dump in place of its text; failures are rendered all the same. */
  readonly items?: boolean;
  /** With `items`: the text as well. */
  readonly texts?: boolean;
  /** Folders in which images and PDBs may lie; each of them is looked into (see `readyFolders`). */
  readonly symbolFolders?: readonly SearchPlace[];
  /** The bytes of files up to this size have a place of their own in memory, whether all of them are read or not. */
  readonly wholeReadBytes: number;
}

interface TaskBase {
  /** As reported: for an entry of an archive `archive.zip/inner/name.dmp`. */
  readonly path: string;
  readonly name: string;
  readonly machine: string;
}

/** A file to open at `open`. Unless `mustBeDump`, it is passed over silently when it does not start like a dump. */
export interface FileTask extends TaskBase {
  readonly kind: 'file';
  readonly open: string;
  readonly mustBeDump: boolean;
}

/** An entry of an archive in shared memory: nothing is copied on the way to a worker, and a second attempt is possible. */
export interface BytesTask extends TaskBase {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
}

/** An input that failed before anyone looked into it; goes through the workers to keep its place in the order. */
export interface FailureTask extends TaskBase {
  readonly kind: 'failure';
  readonly sizeBytes: number;
  readonly code: InputErrorCode;
  readonly message: string;
}

export type DumpTask = FileTask | BytesTask | FailureTask;

/** A piece of work for a worker: a few tasks that need the same settings. */
export interface TaskBatch {
  readonly tasks: readonly DumpTask[];
  readonly settings: TriageSettings;
}

/** A line of output. Its text is a string where it is made, bytes where it is written, a length on the way (see batchResult.ts). */
export interface LineOutcome<Text = Uint8Array> {
  readonly kind: 'line';
  /** Rendered in the format of the settings; ends with a line feed. */
  readonly text: Text;
  /** Which file could not be read and why, one line without its end, whatever the format; null when it was read. */
  readonly failure: string | null;
  readonly digest: CrashDigest | null;
  /** There when the settings ask for items and the dump could be read. */
  readonly item?: SentItem;
  /** Stack of an unexpected exception, for developers. */
  readonly diagnostic: string | null;
}

/**
 * What became of a task: a rendered line; `skipped` when the file is no dump and need not be one; `archive` when its
 * content is an archive, whatever its name says.
 */
export type TaskOutcome<Text = Uint8Array> = LineOutcome<Text> | { readonly kind: 'skipped' } | { readonly kind: 'archive' };

/** A task with what only the main thread knows about it. */
export interface QueuedTask {
  readonly task: DumpTask;
  /** Index of the command-line path it came from. */
  readonly input: number;
  /** Gives back its memory or temporary file; called once the task is done. */
  readonly release: (() => void) | null;
}

/** Failures of ours beside the core's `DumpErrorCode`s. Part of the JSON contract. */
export type InputErrorCode =
  | 'not-found'
  | 'read-failed'
  | 'internal-error'
  | 'archive-limit'
  | 'damaged-archive'
  | 'encrypted-archive'
  | 'unsupported-archive';
