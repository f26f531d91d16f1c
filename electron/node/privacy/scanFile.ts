import { setImmediate } from 'node:timers/promises';
import type { ByteSource } from '../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { type PrivacyFinder, type PrivacyScan, scanInSteps } from '../../../shared/privacy/scan.ts';

/** What else goes on while a large file is looked through. */
export interface Watching {
  readonly signal: AbortSignal;
  /** Bytes looked through since the last call. */
  onBytes(bytes: number): void;
}

/**
 * Looks for personal data in an open dump; lets go of the thread after each MiB, so that Ctrl+C is heard. Throws DumpError when the
 * source is no dump, ReadFailure on I/O errors, the reason of the signal when it aborts.
 */
export async function scanSource(source: ByteSource, { signal, onBytes }: Watching): Promise<{ scan: PrivacyScan; finder: PrivacyFinder }> {
  const steps = scanInSteps(source, openDump(source));
  let done = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    onBytes(step.value - done);
    done = step.value;
    await setImmediate();
    signal.throwIfAborted();
  }
}
