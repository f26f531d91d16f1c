import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ElectronRuntime, electronRuntime } from '../../node/electronRuntime.ts';
import type { CommandIo } from '../commandIo.ts';
import { EXIT } from '../exitCodes.ts';
import { type RawServeOptions, serveCommand } from './serve.ts';

/** A window that was there for so long did start, whatever its end. */
const STARTED_MS = 5000;

/** `faultline app`: the window of the desktop program; where that cannot start, the browser, with one line why. Returns the exit code. */
export async function appCommand(
  paths: readonly string[],
  raw: RawServeOptions,
  io: CommandIo,
  runtime: ElectronRuntime = electronRuntime(),
): Promise<number> {
  const why = 'program' in runtime ? await runWindow(runtime.program, paths, io.signal) : runtime.missing;
  if (why === null) return EXIT.allRead;
  io.stderr.write(`No window: ${why}. In the browser instead:\n`);
  return serveCommand(paths, raw, io);
}

/** Null once the window was closed; why there was none. */
function runWindow(program: string, paths: readonly string[], signal: AbortSignal): Promise<string | null> {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, [projectFolder(), ...paths], { stdio: 'ignore', signal });
    child.on('error', (error) => resolve(signal.aborted ? null : `Electron cannot be started (${error.message})`));
    child.on('exit', (code) => {
      const isStarted = code === 0 || signal.aborted || performance.now() - startedMs > STARTED_MS;
      resolve(isStarted ? null : `Electron ended at once (${code})`);
    });
  });
}

/** The folder with package.json, of which Electron starts what `main` names; wherever the bundler put this file. */
function projectFolder(): string {
  const candidates = ['../../', '../../../'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return candidates.find((folder) => existsSync(`${folder}package.json`)) ?? process.cwd();
}
