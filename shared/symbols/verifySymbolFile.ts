import type { ByteSource } from '../bytes/byteSource.ts';
import { openPdb } from '../pdb/openPdb.ts';
import { PdbError } from '../pdb/pdbError.ts';
import { fileImage } from '../pe/openImage.ts';
import { PeError } from '../pe/peError.ts';
import type { ImageKey, PdbKey, SymbolKey } from './symbolKey.ts';
import { storeIndex } from './symbolKey.ts';

/**
 * Null when the file is the one that the key names, whole; else why not, in a sentence that goes on after "it is not the file wanted:".
 * Reads headers, and a PDB's directory and first streams, nothing else. Throws only what the source throws.
 */
export function verifySymbolFile(source: ByteSource, key: SymbolKey): string | null {
  try {
    return key.kind === 'pdb' ? verifyPdb(source, key) : verifyImage(source, key);
  } catch (error) {
    if (error instanceof PdbError || error instanceof PeError) return error.message;
    throw error;
  }
}

/** The age that images name is the one of the DBI stream; the info stream's counts how often the PDB was written. */
function verifyPdb(source: ByteSource, key: PdbKey): string | null {
  const { guid, age } = openPdb(source);
  if (guid === key.guid && age === key.age) return null;
  return `it is ${storeIndex({ ...key, guid, age })}, wanted is ${storeIndex(key)}`;
}

function verifyImage(source: ByteSource, key: ImageKey): string | null {
  const { timestamp, sizeOfImage, sections } = fileImage(source).headers;
  if (timestamp !== key.timestamp || sizeOfImage !== key.sizeBytes) {
    return `it is ${storeIndex({ ...key, timestamp, sizeBytes: sizeOfImage })}, wanted is ${storeIndex(key)}`;
  }
  const end = Math.max(0, ...sections.map(({ fileOffset, fileSize }) => fileOffset + fileSize));
  return end > source.size ? `its sections need ${end} bytes, it has ${source.size}` : null;
}
