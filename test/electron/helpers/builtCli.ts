import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCli {
  /** The built main.js. */
  readonly main: string;
  start(args: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliResult>;
  remove(): void;
}

/** Builds the command line as `npm run build` does, into a folder of its own. */
export async function buildCli(): Promise<BuiltCli> {
  const outDir = join(ROOT, 'out', `test-cli-${process.pid}`);
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  const main = join(outDir, 'main.js');
  const start: BuiltCli['start'] = (args, env = {}) => spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } });
  return { main, start, run: (args, env) => finished(start(args, env)), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** Waits for the end of a process and gathers what it says. */
export function finished(child: ChildProcess): Promise<CliResult> {
  const out = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...out }));
  });
}
