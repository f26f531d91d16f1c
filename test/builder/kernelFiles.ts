/** The kernel's image and PDB for a dump: nothing of code, but structures and variables where a test wants them. */

import { publicSymbol } from './codeView.ts';
import type { DumpParts } from './dumpParts.ts';
import { PDB_GUID_BYTES, pdbFile } from './pdbBuilder.ts';
import { buildPe, debugSection, HEADER_BYTES } from './peBuilder.ts';
import { type StructSpec, structTypes } from './structTypes.ts';

export interface KernelFilesOptions {
  readonly structs?: StructSpec;
  readonly sizes?: Readonly<Record<string, number>>;
  /** RVAs of variables. */
  readonly variables?: Readonly<Record<string, number>>;
}

const AGE = 3;
const MACHINES = { x64: 0x8664, arm64: 0xaa64, x86: 0x14c } as const;

export function kernelFiles({ arch, modules: [kernel] }: DumpParts, options: KernelFilesOptions): { image: Uint8Array; pdb: Uint8Array } {
  if (!kernel) throw new Error('builder: no kernel');
  const debug = debugSection(HEADER_BYTES, { guid: Uint8Array.from(PDB_GUID_BYTES), age: AGE, path: 'nt.pdb' });
  const image = buildPe({
    machine: arch,
    timestamp: kernel.timestamp,
    sections: [{ name: '.rdata', rva: HEADER_BYTES, bytes: debug, virtualSize: kernel.size - HEADER_BYTES }],
    directories: { 6: [HEADER_BYTES, 28] },
  });
  new DataView(image.buffer).setUint32(0xd0, kernel.size, true);
  const { structs = {}, sizes = {}, variables = {} } = options;
  const prefix = arch === 'x86' ? '_' : '';
  const placed = Object.entries(variables).sort(([, a], [, b]) => a - b);
  const publics = placed.map(([name, rva]) => publicSymbol(prefix + name, { section: 1, offset: rva - HEADER_BYTES }, 0));
  const publicNames = placed.map(([name]) => prefix + name);
  const sections = [{ rva: HEADER_BYTES, sizeBytes: kernel.size - HEADER_BYTES }];
  const pdb = pdbFile({ age: AGE, machine: MACHINES[arch], sections, publics, publicNames, types: structTypes(structs, sizes) }).bytes;
  return { image, pdb };
}
