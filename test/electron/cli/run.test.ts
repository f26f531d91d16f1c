import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../../electron/cli/commandIo.ts';
import { run } from '../../../electron/cli/run.ts';
import { driverDump } from '../helpers/dumps.ts';
import { testFolder } from '../helpers/testFolder.ts';

/** Runs the source in this process; the workers run from source too. */
async function runHere(
  args: string[],
  isTTY: boolean,
  signal = new AbortController().signal,
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY, columns: 100 })];
  const text = { out: '', err: '' };
  stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  const io: CommandIo = { stdout, stderr, signal };
  const code = await run(args, io);
  return { code, ...text };
}

const twoDumps = () => testFolder({ 'PC/a.dmp': driverDump('evil.sys', 1), 'PC/b.dmp': 'no dump' });

describe('run', () => {
  it('runs from source, without a terminal and without a progress bar', async () => {
    const { code, out, err } = await runHere(['triage', twoDumps(), '--json'], false);
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^1 dump read, 1 could not be read in /);
  });

  it('shows files, rate, time left and errors on a terminal, and wipes them in the end', async () => {
    const { err } = await runHere(['triage', twoDumps()], true);
    expect(err).toMatch(/2\/2 files \| \d+\/s \| \d+s left \| 1 errors/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are what is looked for
    expect(err).not.toMatch(/\u001b[78]/);
    expect(err.lastIndexOf('files |')).toBeLessThan(err.lastIndexOf('1 dump read'));
  });

  it('answers 130 when it is interrupted before it began', async () => {
    const { code, err } = await runHere(['triage', join(twoDumps(), 'PC/a.dmp')], false, AbortSignal.abort());
    expect(code).toBe(130);
    expect(err).toContain('Interrupted: 0 dumps read');
  });
});
