/** Clang, lld and LLVM's readers from Debian: they make the images that the unwinder is judged on, and say what is in them. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { fileImage } from '../../../../shared/pe/openImage.ts';
import type { PeImage } from '../../../../shared/pe/peImage.ts';
import { hasLlvm, runLlvm, type Target, TRIPLES } from '../../../tools/llvm.ts';

export type { Target };

export interface BuiltImage {
  readonly target: Target;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly image: PeImage;
}

const SOURCES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../images');
/** Each set compiles every shape once more. */
const VARIANTS: Record<Target, readonly (readonly string[])[]> = {
  x64: [['-O0'], ['-O1'], ['-O2'], ['-Os'], ['-O2', '-fno-omit-frame-pointer'], ['-O2', '-Xclang', '-fwinx64-eh-unwindv2=required']],
  arm64: [['-O0'], ['-O1'], ['-O2'], ['-Os'], ['-O2', '-fomit-frame-pointer'], ['-O1', '-mbranch-protection=pac-ret+b-key']],
  x86: [['-O0'], ['-O1'], ['-O2'], ['-Os']],
};

/** False where the tools are not installed, or too old. */
export const hasToolchain = hasLlvm;

export function runTool(tool: string, args: readonly string[], cwd = SOURCES): string {
  return runLlvm(tool, args, cwd);
}

/** Compiles and links the driver of test/shared/unwind/images for `target`; the temporary folder is gone afterwards. */
export function buildImage<T>(target: Target, use: (built: BuiltImage) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `faultline-${target}-`));
  try {
    const file = link(target, folder);
    const bytes = new Uint8Array(fs.readFileSync(file));
    return use({ target, file, bytes, image: fileImage(bytesSource(bytes)) });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function link(target: Target, folder: string): string {
  const compile = ['--target', '-c', '-ffreestanding', '-fno-stack-protector', '-fms-extensions', '-funwind-tables'];
  compile[0] = `--target=${TRIPLES[target]}`;
  if (target === 'x86') compile.push('-fno-omit-frame-pointer', '-mno-omit-leaf-frame-pointer');
  const objects: string[] = [];
  const add = (source: string, args: readonly string[], name: string) => {
    objects.push(path.join(folder, name));
    runTool('clang', [...compile, ...args, source, '-o', path.join(folder, name)]);
  };
  for (const [i, flags] of VARIANTS[target].entries()) add('shapes.c', [...flags, `-DCOPY=c${i}`], `shapes${i}.obj`);
  add('driver.c', ['-O1'], 'driver.obj');
  add(`${target}.s`, [], 'asm.obj');
  const resources = path.join(folder, 'driver.res');
  runTool('llvm-rc', ['/fo', resources, 'driver.rc']);
  const file = path.join(folder, 'shapes.sys');
  const debug = ['/debug', `/pdb:${path.join(folder, 'shapes.pdb')}`, '/pdbaltpath:C:\\build\\shapes.pdb'];
  const kind = ['/driver', '/subsystem:native', '/entry:DriverEntry', '/nodefaultlib', '/opt:noref', '/opt:noicf', '/brepro'];
  runTool('lld-link', [...kind, ...(target === 'x86' ? ['/safeseh:no'] : []), ...debug, `/out:${file}`, ...objects, resources]);
  return file;
}
