import { DumpError } from '../../../shared/dump/dumpError.ts';
import { SCHEMA_VERSION } from '../../../shared/result/triageResult.ts';
import { HEAD_BYTES, kindOfHead } from '../../node/fileKinds.ts';
import { fileSource, type OpenFile, openFile } from '../../node/fileSource.ts';
import { type Found, walkInputs } from '../../node/inputs.ts';
import { ReadFailure } from '../../node/ioError.ts';
import { RedactionError, redactFile } from '../../node/privacy/redactFile.ts';
import { scanSource, type Watching } from '../../node/privacy/scanFile.ts';
import type { CommandIo } from '../commandIo.ts';
import { EXIT, exitCodeOf } from '../exitCodes.ts';
import { type Output, OutputError, openOutput } from '../output.ts';
import { type PrivacyOptions, privacyOptions, type RawPrivacyOptions } from '../privacyOptions.ts';
import { kindsOf, privacyJson, privacyText } from '../privacyText.ts';
import { openProgress } from '../progress.ts';

const MIB = 1024 * 1024;

/** `faultline privacy`: which personal data is in a dump, and a copy without it. Returns the exit code; throws UsageError. */
export async function privacyCommand(paths: readonly string[], raw: RawPrivacyOptions, io: CommandIo): Promise<number> {
  const options = privacyOptions(paths, raw);
  const output = openOutput(null, io.stdout);
  const counts = { read: 0, failed: 0 };
  try {
    for await (const found of walkInputs(paths)) {
      io.signal.throwIfAborted();
      const outcome = await lookInto(found, options, output, io);
      if (outcome !== 'passed-over') counts[outcome]++;
    }
    if (counts.read + counts.failed === 0) io.stderr.write('no dump was found\n');
    return exitCodeOf(counts);
  } catch (error) {
    if (error instanceof RedactionError) {
      io.stderr.write(`error: no copy was written: ${error.message}\n`);
      return EXIT.notRedacted;
    }
    if (error instanceof OutputError && error.closedByReader) return counts.failed > 0 ? EXIT.someUnread : EXIT.allRead;
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    await output.close();
  }
}

type Outcome = 'read' | 'failed' | 'passed-over';

async function lookInto(found: Found, options: PrivacyOptions, output: Output, io: CommandIo): Promise<Outcome> {
  const { task } = found;
  const fail = async (code: string, message: string): Promise<Outcome> => {
    if (options.json) {
      await output.write(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, file: { path: task.path }, error: { code, message } })}\n`);
    } else io.stderr.write(`${task.path}: ${message}\n`);
    return 'failed';
  };
  if (task.kind === 'failure') return fail(task.code, task.message);
  if (found.kind === 'archive') return fail('archive', 'this is an archive: unpack it and give the dump');
  try {
    const file = openFile(task.open);
    try {
      if (!task.mustBeDump && !isDump(file)) return 'passed-over';
      await lookIntoFile(file, task.path, options, output, io);
      return 'read';
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof DumpError) return fail(error.code, error.message);
    if (error instanceof ReadFailure) return fail('read-failed', `could not be read: ${error.message}`);
    throw error;
  }
}

function isDump(file: OpenFile): boolean {
  const head = new Uint8Array(HEAD_BYTES);
  return kindOfHead(head.subarray(0, file.read(head, 0))) === 'dump';
}

async function lookIntoFile(file: OpenFile, path: string, options: PrivacyOptions, output: Output, io: CommandIo): Promise<void> {
  const { json, show, redact } = options;
  const progress = openProgress(io.stderr, 'MiB');
  // Looked through twice; written, and looked through once more.
  progress.found(Math.ceil(file.sizeBytes / MIB) * (redact === null ? 2 : 5));
  const watching: Watching = { signal: io.signal, onBytes: (bytes) => progress.done(bytes / MIB) };
  try {
    const looked = await scanSource(fileSource(file), watching);
    file.assertUnchanged();
    const redacted = redact === null ? null : await redactFile(file, path, redact, looked, watching);
    progress.stop();
    const { scan } = looked;
    if (json) {
      const copy = redacted && { path: redact, sameVerdict: true, machineIdChanged: redacted.losesMachineId };
      await output.write(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...privacyJson(path, scan, show), copy })}\n`);
    } else {
      await output.write(privacyText(path, scan, show));
      if (redacted) await output.write(toldOfCopy(redact ?? '', kindsOf(scan), redacted.losesMachineId));
    }
  } finally {
    progress.stop();
  }
}

function toldOfCopy(out: string, kinds: string, losesMachineId: boolean): string {
  const lines = [
    `Written: ${out}`,
    kinds === '' ? '  There was nothing to blank: it is a plain copy.' : `  Blanked: ${kinds}.`,
    '  It was opened and judged again: the verdict is the same, and a second search finds nothing.',
  ];
  if (losesMachineId) {
    lines.push(
      '  Its machineId is not that of the original: the serial numbers it was made from are gone. Dumps of this machine no longer',
    );
    lines.push('  find each other by it; keep the original for comparisons.');
  }
  return `${lines.join('\n')}\n`;
}
