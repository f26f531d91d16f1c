import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CrashRecord } from '../../../shared/fleet/crashRecord.ts';
import { wellFormedTexts } from '../../../shared/fleet/wellFormed.ts';
import { archiveAsFolder, foldersOf, isDumpFolder } from '../machineName.ts';
import type { DumpTask } from '../tasks.ts';
import { type MachineFile, machineFiles } from './machineFile.ts';
import type { MachineTemplate } from './machineTemplate.ts';

/** What is known of a dump's machine without looking into the dump. */
export interface MachineFacts {
  readonly name: string;
  readonly site: string | null;
  /** From `machine.json`; null without one. */
  readonly file: MachineFile | null;
}

/** Finds the machine of a task. */
export type MachineLabels = (task: DumpTask) => Promise<MachineFacts>;

export interface LabelOptions {
  /** The paths of the command line. */
  readonly paths: readonly string[];
  readonly template: MachineTemplate | null;
  note(text: string): void;
}

/**
 * Names machines: by the name in `machine.json`, else by the template, else by the nearest folder that is not a dump folder (the
 * task has that one already). The site is that of `machine.json`, else the template's.
 */
export function machineLabels({ paths, template, note }: LabelOptions): MachineLabels {
  const files = machineFiles(new Set(paths.map(topOf)), note);
  return async (task) => {
    const folder = dirname(resolve(task.path));
    const match = template?.(foldersOf(folder), task.name) ?? null;
    const file = await files(folder);
    return wellFormedTexts({
      name: file?.name ?? (match ? archiveAsFolder(match.machine) : task.machine),
      site: file?.site ?? (match?.site ? archiveAsFolder(match.site) : null),
      file,
    });
  };
}

/** The outermost folder whose `machine.json` counts: a folder that was given; for a file, the one that names its machine. */
function topOf(path: string): string {
  const absolute = resolve(path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return absolute;
  let folder = dirname(absolute);
  while (isDumpFolder(folder.split(/[\\/]/).at(-1) ?? '') && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The crash with its site, and with what `machine.json` knows of the machine where the dump does not say it. */
export function labelled(crash: CrashRecord, { name, site, file }: MachineFacts): CrashRecord {
  return {
    ...crash,
    machineName: name,
    site,
    manufacturer: crash.manufacturer ?? file?.manufacturer ?? null,
    model: crash.model ?? file?.model ?? null,
    biosVersion: crash.biosVersion ?? file?.biosVersion ?? null,
  };
}
