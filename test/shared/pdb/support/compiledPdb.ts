/** Images with PDBs, compiled from test/shared/pdb/images and from generated sources. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLlvm, type Target, TRIPLES } from '../../../tools/llvm.ts';

export interface CompiledPdb {
  readonly target: Target;
  readonly folder: string;
  readonly image: string;
  readonly pdb: string;
  readonly bytes: Uint8Array;
}

const SOURCES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../images');
/** Options of each copy of driver.c. */
const VARIANTS = [['-O0'], ['-O1', '-gcolumn-info'], ['-O2'], ['-Os', '-ffunction-sections'], ['-O2', '-gline-tables-only']];
const CLASSES = [
  ['-O0', '-std=c++17'],
  ['-O2', '-std=c++17'],
];
/** Fills more than one record of 64 KiB, so its field list goes on in others. */
const MANY_FIELDS = 7000;
/** Line numbers past 16 bits. */
const MANY_LINES = 70_000;

/** Compiles and links one image for `target` into a folder of its own. `link` is passed on to the linker. */
export function compilePdb(target: Target, link: readonly string[] = []): CompiledPdb {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `faultline-pdb-${target}-`));
  const image = path.join(folder, 'driver.sys');
  const pdb = path.join(folder, 'driver.pdb');
  const kind = ['/driver', '/subsystem:native', '/entry:DriverEntry', '/nodefaultlib', '/force:unresolved', '/opt:noref'];
  const output = ['/debug', `/out:${image}`, `/pdb:${pdb}`, ...(target === 'x86' ? ['/safeseh:no'] : [])];
  try {
    runLlvm('lld-link', [...kind, ...output, ...link, ...objectFiles(target, folder)], folder);
    return { target, folder, image, pdb, bytes: new Uint8Array(fs.readFileSync(pdb)) };
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

export function removeCompiled({ folder }: CompiledPdb): void {
  fs.rmSync(folder, { recursive: true, force: true });
}

function objectFiles(target: Target, folder: string): string[] {
  const common = [`--target=${TRIPLES[target]}`, '-c', '-g', '-gcodeview', '-ffreestanding', '-fno-stack-protector', '-fms-extensions'];
  const noCpp = ['-fstandalone-debug', '-fno-exceptions', '-fno-rtti', '-fno-threadsafe-statics'];
  const objects: string[] = [];
  const compile = (source: string, name: string, args: readonly string[]) => {
    const object = path.join(folder, `${name}.obj`);
    runLlvm('clang', [...common, '-mno-stack-arg-probe', ...args, source, '-o', object], folder);
    objects.push(object);
  };
  const calls = VARIANTS.map((_, i) => `CALL(c${i})`).join(' ');
  for (const [i, args] of VARIANTS.entries()) {
    const entry = i === 0 ? [`-DENTRY=${calls}`] : [];
    compile(path.join(SOURCES, 'driver.c'), `driver${i}`, [...args, `-DCOPY=c${i}`, ...entry]);
  }
  for (const [i, args] of CLASSES.entries()) {
    compile(path.join(SOURCES, 'classes.cpp'), `classes${i}`, [...args, ...noCpp, `-DCOPY=copy${i}`, ...(i === 0 ? ['-DENTRY'] : [])]);
  }
  const generated = path.join(folder, 'generated.c');
  fs.writeFileSync(generated, generatedSource());
  compile(generated, 'generated', ['-O1']);
  const assembled = path.join(folder, 'plain.s');
  fs.writeFileSync(assembled, '.text\n.globl plain_one\nplain_one:\n ret\n nop\n nop\n.globl plain_two\nplain_two:\n nop\n ret\n');
  compile(assembled, 'plain', ['-g0']);
  return objects;
}

/** A structure too large for one record, functions far down in a long file, and lines that come from a header. */
function generatedSource(): string {
  const fields = Array.from({ length: MANY_FIELDS }, (_, i) => `  int field_number_${i}${i % 7 === 3 ? ' : 5' : ''};`);
  const functions = Array.from(
    { length: 40 },
    (_, i) => `int far_${i}(int a) {\n  static int calls;\n\n  calls += a;\n  return a * ${i + 2};\n}`,
  );
  const header = '#line 5 "C:\\\\inc\\\\header.h"\nint from_header(int a) { return far_1(a) + 1; }';
  return ['struct Huge {', ...fields, '} huge;', '\n'.repeat(MANY_LINES), ...functions, header, ''].join('\n');
}
