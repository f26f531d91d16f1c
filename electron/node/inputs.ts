import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { kindOfName } from './fileKinds.ts';
import { errnoOf, ioErrorText } from './ioError.ts';
import { foldersOf, machineName } from './machineName.ts';
import type { FailureTask, FileTask, InputErrorCode } from './tasks.ts';
import { walkFolder } from './walkFolder.ts';

/** A file to triage, one to open as an archive, or an input that failed at once. */
export type Found =
  | { readonly kind: 'task'; readonly input: number; readonly task: FileTask | FailureTask }
  | { readonly kind: 'archive'; readonly input: number; readonly task: FileTask };

/**
 * Everything below the given paths that may hold a dump, lazily and in order. A path given by name is always taken; in
 * folders, files named like dumps and archives are, and every other file as one to be passed over unless it starts like a dump.
 */
export async function* walkInputs(paths: readonly string[]): AsyncGenerator<Found, void, undefined> {
  for (const [input, path] of paths.entries()) {
    const seen = await look(path);
    if ('error' in seen) yield { kind: 'task', input, task: failureTask(path, codeOf(seen.error), textOf(seen.error, path)) };
    else if (seen.isDirectory()) yield* walkOne(path, input);
    else if (seen.isFile()) yield foundFile(input, path, basename(path), machineOfFolder(`${path}/..`), true);
    else yield { kind: 'task', input, task: failureTask(path, 'read-failed', 'neither a file nor a folder') };
  }
}

async function* walkOne(root: string, input: number): AsyncGenerator<Found, void, undefined> {
  let folder = '';
  let machine = '';
  for await (const met of walkFolder(root)) {
    if (met.kind === 'unreadable') {
      yield {
        kind: 'task',
        input,
        task: failureTask(met.path, 'read-failed', `the folder could not be listed: ${ioErrorText(met.error)}`),
      };
      continue;
    }
    if (met.folder !== folder) {
      folder = met.folder;
      machine = machineOfFolder(folder);
    }
    yield foundFile(input, met.path, met.name, machine, false);
  }
}

function foundFile(input: number, path: string, name: string, machine: string, named: boolean): Found {
  const kind = kindOfName(name);
  const task: FileTask = { kind: 'file', open: path, path, name, machine, mustBeDump: named || kind !== 'other' };
  return { kind: kind === 'archive' ? 'archive' : 'task', input, task };
}

/** The failure of an input that was not opened. */
export function failureTask(path: string, code: InputErrorCode, message: string, sizeBytes = 0): FailureTask {
  return { kind: 'failure', path, name: basename(path), machine: '', sizeBytes, code, message };
}

function machineOfFolder(folder: string): string {
  return machineName(foldersOf(folder));
}

async function look(path: string): Promise<Stats | { error: unknown }> {
  try {
    return await stat(path);
  } catch (error) {
    return { error };
  }
}

function codeOf(error: unknown): InputErrorCode {
  const code = errnoOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'read-failed';
}

function textOf(error: unknown, path: string): string {
  if (codeOf(error) !== 'not-found') return `could not be read: ${ioErrorText(error)}`;
  return /[*?]/.test(path) ? 'no such file or folder (this shell does not expand wildcards: give the folder)' : 'no such file or folder';
}
