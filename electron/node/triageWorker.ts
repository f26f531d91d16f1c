import type { TaskBatch, TaskOutcome } from './tasks.ts';
import { runTask } from './triageFile.ts';
import { workBuffer } from './workBuffer.ts';

/** One per worker thread, for all its batches. */
const buffer = workBuffer();

/** Entry point of a worker thread: does the tasks of a batch one after the other; one outcome for each, in their order. */
export default function runBatch({ tasks, settings }: TaskBatch): TaskOutcome[] {
  return tasks.map((task) => runTask(task, settings, buffer));
}
