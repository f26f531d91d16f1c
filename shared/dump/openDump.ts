import type { ByteSource } from '../bytes/byteSource.ts';
import { bytesAt } from '../bytes/reads.ts';
import { DumpError } from './dumpError.ts';
import type { DumpImage } from './dumpImage.ts';
import { readKernelHeader } from './readers/header.ts';
import { readMemoryDump } from './readers/memoryDump.ts';
import { isTextModeTransfer } from './readers/textMode.ts';
import { readTriageDump } from './readers/triage.ts';
import { readUserMinidump } from './readers/userMinidump.ts';

const TRIAGE = 4;
const SNIFF = 4096;

const SIGNATURES: readonly (readonly [signature: string, headerBytes: number])[] = [
  ['PAGEDU64', 8192],
  ['PAGEDUMP', 4096],
  ['MDMP', 32],
];

/** First bytes of files that people mistake for dumps, with what to do. */
const LOOKALIKES: readonly (readonly [magic: string, what: string])[] = [
  ['PK\x03\x04', 'a zip archive'],
  ['MSCF', 'a cabinet archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x1f\x8b', 'a gzip file'],
];

/**
 * Opens a dump of any kind by its first bytes. Throws DumpError only when nothing can be said about the file; damage
 * behind the header becomes `limits`. Reads only what it needs: some tens of KiB of headers, lists and the stack.
 */
export function openDump(source: ByteSource): DumpImage {
  if (source.size === 0) throw new DumpError('empty-file', 'the file is empty (0 bytes)');
  const head = bytesAt(source, 0, SNIFF).slice();
  const magic = String.fromCharCode(...head.subarray(0, 8));
  if (magic.startsWith('PAGEDU64')) return openKernelDump(source, true);
  if (magic.startsWith('PAGEDUMP')) return openKernelDump(source, false);
  if (magic.startsWith('MDMP')) return readUserMinidump(source);
  throw notADump(head, magic, source.size);
}

function openKernelDump(source: ByteSource, wide: boolean): DumpImage {
  if (isTextModeTransfer(source, wide)) {
    throw new DumpError(
      'text-mode-transfer',
      'every line feed in this file follows a carriage return: it was transferred as text (FTP ASCII mode), which moves all that follows; copy it again in binary mode',
    );
  }
  const header = readKernelHeader(source, wide);
  return header.dumpType === TRIAGE ? readTriageDump(source, header) : readMemoryDump(source, header);
}

function notADump(head: Uint8Array, magic: string, size: number): DumpError {
  for (const [start, what] of LOOKALIKES) {
    if (magic.startsWith(start))
      return new DumpError('archive', `this is ${what}, not a dump: unpack it or give it with its own file extension`);
  }
  if (head.every((byte) => byte === 0)) {
    return new DumpError(
      'zero-filled',
      `the file starts with ${head.length} zero bytes of ${size}: nothing was written, or the disk lost it`,
    );
  }
  const cut = SIGNATURES.find(([signature]) => size < signature.length && signature.startsWith(magic));
  if (cut) return new DumpError('truncated-header', `dump header truncated: need ${cut[1]} bytes, file has ${size}`);
  const shown = [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return new DumpError(
    'not-a-dump',
    `not a Windows dump: it starts with ${shown || 'nothing'}, a dump starts with PAGEDU64, PAGEDUMP or MDMP`,
  );
}
