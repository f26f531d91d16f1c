import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for symbol files where the symbol path names none: below `FAULTLINE_CONFIG` where it is set, else the system's place for caches. */
export function defaultStore(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env.FAULTLINE_CONFIG) return join(env.FAULTLINE_CONFIG, 'symbols');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'Faultline', 'symbols');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Faultline', 'symbols');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'faultline', 'symbols');
}
