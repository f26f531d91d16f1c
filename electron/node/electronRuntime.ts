import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Electron's program where it can start, else why it cannot: half a sentence for the user. */
export type ElectronRuntime = { readonly program: string } | { readonly missing: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Looks for the runtime that the `electron` package fetched earlier, and for a display. Fetches nothing. */
export function electronRuntime(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  folder = packageFolder(),
): ElectronRuntime {
  const program = folder === null ? null : programIn(folder);
  if (program === null) return { missing: "Electron's runtime is not installed (`npm run desktop` fetches it)" };
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return { missing: 'there is no display' };
  return { program };
}

function packageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** `path.txt` is written by the package once it has fetched the runtime into `dist`. */
function programIn(folder: string): string | null {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
}
