import type { DumpImage, LoadedModule } from '../../dump/dumpImage.ts';
import type { PdbReference } from '../../pe/debugDirectory.ts';
import type { Want } from '../../result/triageResult.ts';
import type { Frame } from '../stack.ts';
import type { OpenedFiles } from './moduleFiles.ts';

/** More modules than that own frames of hardly any stack. */
const MAX_WANTS = 16;

/**
 * Files that would tell more: of the blamed module and of every module that owns a frame, those nearest to the crash first. The image first, as
 * its unwind data makes scanned frames walked ones and only it says which PDB is its own; then that PDB. Once files are given,
 * the module that the walk could not go through comes first, and modules that lack nothing make room for the next.
 */
export function wantsOf(dump: DumpImage, frames: readonly Frame[], blamed: string | null, files: OpenedFiles | null): Want[] {
  const names = new Set<string>();
  if (blamed !== null) names.add(blamed);
  if (!files) {
    for (const frame of frames) if (frame.module && names.size < MAX_WANTS) names.add(frame.module.name);
    return [...names].flatMap((name) => modulesNamed(dump, name).flatMap(imageWant));
  }
  const stop = frames.findIndex((frame, i) => i > 0 && frame.trust === 'scan');
  const before = stop < 0 ? null : frames[stop - 1]?.module;
  const ordered = new Set([...(before ? [before.name] : []), ...names, ...frames.flatMap((frame) => frame.module?.name ?? [])]);
  return [...ordered].flatMap((name) => modulesNamed(dump, name).flatMap((module) => missing(module, files))).slice(0, MAX_WANTS);
}

function modulesNamed(dump: DumpImage, name: string): LoadedModule[] {
  const module = dump.modules.find((candidate) => candidate.name === name);
  return module ? [module] : [];
}

function missing(module: LoadedModule, files: OpenedFiles): Want[] {
  if (!files.imageOf(module)) return imageWant(module);
  const reference = files.referenceOf(module);
  return reference && !files.symbolsOf(module) ? [pdbWant(reference)] : [];
}

/** Without a timestamp no store could tell which image it was. */
function imageWant({ name, timestamp, sizeBytes }: LoadedModule): Want[] {
  if (timestamp === 0) return [];
  return [{ kind: 'image', name, key: timestamp.toString(16).toUpperCase().padStart(8, '0') + sizeBytes.toString(16) }];
}

/** GUID without dashes, then the age: the folder that symbol stores keep it in. */
function pdbWant({ guid, age, path }: PdbReference): Want {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return { kind: 'pdb', name, key: guid.replaceAll('-', '').toUpperCase() + age.toString(16) };
}
