import { u32, u64 } from '../../bytes/layout.ts';

/** EXCEPTION_RECORD64 (winnt.h), 0x98 bytes; up to 15 parameters from 0x20. Verified. */
export const EXCEPTION_RECORD64 = { code: u32(0x00), flags: u32(0x04), address: u64(0x10), parameterCount: u32(0x18) } as const;
/** EXCEPTION_RECORD32, 0x50 bytes; up to 15 parameters from 0x14. */
export const EXCEPTION_RECORD32 = { code: u32(0x00), flags: u32(0x04), address: u32(0x0c), parameterCount: u32(0x10) } as const;
export const EXCEPTION_RECORD64_SHAPE = { size: 0x98, parametersAt: 0x20 } as const;
export const EXCEPTION_RECORD32_SHAPE = { size: 0x50, parametersAt: 0x14 } as const;
export const MAX_EXCEPTION_PARAMETERS = 15;
