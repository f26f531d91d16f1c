import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { LibarchiveWasm } from 'libarchive-wasm/dist/libarchiveWasm.js';
import { ioErrorText } from '../ioError.ts';
import type { ArchiveEntry, ArchiveSource } from './archiveEntry.ts';
import { ArchiveError } from './limits.ts';

const CHUNK_BYTES = 1024 * 1024;
const REGULAR_FILE = 0o100000;
const CFHEADER_BYTES = 36;
const CFHEADER_FILES_AT = 28;

/**
 * The files in a cabinet, in its order. libarchive (as WebAssembly) wants the whole cabinet in memory, hence `maxBytes`;
 * entries are unpacked in chunks, and other work gets its turn between them. Each cabinet has an instance of its own: memory
 * of WebAssembly never shrinks, so it is given back as a whole. Throws ArchiveError when the cabinet is damaged or too large.
 */
export async function* cabEntries(source: ArchiveSource, maxBytes: number): AsyncGenerator<ArchiveEntry, void, undefined> {
  const sizeBytes = source.kind === 'file' ? source.sizeBytes : source.bytes.length;
  if (sizeBytes > maxBytes) {
    throw new ArchiveError('archive-limit', 'archive', `a cabinet of ${sizeBytes} bytes: only up to ${maxBytes} are read, unpack it first`);
  }
  const { libarchiveWasm } = await import('libarchive-wasm');
  const lib = await libarchiveWasm();
  const at = loaded(lib, source, sizeBytes);
  const files = filesClaimed(lib, at, sizeBytes);
  const archive = attempt(() => lib.read_new_memory(at, sizeBytes));
  const chunk = allocated(lib, CHUNK_BYTES);
  for (let seen = 0; ; seen++) {
    const entry = attempt(() => lib.read_next_entry(archive));
    if (entry === 0) {
      // The message may be an old warning, or about an entry that was reported already: files that did not come tell.
      if (files === null || seen < files)
        throw damaged(`${lib.error_string(archive) || 'it ends early'} (${seen} of ${files ?? 'unknown'} files seen)`);
      return;
    }
    if (lib.entry_filetype(entry) !== REGULAR_FILE) continue;
    const claimed = lib.entry_size(entry) >>> 0;
    yield {
      rawName: lib.entry_pathname(entry) ?? '',
      sizeBytes: claimed,
      packedBytes: null,
      read: () => entryBytes(lib, archive, chunk, claimed),
    };
    await setImmediate();
  }
}

/** Number of files as the header has it ([MS-CAB] 2.1, CFHEADER.cFiles); null when the header is cut off. */
function filesClaimed(lib: LibarchiveWasm, at: number, sizeBytes: number): number | null {
  if (sizeBytes < CFHEADER_BYTES) return null;
  const { buffer } = lib.module.HEAPU8 as Uint8Array;
  return new DataView(buffer, at, CFHEADER_BYTES).getUint16(CFHEADER_FILES_AT, true);
}

async function* entryBytes(
  lib: LibarchiveWasm,
  archive: number,
  chunk: number,
  claimed: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  for (;;) {
    const count = attempt(() => lib.read_data(archive, chunk, CHUNK_BYTES), 'entry');
    if (count === 0) break;
    size += count;
    // The heap moves when it grows: look it up for every chunk.
    yield (lib.module.HEAPU8 as Uint8Array).subarray(chunk, chunk + count);
    await setImmediate();
  }
  if (size !== claimed)
    throw new ArchiveError('damaged-archive', 'entry', `damaged entry: it has ${size} bytes, the cabinet says ${claimed}`);
}

/** Copies the cabinet into the memory of WebAssembly; returns its address there. */
function loaded(lib: LibarchiveWasm, source: ArchiveSource, sizeBytes: number): number {
  const at = allocated(lib, sizeBytes);
  const target = (lib.module.HEAPU8 as Uint8Array).subarray(at, at + sizeBytes);
  if (source.kind === 'memory') target.set(source.bytes);
  else readInto(target, source.path);
  return at;
}

function allocated(lib: LibarchiveWasm, bytes: number): number {
  const at: number = lib.module._malloc(bytes);
  if (at === 0) throw new ArchiveError('read-failed', 'archive', `no memory for ${bytes} bytes of a cabinet`);
  return at;
}

function readInto(target: Uint8Array, path: string): void {
  try {
    const fd = openSync(path, 'r');
    try {
      for (let got = 0; got < target.length; ) {
        const count = readSync(fd, target, got, Math.min(CHUNK_BYTES * 16, target.length - got), got);
        if (count === 0) break;
        got += count;
      }
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw new ArchiveError('read-failed', 'archive', `could not be read: ${ioErrorText(error)}`);
  }
}

/** libarchive's complaints come as Error with its own text, a trap of WebAssembly as RuntimeError: both mean that the cabinet is damaged. */
function attempt<T>(action: () => T, scope: 'entry' | 'archive' = 'archive'): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw damaged(error instanceof Error ? error.message : String(error), scope);
  }
}

function damaged(message: string, scope: 'entry' | 'archive' = 'archive'): ArchiveError {
  const what = scope === 'entry' ? 'damaged entry' : 'not a readable cabinet';
  return new ArchiveError('damaged-archive', scope, `${what}: ${message}`);
}
