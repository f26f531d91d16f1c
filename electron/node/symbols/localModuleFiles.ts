import type { ModuleFiles } from '../../../shared/analysis/files/moduleFiles.ts';
import { type ByteSource, blockCached } from '../../../shared/bytes/byteSource.ts';
import type { SearchPlace } from '../../../shared/symbols/searchPlan.ts';
import { imageKey, pdbKey, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { fileSource, type OpenFile, openFile } from '../fileSource.ts';
import { filesIn } from './folderStore.ts';
import { verifyFile } from './verifyFile.ts';

/**
 * Gives `work` the images and PDBs that lie ready in folders of this computer; they are closed afterwards. Nothing is fetched and
 * nothing unpacked: `faultline symbols --download` puts whole files into the same folders. A file is verified before it is given.
 */
export function withLocalFiles<T>(places: readonly SearchPlace[], work: (files: ModuleFiles | null) => T): T {
  const folders = places.filter(({ kind, isRemote }) => kind === 'folder' && !isRemote);
  if (folders.length === 0) return work(null);
  const open: OpenFile[] = [];
  const find = (key: SymbolKey | null): ByteSource | null => {
    if (key === null) return null;
    for (const place of folders) {
      for (const path of filesIn(place, key)) {
        if (verifyFile(path, key) !== null) continue;
        const file = openFile(path);
        open.push(file);
        return blockCached(fileSource(file));
      }
    }
    return null;
  };
  try {
    return work({
      image: ({ name, timestamp, sizeBytes }) => find(imageKey(name, timestamp, sizeBytes)),
      pdb: (_module, reference) => find(pdbKey(reference)),
    });
  } finally {
    for (const file of open) file.close();
  }
}
