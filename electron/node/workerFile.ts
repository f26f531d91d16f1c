import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The code of a worker thread and how Node is to load it. */
export interface WorkerFile {
  readonly filename: string;
  readonly execArgv?: string[];
}

/**
 * Where a worker's code is: beside the built program, or one folder up when the bundler moved the caller into `chunks/`; the
 * source when run from it. `caller` is the caller's `import.meta.url`; the source lies in its folder.
 */
export function workerFile(name: string, caller: string): WorkerFile {
  const at = (relative: string) => fileURLToPath(new URL(relative, caller));
  if (caller.endsWith('.ts')) return { filename: at(`./${name}.ts`), execArgv: ['--import', 'tsx'] };
  const candidates = ['./', '../'].map((folder) => at(`${folder}${name}.js`));
  const filename = candidates.find((candidate) => existsSync(candidate));
  if (filename === undefined) throw new Error(`the program is incomplete: ${candidates[0]} is missing`);
  return { filename };
}
