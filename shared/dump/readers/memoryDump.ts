import type { ByteSource } from '../../bytes/byteSource.ts';
import { RangeMap } from '../../bytes/rangeMap.ts';
import { viewAt } from '../../bytes/reads.ts';
import type { DumpImage, DumpKind } from '../dumpImage.ts';
import { DUMP_HEADER32_SIZE } from '../layouts/dumpHeader32.ts';
import { DUMP_HEADER64_SIZE } from '../layouts/dumpHeader64.ts';
import { NO_MEMORY } from '../memory/triageMemory.ts';
import type { KernelHeader } from './header.ts';

/** `RDMP` behind a marker word: header of live and "active" dumps (public readers). */
const RDMP = 0x504d4452;
const RDMP_AT = 4;

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

/** The kind of a kernel dump that is no triage dump; `header-only` when its type is none we know. */
export function memoryDumpKind(source: ByteSource, header: KernelHeader): DumpKind {
  const behind = viewAt(source, (header.wide ? DUMP_HEADER64_SIZE : DUMP_HEADER32_SIZE) + RDMP_AT, 4);
  if (behind && behind.getUint32(0, true) === RDMP && header.dumpType !== 1) return 'live';
  return KINDS[header.dumpType] ?? 'header-only';
}

/** Full, kernel, bitmap and live dumps: header facts only for now; `limits` says so. */
export function readMemoryDump(source: ByteSource, header: KernelHeader): DumpImage {
  const kind = memoryDumpKind(source, header);
  const limits = [...header.limits];
  if (KINDS[header.dumpType] === undefined) limits.push(`Dump type ${header.dumpType} is not known: only the header was read.`);
  limits.push(
    kind === 'header-only'
      ? 'This dump holds a header and no memory: no drivers can be named.'
      : 'The memory pages of this kind of dump are not read yet: no driver list, no stack. Verdicts rest on the header, so drivers cannot be named.',
  );
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
    modules: [],
    moduleMap: new RangeMap([]),
    unloadedModules: [],
    memory: NO_MEMORY,
    stack: null,
    brokenDriver: null,
    debuggerData: null,
    process: null,
    thread: null,
    processor: null,
    system: null,
    taggedBlobs: [],
    readTagged: () => new Uint8Array(0),
    limits,
  };
}
