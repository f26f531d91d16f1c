import type { Dir, Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file met on the walk, or a folder that could not be listed. `folder` is the one it lies in. */
export type Met =
  | { readonly kind: 'file'; readonly path: string; readonly name: string; readonly folder: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly name: string; readonly error: unknown };

/** Entries of one folder that are sorted together; a larger folder comes in pieces, so that memory stays bounded. */
const SORTED_TOGETHER = 10_000;
/** Deeper folders are taken for an endless nest (a file system in a file system, a hostile share). */
const MAX_DEPTH = 128;

interface Level {
  readonly path: string;
  /** The same folder without symbolic links. */
  readonly real: string;
  readonly dir: Dir;
  readonly depth: number;
  entries: Dirent[];
}

/**
 * Walks a folder and all below it, lazily, each folder in the order of its names. Symbolic links (junctions) to files are
 * followed; those to folders once, and only when they lead out of what is walked anyway: so loops end, and nothing that
 * lies in the folder comes twice.
 */
export async function* walkFolder(root: string): AsyncGenerator<Met, void, undefined> {
  const trees = new Set<string>();
  const levels: Level[] = [];

  async function enter(path: string, name: string, depth: number, real: string | null): Promise<Met | null> {
    try {
      const known = real ?? (await realpath(path));
      if (depth > 0 && trees.has(known)) return null;
      if (real === null) trees.add(known);
      levels.push({ path, real: known, dir: await opendir(path, { bufferSize: 256 }), depth, entries: [] });
      return null;
    } catch (error) {
      return { kind: 'unreadable', path, name, error };
    }
  }

  async function* meet(level: Level, entry: Dirent): AsyncGenerator<Met, void, undefined> {
    const path = join(level.path, entry.name);
    const kind = entry.isSymbolicLink() ? await kindOfTarget(path, trees) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
    if (kind === 'file') yield { kind: 'file', path, name: entry.name, folder: level.path };
    if (kind !== 'folder' || level.depth >= MAX_DEPTH) return;
    const problem = await enter(path, entry.name, level.depth + 1, entry.isSymbolicLink() ? null : join(level.real, entry.name));
    if (problem) yield problem;
  }

  try {
    const problem = await enter(root, root, 0, null);
    if (problem) yield problem;
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      if (level.entries.length === 0) level.entries = await nextEntries(level.dir);
      const entry = level.entries.pop();
      if (entry !== undefined) yield* meet(level, entry);
      else await levels.pop()?.dir.close();
    }
  } finally {
    for (const level of levels) await level.dir.close();
  }
}

/** The next entries of a folder, last name first; none at its end. */
async function nextEntries(dir: Dir): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  while (entries.length < SORTED_TOGETHER) {
    const entry = await dir.read();
    if (entry === null) break;
    entries.push(entry);
  }
  return entries.sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** What a symbolic link leads to; `other` for broken links and for folders inside the trees that are walked anyway. */
async function kindOfTarget(path: string, trees: ReadonlySet<string>): Promise<'file' | 'folder' | 'other'> {
  try {
    const target = await stat(path);
    if (target.isFile()) return 'file';
    if (!target.isDirectory()) return 'other';
    const real = await realpath(path);
    return [...trees].some((tree) => isInside(real, tree)) ? 'other' : 'folder';
  } catch {
    return 'other';
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(/[\\/]$/.test(folder) ? folder : `${folder}/`) || path.startsWith(`${folder}\\`);
}
