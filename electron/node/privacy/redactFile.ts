import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { ByteSource } from '../../../shared/bytes/byteSource.ts';
import { DumpError } from '../../../shared/dump/dumpError.ts';
import { blank } from '../../../shared/privacy/blank.ts';
import { type PrivacyFinder, type PrivacyScan, piecesOf } from '../../../shared/privacy/scan.ts';
import { fileSource, type OpenFile, openFile } from '../fileSource.ts';
import { ioErrorText } from '../ioError.ts';
import { differencesOf, verdictOn } from './sameVerdict.ts';
import { scanSource, type Watching } from './scanFile.ts';

/** The copy could not be written, or would not do: it is not there. */
export class RedactionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RedactionError';
  }
}

export interface Redacted {
  /** Whether the result of the original names a machine that the copy's does not name any more. */
  readonly losesMachineId: boolean;
}

/**
 * Writes a copy of an open dump in which all that `finder` finds is blanked: to a temporary file beside `out`, which takes its name
 * once the copy was opened again, gives the same verdict and holds nothing that a second search finds. Reads and writes 1 MiB at a
 * time. Throws RedactionError when one of that fails (`out` is then as it was), ReadFailure, and the signal's reason.
 */
export async function redactFile(
  original: OpenFile,
  path: string,
  out: string,
  { scan, finder }: { scan: PrivacyScan; finder: PrivacyFinder },
  watching: Watching,
): Promise<Redacted> {
  const before = verdictOn(original, path);
  const draft = `${out}.${process.pid}.tmp`;
  try {
    await writeBlanked(fileSource(original), draft, finder, watching);
    original.assertUnchanged();
    const losesMachineId = await check(draft, before, scan, watching);
    attempt(() => renameSync(draft, out), out);
    return { losesMachineId };
  } finally {
    rmSync(draft, { force: true });
  }
}

async function writeBlanked(source: ByteSource, draft: string, finder: PrivacyFinder, { signal, onBytes }: Watching): Promise<void> {
  // 'wx': nobody's file is written over, and no link followed.
  const fd = attempt(() => openSync(draft, 'wx'), draft);
  try {
    for (const { bytes, base, from, to } of piecesOf(source)) {
      const part = bytes.slice(from, to);
      // What begins in the margin before may reach into this part.
      for (const finding of finder.findings(bytes, base, 0, to)) blank(part, base + from, finding);
      attempt(() => writeFully(fd, part), draft);
      onBytes(to - from);
      await setImmediate();
      signal.throwIfAborted();
    }
    attempt(() => fsyncSync(fd), draft);
  } finally {
    closeSync(fd);
  }
}

function writeFully(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(fd, bytes, done);
}

/** Opens the draft as everybody will. Throws RedactionError with what is wrong with it. */
async function check(draft: string, before: ReturnType<typeof verdictOn>, scan: PrivacyScan, watching: Watching): Promise<boolean> {
  const file = openFile(draft);
  try {
    if (file.sizeBytes !== scan.scannedBytes) throw new RedactionError(`the copy has ${file.sizeBytes} bytes, not ${scan.scannedBytes}`);
    const after = verdictOn(file, draft);
    const differences = differencesOf(before, after);
    if (differences.length > 0) throw new RedactionError(`the copy would not tell the same: ${differences.join(', ')} would differ`);
    const left = (await scanSource(fileSource(file), watching)).scan.values;
    if (left.length > 0) {
      const kinds = [...new Set(left.map(({ kind }) => kind))].join(', ');
      throw new RedactionError(`the copy would still hold personal data (${kinds})`);
    }
    return before.system !== null && before.system.machineId !== (after.system?.machineId ?? null);
  } catch (error) {
    if (error instanceof DumpError) throw new RedactionError(`the copy would not open: ${error.message}`);
    throw error;
  } finally {
    file.close();
  }
}

function attempt<T>(action: () => T, path: string): T {
  try {
    return action();
  } catch (error) {
    throw new RedactionError(`${path}: ${ioErrorText(error)}`);
  }
}
