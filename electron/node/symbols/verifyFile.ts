import { blockCached } from '../../../shared/bytes/byteSource.ts';
import { readDebugDirectory } from '../../../shared/pe/debugDirectory.ts';
import { fileImage } from '../../../shared/pe/openImage.ts';
import { PeError } from '../../../shared/pe/peError.ts';
import { type PdbKey, pdbKey, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { verifySymbolFile } from '../../../shared/symbols/verifySymbolFile.ts';
import { fileSource, openFile } from '../fileSource.ts';
import { ReadFailure } from '../ioError.ts';

/** Null when the file is the one that the key names; else why not, also when it cannot be read. */
export function verifyFile(path: string, key: SymbolKey): string | null {
  try {
    const file = openFile(path);
    try {
      return verifySymbolFile(blockCached(fileSource(file)), key);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof ReadFailure) return error.message;
    throw error;
  }
}

/** The PDB that an image names; null when it names none, or cannot be read. */
export function pdbOfImage(path: string): PdbKey | null {
  try {
    const file = openFile(path);
    try {
      const { pdb } = readDebugDirectory(fileImage(blockCached(fileSource(file))));
      return pdb && pdbKey(pdb);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof ReadFailure || error instanceof PeError) return null;
    throw error;
  }
}
