import type { ByteSource } from '../../bytes/byteSource.ts';
import { RangeMap } from '../../bytes/rangeMap.ts';
import { bytesAt, viewAt } from '../../bytes/reads.ts';
import type { DumpImage, DumpKind, LoadedModule } from '../dumpImage.ts';
import { type KernelFacts, readKernelFacts, readModuleFacts } from '../facts/kernel/kernelFacts.ts';
import { readTaggedBlobs } from '../facts/secondaryData.ts';
import { processFromPath, readSystemFacts } from '../facts/systemInfo.ts';
import type { KernelSymbols } from '../kernelSymbols.ts';
import { DUMP_HEADER32_SIZE } from '../layouts/dumpHeader32.ts';
import { DUMP_HEADER64_SIZE } from '../layouts/dumpHeader64.ts';
import { RDMP, RDMP_HEADER } from '../layouts/physicalPages.ts';
import { kernelSpace } from '../memory/kernelSpace.ts';
import type { PhysicalMemory } from '../memory/physicalMemory.ts';
import { NO_MEMORY } from '../memory/triageMemory.ts';
import type { KernelHeader } from './header.ts';
import { readPhysicalPages } from './physicalPages.ts';

/** DumpType -> kind. 1, 2, 5, 6, 7: public headers; 8, 9, 10: what newer debuggers write (public readers). */
const KINDS: Readonly<Record<number, DumpKind>> = {
  1: 'full',
  2: 'kernel',
  3: 'header-only',
  5: 'bitmap-full',
  6: 'bitmap-kernel',
  7: 'bitmap-kernel',
  8: 'kernel',
  9: 'kernel',
  10: 'full',
};
const MAX_TAGGED_READ = 0x200000;
const NO_FACTS: KernelFacts = {
  unloadedModules: [],
  stack: null,
  brokenDriver: null,
  debuggerData: null,
  process: null,
  thread: null,
  processor: null,
  processors: () => [],
  processes: () => null,
  limits: [],
};
const HEADER_ONLY = 'no driver list, no stack. Verdicts rest on the header, so drivers cannot be named.';

/** The kind of a kernel dump that is no triage dump; `header-only` when its type is none we know. */
function memoryDumpKind(source: ByteSource, header: KernelHeader): DumpKind {
  const behind = viewAt(source, (header.wide ? DUMP_HEADER64_SIZE : DUMP_HEADER32_SIZE) + RDMP_HEADER.signature.at, 4);
  if (behind && behind.getUint32(0, true) === RDMP && header.dumpType !== 1) return 'live';
  return KINDS[header.dumpType] ?? 'header-only';
}

/**
 * Full, kernel, bitmap and live dumps: their pages hold the kernel's own lists, which are walked through the page tables. Reads only
 * the pages that these lie on. Whatever is missing or damaged becomes a limit.
 */
export function readMemoryDump(source: ByteSource, header: KernelHeader): DumpImage {
  const kind = memoryDumpKind(source, header);
  const limits = [...header.limits];
  if (KINDS[header.dumpType] === undefined) limits.push(`Dump type ${header.dumpType} is not known: only the header was read.`);
  const physical = kind === 'header-only' ? null : readPhysicalPages(source, kind, header.dumpType, header.wide);
  const space = physical ? spaceOf(source, physical, header) : null;
  if (kind === 'header-only') limits.push('This dump holds a header and no memory: no drivers can be named.');
  else if (!physical) limits.push(`The table that says where the memory pages lie in this file is missing or damaged: ${HEADER_ONLY}`);
  else {
    if (physical.end > source.size)
      limits.push(
        `The file was cut: its memory pages should end at byte ${physical.end}, the file has ${source.size}. What lay behind the cut is missing.`,
      );
    if (!space) limits.push(`The page tables in this dump do not lead to the list of loaded drivers: ${HEADER_ONLY}`);
  }
  const list = space ? readModuleFacts(space, header) : null;
  const tagged = physical ? readTaggedBlobs(source, physical.end) : { blobs: [], cut: false };
  if (tagged.cut) limits.push('The tagged data at the end of the dump is cut or damaged: machine facts may be missing.');
  const system = readSystemFacts(tagged.blobs, source);
  const moduleMap = list?.moduleMap ?? new RangeMap<LoadedModule>([]);
  const withSymbols = (symbols: KernelSymbols | null): DumpImage => {
    const facts = space ? readKernelFacts(space, header, symbols) : NO_FACTS;
    return {
      kind,
      architecture: header.architecture,
      osBuild: header.osBuild,
      crashTime: header.crashTime,
      uptimeSeconds: header.uptimeSeconds,
      processorCount: header.processorCount,
      bugcheck: header.bugcheck,
      header: header.facts,
      context: header.context,
      exception: header.exception,
      modules: list?.modules ?? [],
      moduleMap,
      memory: space?.memory ?? NO_MEMORY,
      ...facts,
      process: facts.process ?? processFromPath(tagged.blobs, source),
      system,
      taggedBlobs: tagged.blobs,
      readTagged: (blob) => bytesAt(source, blob.fileOffset, Math.min(blob.sizeBytes, MAX_TAGGED_READ)),
      limits: [...limits, ...(list?.limits ?? []), ...facts.limits],
      symbols,
      withSymbols,
    };
  };
  return withSymbols(null);
}

function spaceOf(source: ByteSource, physical: PhysicalMemory, header: KernelHeader) {
  const { directoryTableBase, psLoadedModuleList } = header.facts;
  return kernelSpace(source, physical, header.architecture, directoryTableBase, psLoadedModuleList);
}
