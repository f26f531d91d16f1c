import type { Dir, Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

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
  readonly entries: Dirent[];
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

  async function follow(level: Level, entry: Dirent): Promise<Met | null> {
    const path = join(level.path, entry.name);
    const linked = entry.isSymbolicLink();
    const kind = linked ? await kindOfTarget(path, trees) : kindOf(entry);
    if (kind === 'file') return { kind, path, name: entry.name, folder: level.path };
    if (kind !== 'folder' || level.depth >= MAX_DEPTH) return null;
    return enter(path, entry.name, level.depth + 1, linked ? null : join(level.real, entry.name));
  }

  try {
    const problem = await enter(root, basename(root), 0, null);
    if (problem) yield problem;
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      if (level.entries.length === 0) {
        const error = await refill(level);
        if (error !== null) yield { kind: 'unreadable', path: level.path, name: basename(level.path), error };
      }
      const entry = level.entries.pop();
      const met = entry === undefined ? null : await follow(level, entry);
      if (met) yield met;
      if (entry === undefined) await levels.pop()?.dir.close();
    }
  } finally {
    for (const level of levels) await level.dir.close();
  }
}

/** Reads the next entries of a folder, last name first; leaves none at its end. Returns what went wrong, or null. */
async function refill(level: Level): Promise<unknown> {
  try {
    while (level.entries.length < SORTED_TOGETHER) {
      const entry = await level.dir.read();
      if (entry === null) break;
      level.entries.push(entry);
    }
    level.entries.sort((a, b) => (a.name < b.name ? 1 : -1));
    return null;
  } catch (error) {
    return error;
  }
}

function kindOf(entry: Dirent): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
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
    // A link that leads nowhere, or in a circle, is no input: nobody asked for it by name.
    return 'other';
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(/[\\/]$/.test(folder) ? folder : `${folder}/`) || path.startsWith(`${folder}\\`);
}
