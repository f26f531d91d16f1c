import { join } from 'node:path';
import { inject } from 'vitest';
import type { WorkerFile } from '../../electron/node/workerFile.ts';

/** Stands in the tests for the module of the same name: the code of a thread as it was built before the tests began. */
export function workerFile(name: string): WorkerFile {
  return { filename: join(inject('workersFolder'), `${name}.js`) };
}
