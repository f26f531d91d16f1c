/** Clang, lld and LLVM's readers from Debian: they make the images that our readers are judged on, and say what is in them. */
import { execFileSync } from 'node:child_process';

export type Target = 'x64' | 'arm64' | 'x86';

export const TRIPLES: Readonly<Record<Target, string>> = {
  x64: 'x86_64-pc-windows-msvc',
  arm64: 'aarch64-pc-windows-msvc',
  x86: 'i686-pc-windows-msvc',
};

const SUFFIXES = ['-22', ''];
/** The first LLVM that knows version 2 of x64 unwind data. */
const OLDEST = 22;

const suffix = SUFFIXES.find((one) =>
  ['clang', 'lld-link', 'llvm-pdbutil', 'llvm-symbolizer'].every((tool) => majorOf(tool + one) >= OLDEST),
);

/** False where the tools are not installed: on the gate they are (`.ci/run`). */
export const hasLlvm = suffix !== undefined;

function majorOf(tool: string): number {
  try {
    const version = execFileSync(tool, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/(?:version|LLD) (\d+)\./.exec(version)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Runs one of the tools and returns what it prints. Throws when it fails. */
export function runLlvm(tool: string, args: readonly string[], cwd: string, input = ''): string {
  return execFileSync(`${tool}${suffix}`, args, { cwd, input, encoding: 'utf8', maxBuffer: 1 << 30, stdio: 'pipe' });
}
