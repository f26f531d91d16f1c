import { readLayout } from '../bytes/layout.ts';
import { type FunctionLookup, type FunctionTable, lastStartingBelow, openFunctionTable, type UnwindProblem } from './functionTable.ts';
import { RUNTIME_FUNCTION_ARM64, RUNTIME_FUNCTION_ARM64_SIZE } from './layouts.ts';
import type { PeImage, Rva } from './peImage.ts';
import { readUnwindInfoArm64, type UnwindInfoArm64 } from './unwindInfoArm64.ts';

/** `.pdata` entry of ARM64. The low two bits of `unwindData` say whether it is packed data or the RVA of an .xdata record. */
export interface FunctionArm64 {
  readonly begin: Rva;
  readonly unwindData: number;
}

/** `.pdata` of an ARM64 image, sorted by begin; null when it has none. */
export function functionTableArm64(image: PeImage): FunctionTable<FunctionArm64> | null {
  return openFunctionTable(image, RUNTIME_FUNCTION_ARM64_SIZE, (view) => readLayout(view, 0, RUNTIME_FUNCTION_ARM64));
}

/** A function with its decoded unwind data. */
export interface KnownFunctionArm64 {
  readonly begin: Rva;
  readonly info: UnwindInfoArm64 | UnwindProblem;
}

/** The function or part of one that covers `rva`. Where its unwind data cannot be read, its end is not known: then it covers all. */
export function findFunctionArm64(image: PeImage, rva: Rva): FunctionLookup<KnownFunctionArm64> {
  const table = functionTableArm64(image);
  if (!table) return { kind: 'unreadable', rva };
  const found = lastStartingBelow(table, rva, (entry) => entry.begin);
  if (found.kind !== 'found') return found;
  const info = readUnwindInfoArm64(image, found.entry);
  if (typeof info !== 'string' && rva - found.entry.begin >= info.lengthBytes) return { kind: 'none' };
  return { kind: 'found', entry: { begin: found.entry.begin, info } };
}
