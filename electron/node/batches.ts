import type { QueuedTask } from './tasks.ts';

export interface BatchLimits {
  /** Tasks in a full batch. */
  readonly tasks: number;
  /** Bytes in memory that end a batch early. */
  readonly bytes: number;
  /** The first so many batches hold one task, the next as many two, and so on: few files spread over all workers. */
  readonly step: number;
}

/** Groups tasks so that the cost of handing work to a thread is paid once for many small dumps. */
export async function* batches(source: AsyncIterable<QueuedTask>, limits: BatchLimits): AsyncGenerator<QueuedTask[], void, undefined> {
  let made = 0;
  let batch: QueuedTask[] = [];
  let bytes = 0;
  for await (const queued of source) {
    batch.push(queued);
    bytes += bytesOf(queued);
    const full = Math.min(limits.tasks, 1 + Math.floor(made / limits.step));
    if (batch.length < full && bytes < limits.bytes) continue;
    yield batch;
    made++;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Memory that a task holds until it is done. */
export function bytesOf(queued: QueuedTask): number {
  return queued.task.kind === 'bytes' ? queued.task.bytes.length : 0;
}
