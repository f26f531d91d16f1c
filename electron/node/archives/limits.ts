import type { InputErrorCode } from '../tasks.ts';

/** What an archive may cost. All of it counts for the outermost archive together with everything inside. */
export interface ArchiveLimits {
  /** Archives inside each other: 3 is an archive in an archive in an archive. */
  readonly depth: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked bytes for each byte of the archive, looked at from `ratioFromBytes` on. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Larger entries are unpacked to a temporary file. */
  readonly memoryBytes: number;
  /** Cabinets are held in memory while they are read. */
  readonly cabinetBytes: number;
}

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** Memory dumps of mostly empty memory compress about 50 to 1, deflate ends at 1030 to 1: 200 tells a bomb from a dump. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  depth: 3,
  entries: 10_000,
  entryBytes: 8 * GIB,
  totalBytes: 16 * GIB,
  ratio: 200,
  ratioFromBytes: 64 * MIB,
  memoryBytes: 16 * MIB,
  cabinetBytes: 512 * MIB,
};

/** How much is lost: one entry, the archive that holds it, or everything in the outermost archive. */
export type LossScope = 'entry' | 'archive' | 'outermost';

/** An archive, or an entry of one, cannot be read: one failure line. */
export class ArchiveError extends Error {
  readonly code: InputErrorCode;
  readonly scope: LossScope;

  constructor(code: InputErrorCode, scope: LossScope, message: string) {
    super(message);
    this.name = 'ArchiveError';
    this.code = code;
    this.scope = scope;
  }
}

/** Counts what an archive costs. Every method throws ArchiveError `archive-limit` when a limit is passed. */
export interface ArchiveBudget {
  addEntry(): void;
  /** `inEntry`: bytes unpacked of this entry so far, `more` included; `packedBytes`: its compressed size, null when it is not known. */
  addBytes(more: number, inEntry: number, packedBytes: number | null): void;
}

/** A budget for one outermost archive of `archiveBytes`. */
export function archiveBudget(limits: ArchiveLimits, archiveBytes: number): ArchiveBudget {
  let entries = 0;
  let total = 0;
  const tooDense = (bytes: number, packed: number) => bytes > limits.ratioFromBytes && bytes > packed * limits.ratio;
  return {
    addEntry() {
      entries++;
      if (entries > limits.entries) throw limit('outermost', `more than ${limits.entries} entries: the rest is not read`);
    },
    addBytes(more, inEntry, packedBytes) {
      total += more;
      if (inEntry > limits.entryBytes) throw limit('entry', `unpacks to more than ${shown(limits.entryBytes)}`);
      if (packedBytes !== null && tooDense(inEntry, packedBytes)) {
        throw limit('entry', `unpacks to more than ${limits.ratio} times its ${packedBytes} packed bytes: this looks like an archive bomb`);
      }
      if (total > limits.totalBytes)
        throw limit('outermost', `unpacks to more than ${shown(limits.totalBytes)} in all: the rest is not read`);
      if (tooDense(total, archiveBytes)) {
        throw limit(
          'outermost',
          `unpacks to more than ${limits.ratio} times its ${archiveBytes} bytes: this looks like an archive bomb, the rest is not read`,
        );
      }
    },
  };
}

function limit(scope: LossScope, message: string): ArchiveError {
  return new ArchiveError('archive-limit', scope, message);
}

function shown(bytes: number): string {
  return bytes >= GIB ? `${bytes / GIB} GiB` : `${bytes} bytes`;
}
