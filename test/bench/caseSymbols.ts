import type { ModuleFiles } from '../../shared/analysis/files/moduleFiles.ts';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import type { CaseDump } from '../builder/caseToDump.ts';
import { stackFiles } from '../builder/moduleFiles.ts';

/** The files that a debugger with the recorded symbols would have had: built to fit the case's stack. */
export function moduleFilesOf({ facts, modules, stack }: CaseDump): ModuleFiles {
  const files = stackFiles({ arch: facts.arch, modules, frames: stack.frames });
  return {
    image: (module) => files.get(module.name)?.image ?? null,
    pdb: (module) => {
      const file = files.get(module.name);
      return file ? bytesSource(file.pdb) : null;
    },
  };
}
