import { readLayout } from '../bytes/layout.ts';
import type { ExceptionRecord } from './dumpImage.ts';
import {
  EXCEPTION_RECORD32,
  EXCEPTION_RECORD32_SHAPE,
  EXCEPTION_RECORD64,
  EXCEPTION_RECORD64_SHAPE,
  MAX_EXCEPTION_PARAMETERS,
} from './layouts/exceptionRecord.ts';

/** Bytes of an EXCEPTION_RECORD as this pointer width stores it. */
export function exceptionRecordSize(wide: boolean): number {
  return wide ? EXCEPTION_RECORD64_SHAPE.size : EXCEPTION_RECORD32_SHAPE.size;
}

/** Reads an EXCEPTION_RECORD at `at`; null when the view is too short, the code is 0 or the parameter count absurd. */
export function readExceptionRecord(view: DataView, at: number, wide: boolean): ExceptionRecord | null {
  const shape = wide ? EXCEPTION_RECORD64_SHAPE : EXCEPTION_RECORD32_SHAPE;
  if (at < 0 || at + shape.size > view.byteLength) return null;
  const raw = readLayout(view, at, wide ? EXCEPTION_RECORD64 : EXCEPTION_RECORD32);
  if (raw.code === 0 || raw.parameterCount > MAX_EXCEPTION_PARAMETERS) return null;
  const parameters: bigint[] = [];
  for (let i = 0; i < raw.parameterCount; i++) {
    const where = at + shape.parametersAt + i * (wide ? 8 : 4);
    parameters.push(wide ? view.getBigUint64(where, true) : BigInt(view.getUint32(where, true)));
  }
  return { code: raw.code, flags: raw.flags, address: BigInt(raw.address), parameters };
}
