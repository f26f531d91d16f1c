import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FileTask } from '../../../electron/node/tasks.ts';
import { openPool } from '../../../electron/node/workerPool.ts';
import { SETTINGS } from '../helpers/triageHere.ts';

const worker = { filename: fileURLToPath(new URL('../helpers/crashingWorker.mjs', import.meta.url)) };

function tasks(...names: string[]): FileTask[] {
  return names.map((name) => ({ kind: 'file', open: name, path: name, name, machine: '', mustBeDump: true }));
}

describe('the worker pool', () => {
  it('survives a worker that dies, and loses only the file that killed it', async () => {
    const pool = openPool(2, SETTINGS, worker);
    onTestFinished(() => pool.close());
    const outcomes = await pool.run(tasks('a', 'exit', 'b', 'throw', 'c'));
    const texts = outcomes.map((outcome) => (outcome.kind === 'line' ? Buffer.from(outcome.text).toString() : outcome.kind));
    expect([texts[0], texts[2], texts[4]]).toEqual(['a\n', 'b\n', 'c\n']);
    expect(JSON.parse(texts[1] ?? '')).toMatchObject({ file: { path: 'exit' }, error: { code: 'internal-error' } });
    expect(JSON.parse(texts[3] ?? '')).toMatchObject({ error: { message: 'internal error: thrown by the worker' } });
    expect(await pool.run(tasks('d'))).toHaveLength(1);
  });

  it('rejects what is under way when it is closed', async () => {
    const pool = openPool(1, SETTINGS, worker);
    const never = pool.run(tasks('hang'));
    const settled = expect(never).rejects.toThrow();
    await pool.close();
    await settled;
  });
});
