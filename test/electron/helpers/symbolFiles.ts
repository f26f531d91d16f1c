import { type ImageKey, imageKey, type PdbKey, pdbKey } from '../../../shared/symbols/symbolKey.ts';
import { PDB_GUID, pdbFile } from '../../builder/pdbBuilder.ts';
import { buildPe, debugSection } from '../../builder/peBuilder.ts';

/** PDB_GUID as it lies in a file. */
const GUID_BYTES = Uint8Array.from([0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff]);
const TIMESTAMP = 0x5f00_0000;
const AGE = 3;

/** An image that names a PDB, and its key. Filled with bytes that do not pack, so that its length is what it is. */
export function imageFile(name = 'evil.sys', size = 0x10000, pdbPath = 'd:\\build\\evil.pdb'): { key: ImageKey; bytes: Uint8Array } {
  const debug = debugSection(0x1000, { guid: GUID_BYTES, age: AGE, path: pdbPath });
  const filler = Uint8Array.from({ length: size - 0x2000 }, (_, i) => (i * i * 31 + i * 7) >>> 3);
  const bytes = buildPe({
    machine: 'x64',
    timestamp: TIMESTAMP,
    sections: [
      { name: '.rdata', rva: 0x1000, bytes: debug },
      { name: '.text', rva: 0x2000, bytes: filler },
    ],
    directories: { 6: [0x1000, 28] },
  });
  const key = imageKey(name, TIMESTAMP, size);
  if (key === null) throw new Error(`no key for ${name}`);
  return { key, bytes };
}

/** The PDB that this image names. */
export function pdbOfIt(name = 'evil.pdb'): { key: PdbKey; bytes: Uint8Array } {
  const key = pdbKey({ path: name, guid: PDB_GUID, age: AGE });
  if (key === null) throw new Error(`no key for ${name}`);
  return { key, bytes: pdbFile({ age: AGE }).bytes };
}
