import type { ByteSource } from '../../bytes/byteSource.ts';
import { readLayout } from '../../bytes/layout.ts';
import { bytesAt, viewAt } from '../../bytes/reads.ts';
import { asciiz, cleanText, filetimeToIso } from '../../bytes/text.ts';
import { DumpError } from '../dumpError.ts';
import type { Architecture, ExceptionRecord, HeaderFacts, RegisterSet } from '../dumpImage.ts';
import { readExceptionRecord } from '../exceptions.ts';
import {
  DUMP_HEADER32,
  DUMP_HEADER32_COMMENT,
  DUMP_HEADER32_CONTEXT,
  DUMP_HEADER32_EXCEPTION,
  DUMP_HEADER32_SIZE,
} from '../layouts/dumpHeader32.ts';
import {
  DUMP_HEADER64,
  DUMP_HEADER64_COMMENT,
  DUMP_HEADER64_CONTEXT,
  DUMP_HEADER64_EXCEPTION,
  DUMP_HEADER64_SIZE,
} from '../layouts/dumpHeader64.ts';
import { readContext } from '../registers.ts';

/** What every kernel dump has, whatever its kind. */
export interface KernelHeader {
  readonly wide: boolean;
  readonly architecture: Architecture;
  readonly dumpType: number;
  readonly osBuild: number;
  readonly crashTime: string | null;
  readonly uptimeSeconds: number | null;
  readonly processorCount: number | null;
  readonly bugcheck: { readonly rawCode: number; readonly parameters: readonly [bigint, bigint, bigint, bigint] };
  readonly facts: HeaderFacts;
  readonly context: RegisterSet | null;
  readonly exception: ExceptionRecord | null;
  readonly limits: readonly string[];
}

/** `PAGE`: what a field holds that was never written. */
const FILLER32 = 0x45474150;
const FILLER64 = 0x4547415045474150n;
const CHECKED_BUILD = 0xc;
const MACHINES: Readonly<Record<number, Architecture>> = { 34404: 'x64', 43620: 'arm64', 332: 'x86' };
const MAX_PROCESSORS = 2048;
const MAX_UPTIME_SECONDS = 20 * 365 * 86_400;

const SHAPES = {
  wide: {
    layout: DUMP_HEADER64,
    size: DUMP_HEADER64_SIZE,
    comment: DUMP_HEADER64_COMMENT,
    context: DUMP_HEADER64_CONTEXT,
    exception: DUMP_HEADER64_EXCEPTION,
  },
  narrow: {
    layout: DUMP_HEADER32,
    size: DUMP_HEADER32_SIZE,
    comment: DUMP_HEADER32_COMMENT,
    context: DUMP_HEADER32_CONTEXT,
    exception: DUMP_HEADER32_EXCEPTION,
  },
} as const;

/**
 * Reads DUMP_HEADER64 or DUMP_HEADER32. Throws DumpError when the file is shorter than the header or the machine type is
 * none we know (never written: `damaged-header`); every other odd field becomes null with a limit.
 */
export function readKernelHeader(source: ByteSource, wide: boolean): KernelHeader {
  const shape = wide ? SHAPES.wide : SHAPES.narrow;
  const view = viewAt(source, 0, shape.size);
  if (!view && source.size >= shape.size) throw readFailed(shape.size);
  if (!view) throw new DumpError('truncated-header', `dump header truncated: need ${shape.size} bytes, file has ${source.size}`);
  const raw = readLayout(view, 0, shape.layout);
  if (raw.machineImageType === 0 || raw.machineImageType === FILLER32) {
    throw new DumpError(
      'damaged-header',
      `the header was not written: machine type at 0x${shape.layout.machineImageType.at.toString(16)} is 0x${raw.machineImageType.toString(16)}`,
    );
  }
  const architecture = MACHINES[raw.machineImageType];
  if (!architecture || wide !== (architecture !== 'x86')) {
    throw new DumpError(
      'unsupported-architecture',
      `machine type 0x${raw.machineImageType.toString(16)} at 0x${shape.layout.machineImageType.at.toString(16)} is neither x64, ARM64 nor x86`,
    );
  }
  const limits: string[] = [];
  const processorCount = raw.numberProcessors > 0 && raw.numberProcessors <= MAX_PROCESSORS ? raw.numberProcessors : null;
  const crashTime = raw.systemTime === FILLER64 ? null : filetimeToIso(raw.systemTime);
  if (crashTime === null) limits.push('The header holds no crash time: this crash cannot be placed on a timeline.');
  const context = readContext(view, shape.context.at, architecture);
  const contextWritten = context !== null && context.pc !== 0n && BigInt.asUintN(32, context.pc) !== BigInt(FILLER32);
  if (!contextWritten) limits.push('The header holds no processor context: registers and the start of the stack are unknown.');
  return {
    wide,
    architecture,
    dumpType: raw.dumpType,
    osBuild: raw.minorVersion,
    crashTime,
    uptimeSeconds: uptime(raw.systemUpTime),
    processorCount,
    bugcheck: {
      rawCode: raw.bugCheckCode,
      parameters: [
        BigInt(raw.bugCheckParameter1),
        BigInt(raw.bugCheckParameter2),
        BigInt(raw.bugCheckParameter3),
        BigInt(raw.bugCheckParameter4),
      ],
    },
    facts: {
      directoryTableBase: BigInt(raw.directoryTableBase),
      psLoadedModuleList: BigInt(raw.psLoadedModuleList),
      psActiveProcessHead: BigInt(raw.psActiveProcessHead),
      kdDebuggerDataBlock: BigInt(raw.kdDebuggerDataBlock),
      checkedBuild: raw.majorVersion === CHECKED_BUILD,
      productType: raw.productType >= 1 && raw.productType <= 3 ? raw.productType : null,
      comment: comment(source, shape.comment),
    },
    context: contextWritten ? context : null,
    exception: exceptionOf(readExceptionRecord(viewOrThrow(source, shape.size), shape.exception.at, wide)),
    limits,
  };
}

/** The header again: `viewAt` of a file may reuse its buffer after the comment was read. */
function viewOrThrow(source: ByteSource, size: number): DataView {
  const view = viewAt(source, 0, size);
  if (!view) throw readFailed(size);
  return view;
}

function readFailed(size: number): DumpError {
  return new DumpError(
    'read-failed',
    `the first ${size} bytes could not be read, although the file has them: it changed while it was read`,
  );
}

function exceptionOf(record: ExceptionRecord | null): ExceptionRecord | null {
  return record === null || record.code === FILLER32 ? null : record;
}

function uptime(units: bigint): number | null {
  if (units === FILLER64 || units <= 0n) return null;
  const seconds = Number((units + 5_000n) / 10_000n) / 1000;
  return seconds > MAX_UPTIME_SECONDS ? null : seconds;
}

function comment(source: ByteSource, place: { at: number; size: number }): string | null {
  const text = cleanText(asciiz(bytesAt(source, place.at, place.size)), place.size).trim();
  return text === '' || /^(PAGE)+$/.test(text) ? null : text;
}
