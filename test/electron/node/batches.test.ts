import { describe, expect, it } from 'vitest';
import { batches } from '../../../electron/node/batches.ts';
import { packed, unpacked } from '../../../electron/node/batchResult.ts';
import type { QueuedTask, TaskOutcome } from '../../../electron/node/tasks.ts';
import { collect } from '../helpers/collect.ts';

async function* tasks(count: number, sizeBytes: number): AsyncGenerator<QueuedTask, void, undefined> {
  for (let index = 0; index < count; index++) {
    const name = String(index);
    yield { task: { kind: 'bytes', path: name, name, machine: '', bytes: new Uint8Array(sizeBytes) }, input: 0, release: null };
  }
}

describe('batches', () => {
  it('start small and grow, so that few files spread over all workers', async () => {
    const sizes = (await collect(batches(tasks(20, 0), { tasks: 4, bytes: 100, step: 2 }))).map((batch) => batch.length);
    expect(sizes).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('end early when they hold enough bytes', async () => {
    const sizes = (await collect(batches(tasks(5, 60), { tasks: 16, bytes: 100, step: 1 }))).map((batch) => batch.length);
    expect(sizes).toEqual([1, 2, 2]);
  });

  it('are none for no tasks', async () => {
    expect(await collect(batches(tasks(0, 0), { tasks: 16, bytes: 100, step: 1 }))).toEqual([]);
  });
});

describe('a batch result', () => {
  it('carries texts of any script through one array', () => {
    const line = (text: string): TaskOutcome<string> => ({ kind: 'line', text, failure: null, digest: null, diagnostic: null });
    const outcomes = unpacked(packed([line('plain\n'), { kind: 'skipped' }, line(''), line('Größe 驱动 🚗\n')]));
    const texts = outcomes.map((outcome) => (outcome.kind === 'line' ? Buffer.from(outcome.text).toString() : outcome.kind));
    expect(texts).toEqual(['plain\n', 'skipped', '', 'Größe 驱动 🚗\n']);
  });
});
