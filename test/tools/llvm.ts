/** Clang, lld and LLVM's readers from Debian: they make the images that our readers are judged on, and say what is in them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Target = 'x64' | 'arm64' | 'x86';

export const TRIPLES: Readonly<Record<Target, string>> = {
  x64: 'x86_64-pc-windows-msvc',
  arm64: 'aarch64-pc-windows-msvc',
  x86: 'i686-pc-windows-msvc',
};

/** The release that the tests were written with, and the first that knows version 2 of x64 unwind data. */
const WANTED = 22;
const TOOLS = ['clang', 'lld-link', 'llvm-objdump', 'llvm-pdbutil', 'llvm-rc', 'llvm-readobj', 'llvm-symbolizer'];

const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '' && existsSync(folder));
const { suffix, missing } = toolsOf(suffixes());

/** Why the tools cannot be used; null when they can. */
export const llvmMissing: string | null = missing;
/** False where the tools are not installed, or too old: `.ci/run` installs them. */
export const hasLlvm = missing === null;
// Reporters leave out what is skipped: this is seen.
if (missing !== null) console.warn(`Tests with compiled images are not run: ${missing}.`);

/** What follows the tools' names, `-22` as Debian has them or nothing: the release that was written with first, then the newest. */
function suffixes(): string[] {
  const names = folders.flatMap((folder) => readdirSync(folder));
  const releases = new Set(names.flatMap((name) => /^clang-(\d+)$/.exec(name)?.[1] ?? []).map(Number));
  const rank = (release: number) => (release === WANTED ? Number.POSITIVE_INFINITY : release);
  return [...releases]
    .sort((a, b) => rank(b) - rank(a))
    .map((release) => `-${release}`)
    .concat('');
}

/** The first release that is new enough and whole. */
function toolsOf(all: readonly string[]): { readonly suffix: string; readonly missing: string | null } {
  const reasons: string[] = [];
  for (const one of all) {
    const release = releaseOf(`clang${one}`);
    const lacking = TOOLS.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool + one))));
    if (release >= WANTED && lacking.length === 0) return { suffix: one, missing: null };
    if (release > 0)
      reasons.push(release < WANTED ? `clang${one} is of LLVM ${release}` : `LLVM ${release} comes without ${lacking.join(', ')}`);
  }
  return { suffix: '', missing: [`LLVM ${WANTED} or newer is wanted`, ...reasons].join('; ') };
}

/** 0 when there is no such program. */
function releaseOf(clang: string): number {
  try {
    const version = execFileSync(clang, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/version (\d+)\./.exec(version)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Runs one of the tools and returns what it prints. Throws when it fails. */
export function runLlvm(tool: string, args: readonly string[], cwd: string, input = ''): string {
  return execFileSync(`${tool}${suffix}`, args, { cwd, input, encoding: 'utf8', maxBuffer: 1 << 30, stdio: 'pipe' });
}
