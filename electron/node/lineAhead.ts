import { type ByteSource, blockCached, bytesSource } from '../../shared/bytes/byteSource.ts';
import { type FileFacts, isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { HASH_LIMIT_BYTES, PIECE_BYTES, readAndHash, sha256, sha256OfFile } from './fileHash.ts';
import { HEAD_BYTES, type HeadKind, kindOfHead } from './fileKinds.ts';
import { fileInPlace, fileSource, type OpenFile, openFile } from './fileSource.ts';
import { ReadFailure } from './ioError.ts';
import { withPciNames } from './pciNames.ts';
import { withLocalFiles } from './symbols/localModuleFiles.ts';
import type { SymbolReaders } from './symbols/symbolReaders.ts';
import type { BytesTask, FileTask, TriageSettings } from './tasks.ts';
import type { WorkBuffer } from './workBuffer.ts';

/** What every dump is judged with. */
export interface Work {
  readonly settings: TriageSettings;
  readonly buffer: WorkBuffer;
  readonly readers: SymbolReaders;
}

/** Gives the line, or why there is none. To be called once; throws ReadFailure. */
export type LineAhead = () => TriageLine | 'skipped' | 'archive';

/**
 * Opens and hashes the task's file; what is returned judges and closes it. In two steps, because hashing drives everything else
 * out of the processor's caches: after each of a batch's dumps, and the judging of all of them starts cold; ahead of them all, and
 * it stays warm. Throws ReadFailure.
 */
export function lineAhead(task: FileTask | BytesTask, work: Work): LineAhead {
  if (task.kind === 'bytes') return () => lineOfBytes(task, task.bytes, work);
  const file = openFile(task.open);
  try {
    const judge = judgingOf(task, file, work);
    return () => {
      try {
        return judge();
      } finally {
        file.close();
      }
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

function judgingOf(task: FileTask, file: OpenFile, work: Work): LineAhead {
  const { settings, buffer } = work;
  if (!task.mustBeDump && headOf(file, buffer) !== 'dump') return () => 'skipped';
  const whole = file.sizeBytes <= settings.wholeReadBytes;
  // Details look at every byte, and of a small file not much is left out: no second reading there.
  if (whole && (settings.depth === 'details' || file.sizeBytes <= PIECE_BYTES)) return () => lineOfWholeFile(task, file, work);
  if (isArchive(headOf(file, buffer))) return () => 'archive';
  const hashed = settings.hashAll || file.sizeBytes <= HASH_LIMIT_BYTES;
  const facts: FileFacts = {
    path: task.path,
    name: task.name,
    sizeBytes: file.sizeBytes,
    sha256: hashed ? sha256OfFile(file, buffer(PIECE_BYTES)) : null,
  };
  return () => {
    const line = lineOf(whole ? fileInPlace(file, buffer(file.sizeBytes)) : blockCached(fileSource(file)), facts, work);
    file.assertUnchanged();
    return line;
  };
}

/** Reads the file once; hashes and parses the same bytes. */
function lineOfWholeFile(task: FileTask, file: OpenFile, work: Work): TriageLine | 'archive' {
  const bytes = work.buffer(file.sizeBytes);
  const { got, sha256: hash } = readAndHash(file, bytes);
  file.assertUnchanged();
  if (got < bytes.length) throw new ReadFailure(`it has ${bytes.length} bytes, but only ${got} could be read`, file.sizeBytes);
  return isArchive(kindOfHead(bytes)) ? 'archive' : lineOfBytes(task, bytes, work, hash);
}

function lineOfBytes(task: FileTask | BytesTask, bytes: Uint8Array, work: Work, hash = sha256(bytes)): TriageLine {
  return lineOf(bytesSource(bytes), { path: task.path, name: task.name, sizeBytes: bytes.length, sha256: hash }, work);
}

function lineOf(source: ByteSource, facts: FileFacts, { settings: { depth, symbolFolders = [] }, readers }: Work): TriageLine {
  const line = withLocalFiles(symbolFolders, readers, (files, unread) => {
    const judged = triageLine(source, facts, depth, files);
    return isFailure(judged) || unread.length === 0 ? judged : { ...judged, limits: [...judged.limits, ...unread] };
  });
  return depth === 'details' ? withPciNames(line) : line;
}

function headOf(file: OpenFile, buffer: WorkBuffer): HeadKind {
  const head = buffer(HEAD_BYTES);
  return kindOfHead(head.subarray(0, file.read(head, 0)));
}

function isArchive(head: HeadKind): boolean {
  return head === 'zip' || head === 'cab';
}
