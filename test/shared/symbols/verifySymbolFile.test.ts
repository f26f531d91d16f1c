import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { imageKey, pdbKey, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { verifySymbolFile } from '../../../shared/symbols/verifySymbolFile.ts';
import { PDB_GUID, pdbFile } from '../../builder/pdbBuilder.ts';
import { buildPe } from '../../builder/peBuilder.ts';

const PE = buildPe({ machine: 'x64', timestamp: 0x5f001234, sections: [{ name: '.text', rva: 0x1000, bytes: new Uint8Array(0x600) }] });
const PDB = pdbFile({ age: 3 }).bytes;
const image = (timestamp: number, size: number) => imageKey('a.sys', timestamp, size) as SymbolKey;
const pdb = (guid: string, age: number) => pdbKey({ path: 'a.pdb', guid, age }) as SymbolKey;
const check = (bytes: Uint8Array, key: SymbolKey) => verifySymbolFile(bytesSource(bytes), key);

describe('verifySymbolFile', () => {
  it('takes the image with that timestamp and size, and the PDB with that GUID and the age of its DBI stream', () => {
    expect(check(PE, image(0x5f001234, 0x2000))).toBeNull();
    expect(check(PDB, pdb(PDB_GUID, 3))).toBeNull();
  });

  it('refuses other builds and says which they are', () => {
    expect(check(PE, image(0x5f001235, 0x2000))).toBe('it is 5F0012342000, wanted is 5F0012352000');
    expect(check(PE, image(0x5f001234, 0x3000))).toContain('wanted is 5F0012343000');
    // 9 is the age of the info stream, which no image names.
    expect(check(PDB, pdb(PDB_GUID, 9))).toContain('it is 00112233445566778899AABBCCDDEEFF3');
    expect(check(PDB, pdb('10112233-4455-6677-8899-aabbccddeeff', 3))).toContain('wanted is 10112233');
  });

  it('refuses files that are cut short, at every length', () => {
    for (let length = 0; length < PE.length; length += 0x100) expect(check(PE.slice(0, length), image(0x5f001234, 0x2000))).not.toBeNull();
    for (let length = 0; length < PDB.length; length += 0x100) expect(check(PDB.slice(0, length), pdb(PDB_GUID, 3))).not.toBeNull();
  });

  it('refuses a file of the other kind, and a web page', () => {
    const page = new TextEncoder().encode('<!DOCTYPE html><html><body>Sign in</body></html>'.padEnd(5000, ' '));
    for (const bytes of [PDB, page]) expect(check(bytes, image(0x5f001234, 0x2000))).not.toBeNull();
    for (const bytes of [PE, page]) expect(check(bytes, pdb(PDB_GUID, 3))).toContain('not a PDB');
  });
});
