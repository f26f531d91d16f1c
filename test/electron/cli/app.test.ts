import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { appCommand } from '../../../electron/cli/commands/app.ts';
import { testFolder } from '../helpers/testFolder.ts';

/** Runs the command until it says that the page is served, or ends. */
async function runApp(runtime: { readonly program: string } | { readonly missing: string }, paths: readonly string[] = []) {
  const stopped = new AbortController();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let said = '';
  for (const stream of [stdout, stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('http://127.0.0.1')) stopped.abort();
    });
  }
  const code = await appCommand(paths, { jobs: '1' }, { stdout, stderr, signal: stopped.signal }, runtime);
  return { code, said };
}

describe.skipIf(process.platform === 'win32')('faultline app', () => {
  const program = (script: string) => join(testFolder({ 'electron.sh': `#!/bin/sh\n${script}\n` }), 'electron.sh');
  async function executable(script: string): Promise<string> {
    const { chmodSync } = await import('node:fs');
    const path = program(script);
    chmodSync(path, 0o755);
    return path;
  }

  it('starts the window with the paths it was given, and ends with it', async () => {
    const folder = testFolder();
    const { code, said } = await runApp({ program: await executable(`echo "$@" > ${folder}/args; exit 0`) }, ['a.dmp']);
    expect([code, said]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'args'), 'utf8')).toMatch(/^\/.+ a\.dmp\n$/);
  });

  it('serves the page instead when the window ends at once, and says why', async () => {
    const { code, said } = await runApp({ program: await executable('exit 3') });
    expect(code).toBe(0);
    expect(said).toMatch(/^No window: Electron ended at once \(3\)\. In the browser instead:\n.*http:\/\/127\.0\.0\.1:\d+\/\?token=/);
  });

  it('serves the page instead where there is no runtime or it cannot run', async () => {
    expect((await runApp({ missing: 'there is no display' })).said).toContain('No window: there is no display.');
    expect((await runApp({ program: '/nowhere/electron' })).said).toContain('Electron cannot be started');
  });
});
