import { spawn } from 'node:child_process';
import fs from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** Highest resident memory in MiB; null where the system does not tell (/proc is Linux). */
  readonly peakMiB: number | null;
}

/** Characters of what a script says on stderr that are kept for the error. */
const MOST_SAID = 2000;

/** Runs a Node script to its end and measures wall time and peak resident memory. Throws when it exits with another code than 0, with what it said. */
export function runNode(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said = (said + part).slice(-MOST_SAID);
    });
    let peakMiB: number | null = null;
    const timer = setInterval(() => {
      peakMiB = peakOf(child.pid) ?? peakMiB;
    }, 20);
    child.on('error', reject);
    child.on('exit', () => clearInterval(timer));
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peakMiB });
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) / 1024 : null;
  } catch {
    return null; // the process has just ended, or there is no /proc
  }
}

/** The median of an odd or even number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
