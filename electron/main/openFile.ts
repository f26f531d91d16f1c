import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths that a command line names: what "open with" and a drop onto the icon give. Options and what does not exist are left out. */
export function pathsOf(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .map((arg) => (arg.startsWith('file://') ? pathOfUrl(arg) : resolve(folder, arg)))
    .filter((path) => path !== '' && existsSync(path));
}

/** Linux desktops hand over addresses of files. One that is no good leads nowhere. */
function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return '';
  }
}

/** A program's own arguments: behind the program, and behind the folder of the application when run from its source. */
export function ownArgs(argv: readonly string[], isPackaged: boolean): string[] {
  return argv.slice(isPackaged ? 1 : 2);
}
