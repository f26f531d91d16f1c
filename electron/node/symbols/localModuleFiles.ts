import { basename } from 'node:path';
import type { ModuleFiles } from '../../../shared/analysis/files/moduleFiles.ts';
import type { ByteSource } from '../../../shared/bytes/byteSource.ts';
import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { imageKey, pdbKey, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { filesIn } from './folderStore.ts';
import { SymbolFileFailure, type SymbolReaders } from './symbolReaders.ts';

/** Files that may fail under one dump before it is judged without any. */
const MOST_FAILED = 3;

/**
 * Gives `work` the images and PDBs that lie ready in `folders` (those that may be looked into; see `readyFolders`). Nothing is fetched
 * and nothing unpacked, a file is verified before it is given. A file that cannot be read costs nothing but itself: the work is
 * done once more without it, and `unread` has a sentence on it.
 */
export function withLocalFiles<T>(
  folders: readonly SearchPlace[],
  readers: SymbolReaders,
  work: (files: ModuleFiles | null, unread: readonly string[]) => T,
): T {
  if (folders.length === 0) return work(null, []);
  const failed = new Map<string, string>();
  for (;;) {
    try {
      return work(failed.size > MOST_FAILED ? null : moduleFiles(folders, readers, failed), [...failed.values()]);
    } catch (error) {
      if (!(error instanceof SymbolFileFailure) || failed.has(error.path)) throw error;
      failed.set(error.path, `The symbol file ${basename(error.path)} could not be read: ${error.message}. It was not used.`);
      readers.drop(error.path);
    } finally {
      readers.endDump();
    }
  }
}

function moduleFiles(folders: readonly SearchPlace[], readers: SymbolReaders, failed: ReadonlyMap<string, string>): ModuleFiles {
  const find = (key: SymbolKey | null): ByteSource | null => {
    if (key === null) return null;
    for (const folder of folders) {
      for (const path of filesIn(folder, key)) {
        const source = failed.has(path) ? null : readers.open(path, key);
        if (source) return source;
      }
    }
    return null;
  };
  return {
    image: ({ name, timestamp, sizeBytes }) => find(imageKey(name, timestamp, sizeBytes)),
    pdb: (_module, reference) => find(pdbKey(reference)),
  };
}
