import type { ByteSource } from '../../bytes/byteSource.ts';
import type { DumpImage, LoadedModule } from '../../dump/dumpImage.ts';
import { openPdb, type Pdb } from '../../pdb/openPdb.ts';
import { PdbError } from '../../pdb/pdbError.ts';
import type { SymbolTable } from '../../pdb/symbolTable.ts';
import { type PdbReference, readDebugDirectory } from '../../pe/debugDirectory.ts';
import { type FpoTable, openFpoTable } from '../../pe/fpoData.ts';
import { fileImage, memoryImage } from '../../pe/openImage.ts';
import { PeError } from '../../pe/peError.ts';
import type { PeImage } from '../../pe/peImage.ts';
import type { LoadedImage } from '../../unwind/step.ts';

/**
 * Where the files of a dump's modules come from: a store on disk, a folder, a test. Asked at most once for each module. What is
 * given is checked, so a store may answer by name alone; null: it has no such file.
 */
export interface ModuleFiles {
  image(module: LoadedModule): ByteSource | null;
  /** The PDB that the image names. */
  pdb(module: LoadedModule, reference: PdbReference): ByteSource | null;
}

/** The files of one dump's modules, opened when first asked for and kept. */
export interface OpenedFiles {
  /** Null when there is none, or when it is not the one that was loaded. */
  imageOf(module: LoadedModule): LoadedImage | null;
  /** What the image names; null without an image, and for images that name no PDB. */
  referenceOf(module: LoadedModule): PdbReference | null;
  /** Null when there is no PDB, or when it is not the image's. */
  pdbOf(module: LoadedModule): Pdb | null;
  /** The symbols of that PDB. */
  symbolsOf(module: LoadedModule): SymbolTable | null;
  fpoOf(image: LoadedImage): FpoTable | null;
  /** A sentence for each file that was given but could not be used. */
  refused(): readonly string[];
}

/**
 * Opens files on demand. An image is used when its architecture, timestamp and SizeOfImage are the module's; a PDB when its GUID
 * and age are those that the image names. Without a file, the image's copy in the dump's memory serves (memory dumps have it).
 */
export function openFiles(dump: DumpImage, files: ModuleFiles): OpenedFiles {
  const refused: string[] = [];
  const fpoTables = new WeakMap<LoadedImage, FpoTable | null>();
  const imageOf = once((module: LoadedModule): LoadedImage | null => {
    const given = files.image(module);
    const file = given && orNull(() => fileImage(given));
    if (file && belongs(dump, module, file)) return { base: module.base, pe: file };
    if (given) refused.push(`The image given for ${module.name} is ${file ? 'not the one that was loaded' : 'damaged'}: it was not used.`);
    const loaded = orNull(() => memoryImage((rva, length) => dump.memory.read(module.base + BigInt(rva), length).bytes));
    return loaded && belongs(dump, module, loaded) ? { base: module.base, pe: loaded } : null;
  });
  const referenceOf = once((module: LoadedModule): PdbReference | null => {
    const image = imageOf(module);
    return image && readDebugDirectory(image.pe).pdb;
  });
  const pdbOf = once((module: LoadedModule): Pdb | null => {
    const reference = referenceOf(module);
    const given = reference && files.pdb(module, reference);
    if (!given) return null;
    const pdb = orNull(() => openPdb(given));
    if (pdb && pdb.guid === reference.guid && pdb.age === reference.age) return pdb;
    refused.push(`The PDB given for ${module.name} is ${pdb ? "not the image's" : 'damaged'}: it was not used.`);
    return null;
  });
  const symbolsOf = once((module: LoadedModule): SymbolTable | null => {
    const pdb = pdbOf(module);
    return pdb && orNull(() => pdb.symbols());
  });
  return {
    imageOf,
    referenceOf,
    pdbOf,
    symbolsOf,
    fpoOf(image) {
      const known = fpoTables.get(image);
      if (known !== undefined) return known;
      const table = openFpoTable(image.pe);
      fpoTables.set(image, table);
      return table;
    },
    refused: () => refused,
  };
}

/** A timestamp of zero says nothing: no file is taken on its word. */
function belongs(dump: DumpImage, module: LoadedModule, { headers }: PeImage): boolean {
  const { timestamp, sizeOfImage, architecture } = headers;
  return timestamp !== 0 && timestamp === module.timestamp && sizeOfImage === module.sizeBytes && architecture === dump.architecture;
}

/** Damaged files are as good as none; anything else thrown is not theirs. */
function orNull<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof PeError || error instanceof PdbError) return null;
    throw error;
  }
}

function once<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined || found.has(key)) return known as V;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
