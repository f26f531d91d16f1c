import { FleetStoreError } from './storeError.ts';

/** What DuckDB says, and what it means. The first that fits is taken. */
const MEANINGS: readonly {
  readonly says: RegExp;
  readonly code: FleetStoreError['code'];
  readonly means: (path: string, message: string) => string;
}[] = [
  { says: /could not set lock|being used by another process|file is already open/i, code: 'in-use', means: inUse },
  { says: /not a valid DuckDB database/i, code: 'not-a-store', means: (path) => `${path} is no DuckDB file` },
  // SQLite and others, for which DuckDB would load an extension.
  { says: /loading external extensions is disabled/i, code: 'not-a-store', means: (path) => `${path} is no DuckDB file` },
  { says: /is a directory|not a regular file/i, code: 'not-a-store', means: (path) => `${path} is no file` },
  { says: /database file with version number|storage version|newer version of DuckDB/i, code: 'newer', means: newer },
  { says: /no such file or directory|cannot find the path/i, code: 'missing', means: (path) => `there is no ${path}` },
  { says: /permission denied|access is denied/i, code: 'failed', means: (path) => `${path}: permission denied` },
];

/** The reason in the user's words. Errors of ours pass through. */
export function openFailure(path: string, error: unknown): FleetStoreError {
  if (error instanceof FleetStoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const meaning = MEANINGS.find(({ says }) => says.test(message));
  if (!meaning) return new FleetStoreError('failed', `cannot open ${path}: ${message}`, { cause: error });
  return new FleetStoreError(meaning.code, meaning.means(path, message), { cause: error });
}

/** `Conflicting lock is held in /usr/bin/node (PID 4711)`; Windows says it likewise. */
function inUse(path: string, message: string): string {
  const process = /PID (\d+)/.exec(message)?.[1];
  return process === undefined ? `${path} is already open in another process` : `${path} is already open in process ${process}`;
}

function newer(path: string): string {
  return `${path} was written by a newer DuckDB than this Faultline has`;
}
