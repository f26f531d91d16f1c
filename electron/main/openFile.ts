import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Paths that a command line names: what "open with" and a drop onto the icon give. Options and what does not exist are left out. */
export function pathsOf(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .map((arg) => resolve(folder, arg))
    .filter((path) => existsSync(path));
}

/** A program's own arguments: behind the program, and behind the folder of the application when run from its source. */
export function ownArgs(argv: readonly string[], isPackaged: boolean): string[] {
  return argv.slice(isPackaged ? 1 : 2);
}
