/** EXCEPTION_RECORD in its 64-bit (0x98 bytes) and 32-bit (0x50 bytes) shape. Source: winnt.h. */

import { section } from './section.ts';

export interface ExceptionFields {
  readonly code: number | bigint;
  readonly address: bigint;
  readonly flags?: number | undefined;
  readonly nested?: bigint | undefined;
  readonly parameters?: readonly bigint[] | undefined;
}

/** `filler` is the byte pattern of parameters that are not used; triage headers leave `PAGE` there, memory has zeros. */
export function exceptionRecord64(fields: ExceptionFields, filler: 'PAGE' | 'zero' = 'zero'): Uint8Array {
  const parameters = fields.parameters ?? [];
  const out = section();
  out
    .u32(fields.code)
    .u32(fields.flags ?? 0)
    .u64(fields.nested ?? 0)
    .u64(fields.address)
    .u32(parameters.length)
    .u32(unused(filler));
  for (let i = 0; i < 15; i++) {
    const value = parameters[i];
    if (value === undefined) out.u32(unused(filler)).u32(unused(filler));
    else out.u64(value);
  }
  return out.finish();
}

export function exceptionRecord32(fields: ExceptionFields, filler: 'PAGE' | 'zero' = 'zero'): Uint8Array {
  const parameters = fields.parameters ?? [];
  const out = section();
  out
    .u32(fields.code)
    .u32(fields.flags ?? 0)
    .u32(fields.nested ?? 0)
    .u32(fields.address)
    .u32(parameters.length);
  for (let i = 0; i < 15; i++) out.u32(parameters[i] ?? unused(filler));
  return out.finish();
}

function unused(filler: 'PAGE' | 'zero'): number {
  return filler === 'PAGE' ? 0x4547_4150 : 0;
}
