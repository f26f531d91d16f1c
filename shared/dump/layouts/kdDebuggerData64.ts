import { u32, u64 } from '../../bytes/layout.ts';

/** KDDEBUGGER_DATA64 (wdbgexts.h): the 64-bit form serves 32-bit kernels too. OwnerTag and KernBase verified. */
export const KDDEBUGGER_DATA64 = {
  ownerTag: u32(0x10),
  size: u32(0x14),
  kernBase: u64(0x18),
  psLoadedModuleList: u64(0x48),
  psActiveProcessHead: u64(0x50),
} as const;

/** `KDBG` as a little-endian u32. */
export const KDBG_TAG = 0x4742444b;
