import { cabEntries } from '../archives/cab.ts';
import { ArchiveError } from '../archives/limits.ts';
import { openFile } from '../fileSource.ts';
import type { SymbolLimits } from './limits.ts';
import type { PartFile } from './partFile.ts';

/** First bytes of a cabinet. Source: [MS-CAB] 2.1. */
const CABINET = [0x4d, 0x53, 0x43, 0x46];

/** True when the file is a cabinet, whatever its name says: servers hand out packed files under plain names, too. Throws ReadFailure. */
export function isCabinet(path: string): boolean {
  const file = openFile(path);
  try {
    const head = new Uint8Array(CABINET.length);
    return file.read(head, 0) === head.length && head.every((byte, i) => byte === CABINET[i]);
  } finally {
    file.close();
  }
}

/**
 * Unpacks the one file of a cabinet into `part`, whatever its name is in there. Returns null, or why that cannot be done. Rejects
 * with CacheError, ReadFailure, or the signal's reason.
 */
export async function unpackCabinet(path: string, part: PartFile, limits: SymbolLimits, signal: AbortSignal): Promise<string | null> {
  const file = openFile(path);
  const { sizeBytes } = file;
  file.close();
  let files = 0;
  try {
    for await (const entry of cabEntries({ kind: 'file', path, sizeBytes }, limits.cabinetBytes)) {
      files++;
      if (files > 1) return 'the cabinet holds more than one file';
      for await (const chunk of entry.read()) {
        signal.throwIfAborted();
        if (part.sizeBytes + chunk.length > limits.fileBytes) return `it unpacks to more than ${limits.fileBytes} bytes`;
        part.append(chunk);
      }
    }
    return files === 0 ? 'the cabinet is empty' : null;
  } catch (error) {
    if (error instanceof ArchiveError) return error.message;
    throw error;
  }
}
