import * as v from 'valibot';
import { jsonFile } from '../node/jsonFile.ts';

/** The files and folders opened last, the latest first. */
export interface RecentFiles {
  list(): readonly string[];
  add(paths: readonly string[]): void;
  clear(): void;
}

const MOST = 10;
const SHAPE = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(32_768)));

/** `onChange` is called after the list changed. */
export function recentFiles(path: string, onChange: () => void): RecentFiles {
  const file = jsonFile<string[]>(path, SHAPE);
  let recent = (file.read() ?? []).slice(0, MOST);
  const keep = (paths: string[]) => {
    recent = paths;
    file.write(recent);
    onChange();
  };
  return {
    list: () => recent,
    add: (paths) => keep([...new Set([...paths, ...recent])].slice(0, MOST)),
    clear: () => keep([]),
  };
}
