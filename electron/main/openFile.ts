import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths that a command line names: what "open with" and a drop onto the icon give. What does not exist is left out. */
export function pathsOf(args: readonly string[], folder: string): string[] {
  return args
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

/**
 * Paths and addresses among a program's arguments: behind the program, and behind the folder of the application when run from its
 * source. Options may stand anywhere before that folder: Electron leaves them in, and adds its own to those of a second start.
 */
export function ownArgs(argv: readonly string[], isPackaged: boolean): string[] {
  return argv
    .slice(1)
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .slice(isPackaged ? 0 : 1);
}
