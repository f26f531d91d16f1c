import { viewOf } from '../bytes/layout.ts';
import { decodeSequenceArm64, epilogueBytes, type UnwindCodeArm64 } from './codesArm64.ts';
import type { FunctionArm64 } from './functionsArm64.ts';
import type { UnwindProblem } from './functionTable.ts';
import { expandPacked } from './packedArm64.ts';
import type { PeImage, Rva } from './peImage.ts';

/** Unwind data of one ARM64 function or part of one, packed or full. */
export interface UnwindInfoArm64 {
  readonly form: 'packed' | 'packed-fragment' | 'full';
  readonly lengthBytes: number;
  /** What undoes the whole prologue, its last instruction first; ends with `end`. */
  readonly prologue: readonly UnwindCodeArm64[];
  /** The epilogues' starts, bytes from the function's begin, in the order of the record. */
  readonly epilogueStarts: readonly number[];
  /** What is left to undo at the epilogue's first instruction; null when its codes cannot be decoded. */
  epilogueCodes(index: number): readonly UnwindCodeArm64[] | null;
  readonly handlerRva: Rva | null;
}

const VERSION_SHIFT = 18;
const HAS_HANDLER = 1 << 20;
const EPILOGUE_IN_HEADER = 1 << 21;
const PACKED = 1;
const PACKED_FRAGMENT = 2;

/** Decodes the unwind data of a `.pdata` entry. Source: "ARM64 exception handling" (Microsoft). */
export function readUnwindInfoArm64(image: PeImage, entry: FunctionArm64): UnwindInfoArm64 | UnwindProblem {
  const flag = entry.unwindData & 3;
  if (flag === PACKED || flag === PACKED_FRAGMENT) return expandPacked(entry.unwindData);
  return flag === 0 ? readXdata(image, entry.unwindData) : 'unsupported';
}

interface XdataHeader {
  readonly lengthBytes: number;
  readonly hasHandler: boolean;
  readonly epilogueInHeader: boolean;
  /** Number of epilogue scopes; with `epilogueInHeader` the index of the one epilogue's first code. */
  readonly epilogueCount: number;
  readonly codeBytes: number;
  readonly sizeBytes: number;
}

function readXdata(image: PeImage, rva: Rva): UnwindInfoArm64 | UnwindProblem {
  const header = readXdataHeader(image, rva);
  if (typeof header === 'string') return header;
  const scopeCount = header.epilogueInHeader ? 0 : header.epilogueCount;
  const codesAt = header.sizeBytes + scopeCount * 4;
  const total = codesAt + header.codeBytes + (header.hasHandler ? 4 : 0);
  const bytes = image.read(rva, total).slice();
  if (bytes.length < total) return 'unreadable';
  const view = viewOf(bytes);
  const codes = bytes.subarray(codesAt, codesAt + header.codeBytes);
  const prologue = decodeSequenceArm64(codes, 0);
  if (!prologue) return 'damaged';
  const starts: number[] = [];
  const indexes: number[] = [];
  for (let at = header.sizeBytes; at < codesAt; at += 4) {
    const scope = view.getUint32(at, true);
    starts.push((scope & 0x3_ffff) * 4);
    indexes.push(scope >>> 22);
  }
  if (header.epilogueInHeader) {
    const only = decodeSequenceArm64(codes, header.epilogueCount);
    if (!only) return 'damaged';
    starts.push(header.lengthBytes - epilogueBytes(only));
    indexes.push(header.epilogueCount);
  }
  return {
    form: 'full',
    lengthBytes: header.lengthBytes,
    prologue,
    epilogueStarts: starts,
    epilogueCodes: rememberSequences(codes, indexes),
    handlerRva: header.hasHandler ? view.getUint32(total - 4, true) : null,
  };
}

function readXdataHeader(image: PeImage, rva: Rva): XdataHeader | UnwindProblem {
  const bytes = image.read(rva, 8);
  if (bytes.length < 4) return 'unreadable';
  const view = viewOf(bytes);
  const word = view.getUint32(0, true);
  if (((word >>> VERSION_SHIFT) & 3) !== 0) return 'unsupported';
  const isExtended = word >>> 22 === 0;
  if (isExtended && bytes.length < 8) return 'unreadable';
  const extension = isExtended ? view.getUint32(4, true) : 0;
  return {
    lengthBytes: (word & 0x3_ffff) * 4,
    hasHandler: (word & HAS_HANDLER) !== 0,
    epilogueInHeader: (word & EPILOGUE_IN_HEADER) !== 0,
    epilogueCount: isExtended ? extension & 0xffff : (word >>> 22) & 31,
    codeBytes: (isExtended ? (extension >>> 16) & 0xff : word >>> 27) * 4,
    sizeBytes: isExtended ? 8 : 4,
  };
}

/** Decodes each start index once: hostile records name one index thousands of times. */
function rememberSequences(codes: Uint8Array, indexes: readonly number[]): UnwindInfoArm64['epilogueCodes'] {
  const known = new Map<number, readonly UnwindCodeArm64[] | null>();
  return (which) => {
    const index = indexes[which] ?? codes.length;
    const found = known.get(index);
    if (found !== undefined) return found;
    const sequence = decodeSequenceArm64(codes, index);
    known.set(index, sequence);
    return sequence;
  };
}
