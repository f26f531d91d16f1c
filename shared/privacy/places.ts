import type { ByteSource } from '../bytes/byteSource.ts';
import { layoutSize, readLayout } from '../bytes/layout.ts';
import { type KeyRange, RangeMap } from '../bytes/rangeMap.ts';
import { viewAt } from '../bytes/reads.ts';
import type { DumpImage } from '../dump/dumpImage.ts';
import { readDataBlocks } from '../dump/facts/dataBlocks.ts';
import { TAG } from '../dump/layouts/taggedData.ts';
import {
  DRIVER_ENTRY32_SIZE,
  DRIVER_ENTRY64_SIZE,
  TRIAGE_DUMP32,
  TRIAGE_DUMP32_AT,
  TRIAGE_DUMP64,
  TRIAGE_DUMP64_AT,
  UNLOADED32,
  UNLOADED64,
} from '../dump/layouts/triageDump.ts';
import type { PersonalKind } from './finding.ts';

/** Which structure of the dump a byte belongs to, in words. */
export interface Places {
  at(fileOffset: number): string;
  /**
   * Whether a word there may be the given kind of datum because it is one elsewhere. Not in the lists that the verdict reads names of
   * drivers from, and no name of anybody where makers and models stand: who is called like one of them does not change those.
   */
  mayHold(kind: PersonalKind, fileOffset: number): boolean;
}

const HEADER = 'dump header';
const TRIAGE_HEADER = 'triage header';
const DRIVER_LIST = 'driver list';
const DRIVER_NAMES = 'driver names';
const UNLOADED = 'unloaded drivers';
const SMBIOS = 'SMBIOS table';
const PROCESSOR_KEY = 'processor registry key';
const DRIVERS_ALONE: ReadonlySet<string> = new Set([HEADER, TRIAGE_HEADER, DRIVER_LIST, DRIVER_NAMES, UNLOADED]);
const NO_NAMES: ReadonlySet<string> = new Set([SMBIOS, PROCESSOR_KEY]);
const NUMBERS: ReadonlySet<PersonalKind> = new Set(['serial-number', 'machine-uuid', 'mac-address']);
/** EPROCESS, ETHREAD and KPRCB are smaller, or followed by the next structure. */
const MAX_OBJECT = 0x1000;
const MAX_UNLOADED = 64;

/** Blobs whose content is known: those the core reads, and what the bytes of real dumps show. */
const BLOBS: Readonly<Record<string, string>> = {
  [TAG.smbios]: SMBIOS,
  [TAG.processorRegistry]: PROCESSOR_KEY,
  [TAG.processPath]: 'process path',
  [TAG.events]: 'event buffers',
  [TAG.acpi]: 'ACPI tables',
  [TAG.pciConfig]: 'PCI configuration',
  [TAG.storageLog]: 'storage log',
  [TAG.frameworkDrivers]: 'list of framework drivers',
  [TAG.frameworkLog]: 'framework log',
  '0d910545-e694-4b15-870c-01625fb32a6f': 'I/O triage data',
  'bf2297dc-34ba-11dc-868a-e19155d89593': 'graphics driver data',
};

/** The map of a dump. Its ranges are read from the file once more: who counts findings needs them, the verdict does not. */
export function placesOf(source: ByteSource, image: DumpImage): Places {
  const elsewhere = image.kind === 'triage' ? 'between the structures' : image.kind === 'user-minidump' ? 'program dump' : 'memory pages';
  const ranges = new RangeMap(image.kind === 'user-minidump' ? [] : rangesOf(source, image));
  const at = (fileOffset: number) => ranges.find(fileOffset)?.value ?? elsewhere;
  return {
    at,
    mayHold(kind, fileOffset) {
      const place = at(fileOffset);
      return !DRIVERS_ALONE.has(place) && (NUMBERS.has(kind) || !NO_NAMES.has(place));
    },
  };
}

function rangesOf(source: ByteSource, image: DumpImage): KeyRange<string>[] {
  const wide = image.architecture !== 'x86';
  const headerEnd = wide ? TRIAGE_DUMP64_AT : TRIAGE_DUMP32_AT;
  const ranges: KeyRange<string>[] = [range(0, headerEnd, HEADER)];
  if (image.kind !== 'triage') return ranges;
  const layout = wide ? TRIAGE_DUMP64 : TRIAGE_DUMP32;
  const view = viewAt(source, headerEnd, layoutSize(layout));
  if (view) {
    const triage = readLayout(view, 0, layout);
    const entry = wide ? DRIVER_ENTRY64_SIZE : DRIVER_ENTRY32_SIZE;
    const unloaded = wide ? UNLOADED64 : UNLOADED32;
    ranges.push(
      range(headerEnd, layoutSize(layout), TRIAGE_HEADER),
      range(triage.unloadedDriversOffset, unloaded.entriesAt + MAX_UNLOADED * unloaded.size, UNLOADED),
      range(triage.prcbOffset, MAX_OBJECT, 'processor block'),
      range(triage.processOffset, MAX_OBJECT, 'process object'),
      range(triage.threadOffset, MAX_OBJECT, 'thread object'),
      range(triage.callStackOffset, triage.sizeOfCallStack, 'call stack'),
      range(triage.driverListOffset, triage.driverCount * entry, DRIVER_LIST),
      range(triage.stringPoolOffset, triage.stringPoolSize, DRIVER_NAMES),
      range(triage.debuggerDataOffset, triage.debuggerDataSize, 'debugger data'),
    );
    const { starts, ends, fileOffsets } = readDataBlocks(source, triage.dataBlocksOffset, triage.dataBlocksCount, wide).columns([]);
    for (const [row, at] of fileOffsets.entries()) ranges.push(range(at, (ends[row] as number) - (starts[row] as number), 'saved memory'));
  }
  for (const { guid, fileOffset, sizeBytes } of image.taggedBlobs) {
    ranges.push(range(fileOffset, sizeBytes, BLOBS[guid] ?? `tagged data ${guid.slice(0, 8)}`));
  }
  return ranges;
}

function range(start: number, sizeBytes: number, value: string): KeyRange<string> {
  return { start, end: start === 0 && value !== HEADER ? 0 : start + sizeBytes, value };
}
