import fs from 'node:fs';
import path from 'node:path';
import type { CrashCase } from '../builder/crashCase.ts';
import { SHARED_MATERIAL } from '../tools/dumpFolder.ts';

/** A recorded crash with what the Windows debugger said of it. */
export interface JudgedCase extends CrashCase {
  readonly verdict_class: 'third_party' | 'inbox' | 'nt' | 'unknown' | 'memory_corruption' | 'hardware';
}

/** Where recorded cases lie when no file is named: every .jsonl file there is read. */
export const CASES_FOLDER = path.join(SHARED_MATERIAL, 'cases');

/** The recorded cases of one file, or of all files beside the project; null when there are none on this machine. */
export function readCases(file?: string): JudgedCase[] | null {
  const files = file === undefined ? caseFiles() : [file];
  if (files.length === 0) return null;
  return files.flatMap((name) =>
    fs
      .readFileSync(name, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as JudgedCase),
  );
}

function caseFiles(): string[] {
  if (!fs.existsSync(CASES_FOLDER)) return [];
  return fs
    .readdirSync(CASES_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => path.join(CASES_FOLDER, name));
}

/** The module the debugger named, as the stem of a file name in lower case; null when it named none. */
export function debuggerStem(judged: JudgedCase): string | null {
  const name = judged.module_name?.toLowerCase() ?? null;
  return name === null || name === 'unknown_module' || name === 'hardware' ? null : name;
}

/** `ntoskrnl.exe` and its variants are `nt` in the debugger's words; other files lose their extension. */
export function stemOf(fileName: string): string {
  if (/^(ntoskrnl|ntkrnl\w*|ntkrpamp|ntkrla57)\.exe$/i.test(fileName)) return 'nt';
  return fileName.toLowerCase().replace(/\.(sys|dll|exe)$/, '');
}

/** True when the debugger's third-party module occurs in the case's stack or parameters, so that it can be known. */
export function canBeKnown(judged: JudgedCase): boolean {
  const stem = debuggerStem(judged);
  if (judged.verdict_class !== 'third_party' || stem === null) return false;
  const texts = [...judged.stack.map((frame) => frame.frame), judged.faulting_ip ?? '', judged.symbol_name ?? ''];
  return texts.some(
    (text) => text.toLowerCase().startsWith(`${stem}!`) || text.toLowerCase().startsWith(`${stem}+`) || text.toLowerCase() === stem,
  );
}
