import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../tools/dumpFolder.ts';

/** `faultline serve` as a user starts it. */
export interface Served {
  /** With the token that is good for one visit. */
  readonly address: string;
  stop(): Promise<number | null>;
}

/** `config`: the folder of the settings; without one they are the defaults, and gone afterwards. */
export async function startServed(args: readonly string[] = [], config?: string): Promise<Served> {
  const folder = config ?? fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-config-'));
  const child = spawn(process.execPath, [path.join(ROOT, 'out/cli/main.js'), 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FAULTLINE_CONFIG: folder },
  });
  return {
    address: await addressOf(child),
    async stop() {
      const code = await stop(child);
      if (config === undefined) fs.rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of child.stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
    text += part;
    const found = /http:\/\/\S+/.exec(text);
    if (found) return found[0];
  }
  throw new Error(`no address, but: ${text}`);
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = await ended;
  return typeof code === 'number' ? code : null;
}
