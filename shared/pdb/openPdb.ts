import type { ByteSource } from '../bytes/byteSource.ts';
import { readDbi } from './dbi.ts';
import { readInfo } from './infoStream.ts';
import { STREAM } from './layouts.ts';
import { type Msf, openMsf } from './msf.ts';
import { readSymbolTable, type SymbolTable } from './symbolTable.ts';
import { nameOfId } from './types/idNames.ts';
import { readTypeStream, type TypeStream } from './types/typeStream.ts';

export interface Pdb {
  /** Lower case with dashes, no braces: what an image's debug directory names. */
  readonly guid: string;
  /** The age that an image's debug directory names. */
  readonly age: number;
  /** IMAGE_FILE_MACHINE_*; null when the PDB has types only. */
  readonly machine: number | null;
  /** True for public PDBs: no procedures, lines or private data. */
  readonly isStripped: boolean;
  /** Read when first asked for, then kept; null when the PDB has no DBI stream. */
  symbols(): SymbolTable | null;
  /** Read when first asked for, then kept; null when the PDB has no types. */
  types(): TypeStream | null;
}

/**
 * Opens a PDB of the format in use since Visual Studio 2002. Reads its directory and two small streams; everything else when it
 * is asked for. Throws PdbError when the file is no such PDB, cut short, or its directory is damaged.
 */
export function openPdb(file: ByteSource): Pdb {
  const msf = openMsf(file);
  const info = readInfo(msf.stream(STREAM.info));
  const dbi = readDbi(msf, STREAM.debug);
  const types = once(() => readTypeStream(msf.stream(STREAM.types)));
  return {
    guid: info.guid,
    age: dbi?.age ?? info.age,
    machine: dbi?.machine ?? null,
    isStripped: dbi?.isStripped ?? false,
    symbols: once(() => dbi && readSymbolTable(msf, info, dbi, idNames(msf, types))),
    types,
  };
}

function idNames(msf: Msf, types: () => TypeStream | null): (id: number) => string | null {
  const ids = once(() => readTypeStream(msf.stream(STREAM.ids)));
  return (id) => nameOfId(ids(), types(), id);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
