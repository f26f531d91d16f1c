import fs from 'node:fs';
import path from 'node:path';

/** One import of one file: both as paths relative to the project's root with forward slashes; packages as they are named. */
export interface ImportEdge {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every TypeScript file below `folder` (relative to `root`). */
export function sourceFiles(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  if (!fs.existsSync(full)) return [];
  return fs
    .readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

/** The imports of one source text, read as text: static, re-exported and dynamic ones. */
export function importsOf(from: string, text: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const name = match[1] ?? match[2] ?? match[3];
    if (name === undefined) continue;
    const isPackage = !name.startsWith('.');
    edges.push({ from, to: isPackage ? name : path.posix.join(path.posix.dirname(from), name), isPackage });
  }
  return edges;
}

/** All imports below `folder`. */
export function importsBelow(root: string, folder: string): ImportEdge[] {
  return sourceFiles(root, folder).flatMap((file) => importsOf(file, fs.readFileSync(path.join(root, file), 'utf8')));
}
