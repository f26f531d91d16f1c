import type { ByteSource } from '../../bytes/byteSource.ts';
import { readLayout, viewOf } from '../../bytes/layout.ts';
import { bytesAt, countThatFits, viewAt } from '../../bytes/reads.ts';
import { cleanText, utf16 } from '../../bytes/text.ts';
import { DumpError } from '../dumpError.ts';
import type { Architecture, DumpImage, ExceptionRecord, LoadedModule, RegisterSet } from '../dumpImage.ts';
import { readExceptionRecord } from '../exceptions.ts';
import { fileNameOf, moduleRanges } from '../facts/loadedModules.ts';
import {
  MINIDUMP_DIRECTORY,
  MINIDUMP_DIRECTORY_SIZE,
  MINIDUMP_EXCEPTION,
  MINIDUMP_HEADER,
  MINIDUMP_HEADER_SIZE,
  MINIDUMP_MODULE,
  MINIDUMP_MODULE_SIZE,
  MINIDUMP_SYSTEM_INFO,
  PROCESSOR_ARCHITECTURES,
  STREAM,
} from '../layouts/userMinidump.ts';
import { NO_MEMORY } from '../memory/triageMemory.ts';
import { contextSize, readContext } from '../registers.ts';

const MAX_STREAMS = 256;
const MAX_MODULES = 4096;
const MAX_PATH_BYTES = 2048;

interface Stream {
  readonly type: number;
  readonly rva: number;
  readonly size: number;
}

function readDirectory(source: ByteSource, at: number, claimed: number): Stream[] {
  const count = countThatFits(source, at, claimed, MINIDUMP_DIRECTORY_SIZE, MAX_STREAMS);
  const bytes = bytesAt(source, at, count * MINIDUMP_DIRECTORY_SIZE);
  const view = viewOf(bytes);
  const streams: Stream[] = [];
  for (let i = 0; i < Math.floor(bytes.length / MINIDUMP_DIRECTORY_SIZE); i++) {
    const raw = readLayout(view, i * MINIDUMP_DIRECTORY_SIZE, MINIDUMP_DIRECTORY);
    streams.push({ type: raw.streamType, rva: raw.rva, size: raw.dataSize });
  }
  return streams;
}

/** MINIDUMP_STRING: u32 length in bytes, then UTF-16LE. Empty when it does not lie in the file to its end. */
function minidumpString(source: ByteSource, rva: number): string {
  const head = viewAt(source, rva, 4);
  if (!head) return '';
  const lengthBytes = Math.min(head.getUint32(0, true), MAX_PATH_BYTES);
  const bytes = bytesAt(source, rva + 4, lengthBytes);
  return bytes.length < lengthBytes ? '' : cleanText(utf16(bytes), MAX_PATH_BYTES / 2);
}

/** The modules, and how many the list claims. */
function readModules(source: ByteSource, stream: Stream | undefined): { modules: LoadedModule[]; claimed: number } {
  const head = stream ? viewAt(source, stream.rva, 4) : null;
  if (!stream || !head) return { modules: [], claimed: 0 };
  const first = stream.rva + 4;
  const claimed = head.getUint32(0, true);
  const count = countThatFits(source, first, claimed, MINIDUMP_MODULE_SIZE, MAX_MODULES);
  const bytes = bytesAt(source, first, count * MINIDUMP_MODULE_SIZE).slice();
  const view = viewOf(bytes);
  const modules: LoadedModule[] = [];
  for (let i = 0; i < Math.floor(bytes.length / MINIDUMP_MODULE_SIZE); i++) {
    const raw = readLayout(view, i * MINIDUMP_MODULE_SIZE, MINIDUMP_MODULE);
    const path = minidumpString(source, raw.moduleNameRva);
    if (path === '' || raw.sizeOfImage === 0) continue;
    modules.push({
      name: fileNameOf(path),
      path,
      base: raw.baseOfImage,
      end: raw.baseOfImage + BigInt(raw.sizeOfImage),
      sizeBytes: raw.sizeOfImage,
      timestamp: raw.timeDateStamp,
      checksum: raw.checkSum,
    });
  }
  return { modules, claimed };
}

function readException(
  source: ByteSource,
  stream: Stream | undefined,
  architecture: Architecture,
): { record: ExceptionRecord | null; context: RegisterSet | null } {
  const view = stream ? viewAt(source, stream.rva, MINIDUMP_EXCEPTION.size) : null;
  if (!view) return { record: null, context: null };
  const record = readExceptionRecord(view, MINIDUMP_EXCEPTION.exceptionRecordAt, true);
  const contextRva = view.getUint32(MINIDUMP_EXCEPTION.contextRva, true);
  const contextView = contextRva > 0 ? viewAt(source, contextRva, contextSize(architecture)) : null;
  return { record, context: contextView ? readContext(contextView, 0, architecture) : null };
}

/** Reads a user-mode minidump as far as triage needs it: what it is, its exception and its modules. */
export function readUserMinidump(source: ByteSource): DumpImage {
  const view = viewAt(source, 0, MINIDUMP_HEADER_SIZE);
  if (!view)
    throw new DumpError('truncated-header', `minidump header truncated: need ${MINIDUMP_HEADER_SIZE} bytes, file has ${source.size}`);
  const raw = readLayout(view, 0, MINIDUMP_HEADER);
  const streams = readDirectory(source, raw.streamDirectoryRva, raw.numberOfStreams);
  const stream = (type: number) => streams.find((candidate) => candidate.type === type && candidate.rva > 0);
  const infoStream = stream(STREAM.systemInfo);
  const infoView = infoStream ? viewAt(source, infoStream.rva, 0x14) : null;
  const info = infoView ? readLayout(infoView, 0, MINIDUMP_SYSTEM_INFO) : null;
  const architecture = (info && PROCESSOR_ARCHITECTURES[info.processorArchitecture]) ?? 'x64';
  const limits = ['This is a user-mode minidump: a program crashed, not Windows. It has no bugcheck, so no driver is judged.'];
  if (streams.length < raw.numberOfStreams)
    limits.push(`${raw.numberOfStreams - streams.length} of ${raw.numberOfStreams} streams could not be read.`);
  const { modules, claimed } = readModules(source, stream(STREAM.moduleList));
  if (modules.length === 0) limits.push('The list of loaded modules could not be read: the program cannot be named.');
  else if (modules.length < claimed) limits.push(`${claimed - modules.length} of ${claimed} loaded modules could not be read.`);
  const { record, context } = readException(source, stream(STREAM.exception), architecture);
  const program = modules[0]?.name ?? null;
  const image: DumpImage = {
    kind: 'user-minidump',
    architecture,
    osBuild: info?.buildNumber ?? null,
    crashTime: raw.timeDateStamp === 0 ? null : new Date(raw.timeDateStamp * 1000).toISOString(),
    uptimeSeconds: null,
    processorCount: info && info.numberOfProcessors > 0 ? info.numberOfProcessors : null,
    bugcheck: null,
    header: null,
    context,
    exception: record,
    modules,
    moduleMap: moduleRanges(modules),
    unloadedModules: [],
    memory: NO_MEMORY,
    stack: null,
    brokenDriver: null,
    debuggerData: null,
    process: program === null ? null : { name: program, found: 'path' },
    thread: null,
    processor: null,
    processors: () => [],
    processes: () => null,
    system: null,
    taggedBlobs: [],
    readTagged: () => new Uint8Array(0),
    limits,
    symbols: null,
    withSymbols: () => image,
  };
  return image;
}
