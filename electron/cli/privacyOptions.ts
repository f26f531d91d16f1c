import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ioErrorText } from '../node/ioError.ts';
import { UsageError } from './commandIo.ts';

/** The options of `privacy` as commander hands them over. */
export interface RawPrivacyOptions {
  readonly json?: boolean;
  readonly show?: boolean;
  readonly redact?: string;
  readonly force?: boolean;
}

export interface PrivacyOptions {
  readonly json: boolean;
  /** Values as they are, not masked. */
  readonly show: boolean;
  /** The copy to write; null: none. */
  readonly redact: string | null;
}

/** Checks the options of `privacy`. Throws UsageError, also when the copy would fall on the original or on another file. */
export function privacyOptions(paths: readonly string[], { json, show, redact, force }: RawPrivacyOptions): PrivacyOptions {
  if (redact === undefined) {
    if (force) throw new UsageError('--force: it is for --redact');
    return { json: json ?? false, show: show ?? false, redact: null };
  }
  if (redact === '') throw new UsageError('--redact: the file name is empty');
  const [original, ...others] = paths;
  if (original === undefined || others.length > 0) throw new UsageError('--redact: one dump at a time, as one copy is written');
  refuseOriginal(original, redact);
  const there = look(redact);
  if (there?.isFile() === false) throw new UsageError(`--redact ${redact}: this is no file`);
  if (there && !force) throw new UsageError(`--redact ${redact}: there is such a file already; --force replaces it`);
  if (!look(dirname(redact))?.isDirectory()) throw new UsageError(`--redact ${redact}: there is no such folder`);
  return { json: json ?? false, show: show ?? false, redact };
}

/** The same file under another name, through links or on a disk that takes capitals for small letters, is still the original. */
function refuseOriginal(original: string, out: string): void {
  const message = `--redact ${out}: this is the original, which is never written to`;
  const [from, to] = [look(original), look(out)];
  if (from && to && from.ino === to.ino && from.dev === to.dev) throw new UsageError(message);
  if (from && to && realPath(original) === realPath(out)) throw new UsageError(message);
}

function look(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false, bigint: true }) ?? null;
  } catch (error) {
    throw new UsageError(`${path}: ${ioErrorText(error)}`);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return join(dirname(path), basename(path));
  }
}
