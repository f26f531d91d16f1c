import { type ByteSource, blockCached } from '../../../shared/bytes/byteSource.ts';
import { keyText, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { verifySymbolFile } from '../../../shared/symbols/verifySymbolFile.ts';
import { fileSource, type OpenFile, openFile } from '../fileSource.ts';
import { ReadFailure } from '../ioError.ts';

/** A symbol file could not be read, or not to its end. The dump that asked for it is not to blame. */
export class SymbolFileFailure extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = 'SymbolFileFailure';
    this.path = path;
  }
}

/** Symbol files that a worker has open: those of the dump at hand, and a few of the dumps before. */
export interface SymbolReaders {
  /**
   * The file when it is the one that the key names, opened once for however many dumps; null when it is another, or when the dump has
   * opened too many. Throws SymbolFileFailure, as does the source.
   */
  open(path: string, key: SymbolKey): ByteSource | null;
  /** Ends a dump: files that were not used lately are closed. */
  endDump(): void;
  /** Closes a file that failed. */
  drop(path: string): void;
}

/** Kept open from dump to dump: the kernel's files and those of a few drivers. */
const MOST_KEPT = 8;
/** Images and PDBs of one dump; a stack names a few modules. */
const MOST_IN_USE = 48;

/** Blocks of 64 KiB that a file may keep: all files that are open together hold less than 60 MiB. */
const MOST_BLOCKS = 16;

interface Reader {
  readonly path: string;
  readonly file: OpenFile;
  readonly source: ByteSource;
}

/** `mostKept`: how many stay open between dumps. */
export function symbolReaders(mostKept = MOST_KEPT): SymbolReaders {
  /** The least lately used first. */
  const readers = new Map<string, Reader>();
  let opened = 0;

  function close(id: string, { file }: Reader): void {
    readers.delete(id);
    file.close();
  }

  /** A file that was written to since is opened anew. */
  function kept(id: string): Reader | null {
    const known = readers.get(id);
    if (!known) return null;
    try {
      known.file.assertUnchanged();
      readers.delete(id);
      readers.set(id, known);
      return known;
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      close(id, known);
      return null;
    }
  }

  return {
    open(path, key) {
      const id = `${path}\n${keyText(key)}`;
      if (opened >= MOST_IN_USE) return null;
      opened++;
      const known = kept(id) ?? openReader(path, key);
      if (known) readers.set(id, known);
      return known?.source ?? null;
    },
    endDump() {
      opened = 0;
      for (const [id, reader] of readers) {
        if (readers.size <= mostKept) break;
        close(id, reader);
      }
    },
    drop(path) {
      for (const [id, reader] of readers) if (reader.path === path) close(id, reader);
    },
  };
}

function openReader(path: string, key: SymbolKey): Reader | null {
  const file = failing(path, () => openFile(path));
  let isOurs = false;
  try {
    const plain = fileSource(file);
    const source = blockCached(
      { size: plain.size, read: (offset, length) => failing(path, () => plain.read(offset, length)) },
      MOST_BLOCKS,
    );
    isOurs = verifySymbolFile(source, key) === null;
    return isOurs ? { path, file, source } : null;
  } finally {
    if (!isOurs) file.close();
  }
}

function failing<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ReadFailure) throw new SymbolFileFailure(path, error.message);
    throw error;
  }
}
