import { addressKey, rangeEnd } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { layoutSize, readLayout } from '../../bytes/layout.ts';
import { bytesAt, viewAt } from '../../bytes/reads.ts';
import type { DumpImage, MemoryBlock } from '../dumpImage.ts';
import { readDataBlocks, type SavedRange } from '../facts/dataBlocks.ts';
import { readDebuggerData } from '../facts/debuggerData.ts';
import { fileNameOf, moduleRanges, readDumpString, readLoadedModules } from '../facts/loadedModules.ts';
import { imageFileNameAt, readProcessName } from '../facts/process.ts';
import { prcbBytes, prcbLayout, readProcessor } from '../facts/processor.ts';
import { readTaggedBlobs } from '../facts/secondaryData.ts';
import { processFromPath, readSystemFacts } from '../facts/systemInfo.ts';
import { readThread, stackPlaces } from '../facts/thread.ts';
import { readUnloadedModules } from '../facts/unloadedModules.ts';
import type { KernelSymbols } from '../kernelSymbols.ts';
import { TRIAGE_DUMP32, TRIAGE_DUMP32_AT, TRIAGE_DUMP64, TRIAGE_DUMP64_AT, TRIAGE_VALID } from '../layouts/triageDump.ts';
import { triageMemory } from '../memory/triageMemory.ts';
import type { KernelHeader } from './header.ts';

/** EPROCESS and ETHREAD are smaller than this on every build; what is read is bounded by it. */
const MAX_OBJECT = 0x1000;
const MAX_STACK = 0x100000;

const MAX_TAGGED_READ = 0x200000;

interface TriageHeader {
  readonly sizeOfDump: number;
  readonly validOffset: number;
  readonly unloadedDriversOffset: number;
  readonly prcbOffset: number;
  readonly processOffset: number;
  readonly threadOffset: number;
  readonly callStackOffset: number;
  readonly sizeOfCallStack: number;
  readonly driverListOffset: number;
  readonly driverCount: number;
  readonly brokenDriverOffset: number;
  readonly topOfStack: bigint;
  readonly dataPageAddress: bigint;
  readonly dataPageOffset: number;
  readonly dataPageSize: number;
  readonly debuggerDataOffset: number;
  readonly debuggerDataSize: number;
  readonly dataBlocksOffset: number;
  readonly dataBlocksCount: number;
}

function readTriageHeader(source: ByteSource, wide: boolean): TriageHeader | null {
  const layout = wide ? TRIAGE_DUMP64 : TRIAGE_DUMP32;
  const view = viewAt(source, wide ? TRIAGE_DUMP64_AT : TRIAGE_DUMP32_AT, layoutSize(layout));
  if (!view) return null;
  const raw = readLayout(view, 0, layout);
  return { ...raw, topOfStack: BigInt(raw.topOfStack), dataPageAddress: BigInt(raw.dataPageAddress) };
}

/** What is wrong with the file as a whole, in the reader's words. */
function completeness(source: ByteSource, triage: TriageHeader): string[] {
  const limits: string[] = [];
  if (triage.sizeOfDump > source.size) {
    limits.push(
      `The file was cut: the dump claims ${triage.sizeOfDump} bytes, the file has ${source.size}. What lay behind the cut is missing.`,
    );
  }
  const valid = viewAt(source, triage.validOffset, 4);
  if (!valid || valid.getUint32(0, true) !== TRIAGE_VALID) {
    limits.push('The end mark TRGD is missing: Windows did not finish writing this dump, or the file was cut or damaged.');
  }
  return limits;
}

function stackBlock(source: ByteSource, triage: TriageHeader): MemoryBlock | null {
  const claimed = Math.min(triage.sizeOfCallStack, MAX_STACK);
  const sizeBytes = Math.min(claimed, source.size - triage.callStackOffset);
  if (triage.callStackOffset === 0 || triage.topOfStack === 0n || sizeBytes < 8) return null;
  return { address: triage.topOfStack, fileOffset: triage.callStackOffset, sizeBytes };
}

/** The page of data that older systems save beside the blocks; null when there is none. */
function dataPage(source: ByteSource, triage: TriageHeader): SavedRange | null {
  if (triage.dataPageOffset === 0 || triage.dataPageSize === 0 || triage.dataPageOffset >= source.size) return null;
  const size = Math.min(triage.dataPageSize, source.size - triage.dataPageOffset);
  return asRange(triage.dataPageAddress, triage.dataPageOffset, size);
}

function asRange(address: bigint, fileOffset: number, sizeBytes: number): SavedRange {
  const start = addressKey(address);
  return { start, end: rangeEnd(start, sizeBytes), fileOffset };
}

/** Reads a triage ("small memory") dump, 32 or 64 bits. Damage behind the header never throws: it becomes a limit. */
export function readTriageDump(source: ByteSource, header: KernelHeader): DumpImage {
  const { wide, architecture } = header;
  const triage = readTriageHeader(source, wide);
  const limits = [...header.limits];
  if (!triage) limits.push('The file ends inside the triage header: no drivers, no stack, no memory could be read.');
  else limits.push(...completeness(source, triage));

  const drivers = triage ? readLoadedModules(source, triage.driverListOffset, triage.driverCount, wide) : { modules: [], missing: 0 };
  if (drivers.missing > 0)
    limits.push(
      `${drivers.missing} of ${triage?.driverCount ?? 0} loaded drivers could not be read: a culprit among them cannot be named.`,
    );
  else if (drivers.modules.length === 0) limits.push('The list of loaded drivers could not be read: no driver can be named.');
  const unnamed = drivers.modules.filter((module) => module.path === '').length;
  if (unnamed > 0) limits.push(`The names of ${unnamed} loaded drivers could not be read: they are shown by their address.`);

  const data = readDataBlocks(source, triage?.dataBlocksOffset ?? 0, triage?.dataBlocksCount ?? 0, wide);
  if (data.cut + data.missing > 0) limits.push(`${data.cut + data.missing} blocks of saved memory reach past the end of the file.`);
  const stack = triage ? stackBlock(source, triage) : null;
  if (!stack) limits.push('No call stack was saved: the verdict rests on the bugcheck alone.');
  else if (triage && stack.sizeBytes < triage.sizeOfCallStack)
    limits.push(
      `The call stack was cut: the dump claims ${triage.sizeOfCallStack} bytes of it, ${stack.sizeBytes} could be read. Callers behind the cut are missing.`,
    );
  const page = triage ? dataPage(source, triage) : null;

  const tagged = triage ? readTaggedBlobs(source, triage.validOffset + 4) : { blobs: [], cut: false };
  if (tagged.cut) limits.push('The tagged data at the end of the dump is cut or damaged: machine facts may be missing.');
  const brokenDriver = triage ? readDumpString(source, triage.brokenDriverOffset) : null;
  const debuggerSize = Math.min(triage?.debuggerDataSize ?? 0, MAX_OBJECT);

  const image: Omit<DumpImage, keyof ObjectFacts | 'symbols' | 'withSymbols'> = {
    kind: 'triage',
    architecture,
    osBuild: header.osBuild,
    crashTime: header.crashTime,
    uptimeSeconds: header.uptimeSeconds,
    processorCount: header.processorCount,
    bugcheck: header.bugcheck,
    header: header.facts,
    context: header.context,
    exception: header.exception,
    modules: drivers.modules,
    moduleMap: moduleRanges(drivers.modules),
    unloadedModules: triage ? readUnloadedModules(source, triage.unloadedDriversOffset, wide) : [],
    memory: triageMemory(source, stack ? asRange(stack.address, stack.fileOffset, stack.sizeBytes) : null, data, page),
    stack,
    brokenDriver: brokenDriver === null ? null : fileNameOf(brokenDriver),
    debuggerData: triage && debuggerSize > 0 ? readDebuggerData(bytesAt(source, triage.debuggerDataOffset, debuggerSize), wide) : null,
    processors: () => [],
    processes: () => null,
    system: readSystemFacts(tagged.blobs, source),
    taggedBlobs: tagged.blobs,
    readTagged: (blob) => bytesAt(source, blob.fileOffset, Math.min(blob.sizeBytes, MAX_TAGGED_READ)),
    limits,
  };
  const withSymbols = (symbols: KernelSymbols | null): DumpImage => {
    const facts = triage ? objectFacts(source, header, triage, symbols) : NO_FACTS;
    return { ...image, ...facts, process: facts.process ?? processFromPath(tagged.blobs, source), symbols, withSymbols };
  };
  return withSymbols(null);
}

type ObjectFacts = Pick<DumpImage, 'process' | 'thread' | 'processor'>;
const NO_FACTS: ObjectFacts = { process: null, thread: null, processor: null };

/** What stands in the saved EPROCESS, ETHREAD and KPRCB. */
function objectFacts(source: ByteSource, header: KernelHeader, triage: TriageHeader, symbols: KernelSymbols | null): ObjectFacts {
  const { architecture, osBuild } = header;
  const scope = { architecture, symbols };
  const layout = prcbLayout(scope);
  const object = (offset: number, length: number) => (offset > 0 ? bytesAt(source, offset, length) : null);
  const eprocess = object(triage.processOffset, objectSize(triage));
  const process = eprocess && readProcessName(eprocess, architecture, osBuild, imageFileNameAt(scope));
  const ethread = object(triage.threadOffset, MAX_OBJECT);
  const thread = ethread && readThread(ethread, architecture, stackPlaces(scope));
  const kprcb = object(triage.prcbOffset, prcbBytes(layout));
  return { process, thread, processor: kprcb && readProcessor(kprcb, architecture, layout) };
}

/** The ETHREAD follows the EPROCESS in every dump seen, so the distance is the object's size. */
function objectSize(triage: TriageHeader): number {
  const distance = triage.threadOffset - triage.processOffset;
  return distance > 0 && distance < MAX_OBJECT ? distance : MAX_OBJECT;
}
