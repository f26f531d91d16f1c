import { readLayout } from '../bytes/layout.ts';
import { type FunctionLookup, type FunctionTable, lastStartingBelow, openFunctionTable } from './functionTable.ts';
import { RUNTIME_FUNCTION_X64, RUNTIME_FUNCTION_X64_SIZE } from './layouts.ts';
import { type PeImage, type Rva, viewAtRva } from './peImage.ts';

/** RUNTIME_FUNCTION of x64: a function or a part of one. `end` is exclusive. */
export interface FunctionX64 {
  readonly begin: Rva;
  readonly end: Rva;
  /** UNWIND_INFO; with bit 0 set, another RUNTIME_FUNCTION whose unwind data this one shares. */
  readonly unwindInfo: Rva;
}

/** Reads one RUNTIME_FUNCTION at `at` in `view`. */
export function readFunctionX64(view: DataView, at: number): FunctionX64 {
  return readLayout(view, at, RUNTIME_FUNCTION_X64);
}

/** `.pdata` of an x64 image, sorted by begin; null when it has none. */
export function functionTableX64(image: PeImage): FunctionTable<FunctionX64> | null {
  return openFunctionTable(image, RUNTIME_FUNCTION_X64_SIZE, (view) => readFunctionX64(view, 0));
}

/** The entry that covers `rva`, with its own unwind data: one that shares another's is resolved. */
export function findFunctionX64(image: PeImage, rva: Rva): FunctionLookup<FunctionX64> {
  const table = functionTableX64(image);
  if (!table) return { kind: 'unreadable', rva };
  const found = lastStartingBelow(table, rva, (entry) => entry.begin);
  if (found.kind !== 'found') return found;
  const { begin, end, unwindInfo } = found.entry;
  if (rva >= end) return { kind: 'none' };
  if ((unwindInfo & 1) === 0) return found;
  const view = viewAtRva(image.read, unwindInfo - 1, RUNTIME_FUNCTION_X64_SIZE);
  if (!view) return { kind: 'unreadable', rva: unwindInfo - 1 };
  return { kind: 'found', entry: { begin, end, unwindInfo: readFunctionX64(view, 0).unwindInfo } };
}
