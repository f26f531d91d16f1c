import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script said, and its highest resident memory. */
export interface ChildAnswer<T> {
  readonly value: T;
  readonly peakMiB: number;
}

/** V8's heap: a fleet made up in the same process leaves garbage that would be counted as the store's memory. */
const HEAP_MB = 384;

/** Runs a TypeScript file to its end; it prints a ChildAnswer as JSON. Rejects when it ends with another code than 0. */
export function inChild<T>(script: URL, args: readonly string[]): Promise<ChildAnswer<T>> {
  return new Promise((resolve, reject) => {
    const node = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx'];
    const child = spawn(process.execPath, [...node, fileURLToPath(script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve(JSON.parse(text) as ChildAnswer<T>);
      else reject(new Error(`${fileURLToPath(script)} ${args.join(' ')} ended with ${code}`));
    });
  });
}
