import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What ingestChild.ts ingests. */
export const CHILD_FLEET = { crashes: 400, machines: 90, driverSets: 40, seed: 42 } as const;
export const CHILD_BATCH = 10;
export const CHILD_INVENTORY = 50;

/** Starts ingestChild.ts. */
export function startChild(task: 'ingest' | 'hold', file: string): ChildProcess {
  const script = fileURLToPath(new URL('ingestChild.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, task, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits until the child says a line that begins like this. Throws when it ends without. */
export async function saidBy(child: ChildProcess, beginning: string): Promise<void> {
  let text = '';
  for await (const part of child.stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
    text += part;
    if (text.split('\n').some((line) => line.startsWith(beginning))) return;
  }
  throw new Error(`the child ended without saying "${beginning}", but: ${text}`);
}

/** Kills the child as if the power failed, and waits for its end. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
