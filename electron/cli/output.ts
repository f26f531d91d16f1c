import { closeSync, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { HEAD_BYTES, kindOfHead } from '../node/fileKinds.ts';
import { errnoOf, ioErrorText } from '../node/ioError.ts';
import { type OutputStream, UsageError } from './commandIo.ts';
import type { ReportFormat } from './options.ts';

/** Where the data of a command goes. */
export interface Output {
  /** Resolves once the data is handed on, so that nobody produces faster than it is taken. Rejects with OutputError. */
  write(data: string | Uint8Array): Promise<void>;
  /** Flushes and closes a file; leaves stdout open. */
  close(): Promise<void>;
}

/** The data could not be written. `closedByReader`: the other end of the pipe (`| head`) has seen enough. */
export class OutputError extends Error {
  readonly closedByReader: boolean;

  constructor(message: string, closedByReader: boolean) {
    super(message);
    this.name = 'OutputError';
    this.closedByReader = closedByReader;
  }
}

/** Opens the file, or stdout for null. Throws UsageError when the file cannot be made or holds a dump. */
export function openOutput(path: string | null, stdout: OutputStream): Output {
  if (path === null) return outputOf(stdout, false);
  refuseToOverwriteDump(path);
  try {
    return outputOf(createWriteStream(path, { fd: openSync(path, 'w') }), true);
  } catch (error) {
    throw new UsageError(`--out ${path}: ${ioErrorText(error)}`);
  }
}

function outputOf(stream: Writable, owned: boolean): Output {
  // Every write reports its own error; without a listener the stream would throw it once more.
  const ignore = () => undefined;
  stream.on('error', ignore);
  return {
    write: (data) =>
      new Promise((resolve, reject) => {
        stream.write(data, (error) => (error ? reject(outputError(error)) : resolve()));
      }),
    close: () =>
      new Promise((resolve, reject) => {
        if (owned && !stream.destroyed) {
          stream.end((error?: Error | null) => (error ? reject(outputError(error)) : resolve()));
          return;
        }
        stream.off('error', ignore);
        resolve();
      }),
  };
}

function outputError(error: Error): OutputError {
  const code = errnoOf(error);
  const closedByReader = code === 'EPIPE' || code === 'EOF' || ('code' in error && error.code === 'ERR_STREAM_DESTROYED');
  return new OutputError(`the output could not be written: ${ioErrorText(error)}`, closedByReader);
}

/** `triage a.dmp --out b.dmp`, written by mistake, must not cost the second dump. */
function refuseToOverwriteDump(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return;
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    throw new UsageError(`--out ${path}: ${ioErrorText(error)}`);
  }
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const kind = kindOfHead(head.subarray(0, readSync(fd, head)));
    if (kind !== 'other') throw new UsageError(`--out ${path}: this file is a dump or an archive and is not overwritten`);
  } finally {
    closeSync(fd);
  }
}

/** Throws UsageError: a terminal is no place for a PDF. */
export function refuseTerminal(format: ReportFormat, out: string | null, stdout: OutputStream): void {
  if (format === 'pdf' && out === null && stdout.isTTY) throw new UsageError('--format pdf: give a file with --out');
}
