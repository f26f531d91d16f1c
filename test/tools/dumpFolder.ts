import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import type { TriageLine } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** Real dumps, recorded cases and public facts beside the project; not part of it and not on every machine. */
export const SHARED_MATERIAL = path.resolve(ROOT, '../shared');

/** Triage of one file as the command line does it, without workers. */
export function triageFileSync(file: string): TriageLine {
  const bytes = fs.readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return triageLine(bytesSource(bytes), { path: file, name: path.basename(file), sizeBytes: bytes.length, sha256 });
}

/** The .dmp files of a folder by name; empty when the folder is not there. */
export function dumpsIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.dmp'))
    .sort()
    .map((name) => path.join(folder, name));
}
