import { ioErrorText } from '../ioError.ts';

/** A folder that keeps symbol files could not be written to. The message is a sentence that names it. */
export class CacheError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CacheError';
  }
}

/** Does something with a cache's files; errors of the operating system become a CacheError. */
export function onDisk<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new CacheError(`${path} could not be written: ${ioErrorText(error)}`);
  }
}
