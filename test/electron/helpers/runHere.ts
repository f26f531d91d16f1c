import { PassThrough } from 'node:stream';
import { run } from '../../../electron/cli/run.ts';

export interface RanHere {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line from source in this process, without a terminal. */
export async function runHere(args: readonly string[], signal = new AbortController().signal): Promise<RanHere> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const text = { out: '', err: '' };
  stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  const code = await run(args, { stdout, stderr, signal });
  return { code, ...text };
}
