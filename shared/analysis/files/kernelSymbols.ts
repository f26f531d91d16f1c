import type { DumpImage, LoadedModule } from '../../dump/dumpImage.ts';
import type { KernelSymbols } from '../../dump/kernelSymbols.ts';
import type { Pdb } from '../../pdb/openPdb.ts';
import { PdbError } from '../../pdb/pdbError.ts';
import { structField, structLayout } from '../../pdb/types/structOffset.ts';
import type { OpenedFiles } from './moduleFiles.ts';

/** KPRCB, the largest structure that is read from, has some 48 KiB. */
const MAX_STRUCTURE = 0x2_0000;

/** The dump with its facts read anew by what the kernel's PDB says; the same dump when there is no such PDB. */
export function withKernelSymbols(dump: DumpImage, files: OpenedFiles): DumpImage {
  const [kernel] = dump.modules;
  const pdb = kernel && dump.kind !== 'user-minidump' ? files.pdbOf(kernel) : null;
  return kernel && pdb ? dump.withSymbols(kernelSymbols(kernel, pdb, files)) : dump;
}

/** Each answer is looked up once. A damaged PDB says nothing. */
function kernelSymbols(kernel: LoadedModule, pdb: Pdb, files: OpenedFiles): KernelSymbols {
  const types = orNull(() => pdb.types());
  const known = new Map<string, number | null>();
  const once = (key: string, find: () => number | null): number | null => {
    const have = known.get(key);
    if (have !== undefined) return have;
    const found = orNull(find);
    const value = found !== null && found < MAX_STRUCTURE ? found : null;
    known.set(key, value);
    return value;
  };
  return {
    offsetOf: (structure, member) => once(`${structure} ${member}`, () => types && (structField(types, structure, member)?.offset ?? null)),
    sizeOf: (structure) => once(structure, () => types && (structLayout(types, structure)?.sizeBytes || null)),
    addressOf(name) {
      const rva = orNull(() => files.symbolsOf(kernel)?.rvaOf(name) ?? null);
      return rva !== null && rva >= 0 && rva < kernel.sizeBytes ? kernel.base + BigInt(rva) : null;
    },
  };
}

function orNull<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof PdbError) return null;
    throw error;
  }
}
